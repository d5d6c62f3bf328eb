package taizhang.report.day;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is new about a problem since an earlier paper (变化标记).
 *
 * @param kinds what happened, in the order of {@link NewsKind}; empty for nothing
 * @param progress the passages of 截至本期进展 that did not stand there before; without any where the line itself is new
 */
public record RowNews(Set<NewsKind> kinds, List<Passage> progress) {
    /** Nothing new. */
    public static final RowNews NONE = new RowNews(Set.of(), List.of());

    public RowNews {
        kinds = kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        progress = List.copyOf(progress);
    }

    /** The letters of the margin, e.g. 进完. */
    public String letters() {
        return kinds.stream().map(NewsKind::letter).collect(Collectors.joining());
    }
}
