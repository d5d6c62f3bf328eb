package taizhang.render;

import taizhang.diagnostic.TemplateCode;

/** Why a font of the office cannot be printed with. */
final class UnfitFont extends Exception {
    private static final long serialVersionUID = 1;

    private final TemplateCode code;
    private final String said;

    UnfitFont(TemplateCode code, String said) {
        super(said);
        this.code = code;
        this.said = said;
    }

    /** A file that is not what it says it is, or not whole. */
    static UnfitFont damaged(String said) {
        return new UnfitFont(TemplateCode.FONT_DAMAGED, said);
    }

    /** What is wrong with it, in Chinese. */
    String said() {
        return said;
    }

    /** What is told of it. */
    TemplateCode code() {
        return code;
    }
}
