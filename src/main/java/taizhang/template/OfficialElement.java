package taizhang.template;

import java.util.Optional;

/** The elements of official documents in markup, with the names that templates call them by (templates/公文.ftl). */
enum OfficialElement {
    RED_FLAG("redflag", "红头"),
    DOCUMENT_NUMBER("docnumber", "文号"),
    RED_RULE("redrule", "红线"),
    BULLETIN("bulletin", "简报头"),
    ANNEX("annex", "附件号"),
    TITLE("doctitle", "公文标题"),
    ADDRESSEE("addressee", "主送"),
    ATTACHMENTS("attachments", "附件"),
    SIGNATURE("signature", "署名"),
    ANNOTATION("annotation", "附注"),
    IMPRINT("imprint", "版记");

    private final String tag;
    private final String label;

    OfficialElement(String tag, String label) {
        this.tag = tag;
        this.label = label;
    }

    /** What a template calls it. */
    String label() {
        return label;
    }

    static Optional<OfficialElement> of(String tag) {
        for (OfficialElement element : values()) {
            if (element.tag.equals(tag)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
