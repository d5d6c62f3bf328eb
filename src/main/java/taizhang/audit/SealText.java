package taizhang.audit;

import java.util.Map;
import taizhang.model.Seal;
import taizhang.model.SealedSettings;
import taizhang.text.Sha256;

/** Writes seals as YAML. */
final class SealText {
    /** What stands at the head of 封账.yaml. */
    static final String HEAD = "# 封账记录：由 taizhang seal 写入，不要用手改，改了就对不上。\n封账:\n";

    /** Besides letters and digits, what needs no quotes inside a key. */
    private static final String PLAIN = " -./_〔〕（）《》·、";

    private SealText() {}

    /** The entry of a seal in 封账.yaml. */
    static String entry(Seal seal) {
        return body(seal) + "    摘要: " + seal.digests().whole() + "\n    封账码: " + seal.code() + "\n";
    }

    /** The digest of all that the entry says apart from itself (摘要). */
    static String digest(Seal seal) {
        return Sha256.of(body(seal));
    }

    private static String body(Seal seal) {
        StringBuilder text = new StringBuilder();
        text.append("  - 期号: ").append(seal.period()).append('\n');
        line(text, "格式", Integer.toString(seal.format()));
        line(text, "截止", seal.end().toString());
        line(text, "封账日期", seal.date().toString());
        line(text, "提交", seal.books().commit());
        line(text, "数据版本", seal.books().dataVersion());
        line(text, "工具", seal.books().tool());
        map(text, "数字", seal.contents().figures());
        map(text, "销号", seal.contents().closings());
        SealedSettings settings = seal.contents().settings();
        map(text, "设置", settings.changed());
        if (!seal.contents().items().isEmpty()) {
            text.append("    明细:\n");
            seal.contents().items().forEach((owner, digests) -> inner(text, owner, String.join(" ", digests)));
        }
        if (settings.areKnown()) {
            line(text, "设置摘要", settings.whole());
        }
        line(text, "事实摘要", seal.digests().facts());
        line(text, "数字摘要", seal.digests().figures());
        if (!seal.digests().previous().isEmpty()) {
            line(text, "上期摘要", seal.digests().previous());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append("    ").append(key).append(": ").append(value).append('\n');
    }

    private static void map(StringBuilder text, String key, Map<String, String> values) {
        if (!values.isEmpty()) {
            text.append("    ").append(key).append(":\n");
            values.forEach((name, value) -> inner(text, name, value));
        }
    }

    private static void inner(StringBuilder text, String key, String value) {
        text.append("      ").append(keyOf(key)).append(": ").append(value).append('\n');
    }

    /** In quotes where a sign in it might mean something in YAML. */
    private static String keyOf(String key) {
        boolean plain = key.codePoints().allMatch(sign -> Character.isLetterOrDigit(sign) || PLAIN.indexOf(sign) >= 0);
        return plain ? key : "\"" + key.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /**
     * 封账.yaml with one more seal.
     *
     * @param before its text until now; "" if there is none
     */
    static String append(String before, Seal seal) {
        if (before.isBlank()) {
            return HEAD + entry(seal);
        }
        return (before.endsWith("\n") ? before : before + "\n") + entry(seal);
    }
}
