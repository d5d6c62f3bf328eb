package taizhang.model;

import java.util.Optional;

/**
 * How a problem is told.
 *
 * @param summary 摘要, a few words
 * @param description 描述, whole
 * @param published 公示摘要: the words of it that anybody may read; alone they are ever published
 */
public record Wording(Optional<String> summary, String description, Optional<String> published) {
    /** The same with another 摘要. */
    public Wording withSummary(Optional<String> other) {
        return new Wording(other, description, published);
    }

    /** The summary, or the whole description when there is none; without the full stop at its end, as it stands in sentences. */
    public String brief() {
        String brief = summary.orElse(description);
        return brief.endsWith("。") ? brief.substring(0, brief.length() - 1) : brief;
    }
}
