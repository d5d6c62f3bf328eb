package taizhang.document;

import java.util.List;

/**
 * A remark below the date (附注), two characters in, in brackets, e.g. who may be asked.
 *
 * @param text the remark; the brackets may be left out
 */
public record Annotation(String text) implements OfficialBlock {
    /** The remark in full-width brackets. */
    public String printed() {
        return text.startsWith("（") && text.endsWith("）") ? text : "（" + text + "）";
    }

    @Override
    public List<List<String>> lines() {
        return List.of(List.of(printed()));
    }
}
