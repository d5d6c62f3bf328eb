package taizhang.audit;

import java.text.Normalizer;
import java.util.Locale;

/** What someone has typed where a page code is asked for, told by its signs alone. */
public sealed interface TypedCode {
    /**
     * A code as pages carry it.
     *
     * @param code as printed
     * @param mark of the edition that printed it
     */
    record OfPage(String code, String mark) implements TypedCode {}

    /**
     * Eight signs: the code of a seal (封账码), or that of a page of the first edition.
     *
     * @param code as printed
     */
    record Eight(String code) implements TypedCode {}

    /**
     * No code of a page.
     *
     * @param sentence what it is instead, in Chinese
     */
    record Other(String sentence) implements TypedCode {}

    /** Reads what was typed: lower case, without hyphens or with others is taken as meant. */
    static TypedCode read(String typed) {
        String signs = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\p{Pd}\\p{Z}\\p{Cc}_.]", "")
                .replaceFirst("^校验码:?", "");
        int length = signs.codePointCount(0, signs.length());
        if (length == 0) {
            return new Other("校验码是空的，请写页脚的校验码，" + LIKE);
        }
        if (signs.matches("[0-9A-F]{10}|[0-9A-F]{16}")) {
            return new Other("“" + typed.strip() + "”是" + length + "位的数据版本，不是校验码；校验码" + LIKE);
        }
        if (signs.matches("[0-9A-F]{20,}")) {
            return new Other("“" + typed.strip() + "”是提交号或摘要，不是校验码；校验码" + LIKE);
        }
        if (length != PageCode.LENGTH && length != PageCode.BODY) {
            return new Other("“" + typed.strip() + "”有" + length + "个字，校验码是" + PageCode.LENGTH + "个字，" + LIKE);
        }
        for (int i = 0; i < signs.length(); i++) {
            if (SealCode.SIGNS.indexOf(signs.charAt(i)) < 0) {
                String strange = new String(Character.toChars(signs.codePointAt(i)));
                return new Other("抄错了：码里没有“" + strange + "”这个字，只用 " + SealCode.SIGNS + "；请对着纸再抄一次");
            }
        }
        return length == PageCode.BODY ? new Eight(PageCode.grouped(signs)) : whole(signs);
    }

    private static TypedCode whole(String signs) {
        String code = PageCode.grouped(signs);
        if (!CheckSigns.hold(signs)) {
            return new Other("抄错了：" + code + " 的最后两个字和前面的对不上，有字抄错或颠倒；请对着纸再抄一次");
        }
        if (PageCode.beginsAsSet(signs)) {
            return new Other(code + " 是整套码，同一次生成的纸都一样，不能核对一页；请写页脚最后的校验码，用字母开头");
        }
        return new OfPage(code, signs.substring(PageCode.BODY, PageCode.BODY + PrintEdition.LENGTH));
    }

    /** An example, for sentences. */
    String LIKE = "例如 KACE-7RWN-A9FH";
}
