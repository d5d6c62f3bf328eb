package taizhang.model;

import java.util.List;

/**
 * The words from which a campaign's problems choose.
 *
 * @param sources 来源
 * @param modes 方式
 * @param tags 标签: free marks, of which a problem may have several
 */
public record CampaignLists(List<ProblemSource> sources, List<RectificationMode> modes, List<String> tags) {
    /** Those of a campaign that says nothing of them. */
    public static final CampaignLists USUAL =
            new CampaignLists(ProblemSource.USUAL, RectificationMode.USUAL, List.of());

    public CampaignLists {
        sources = List.copyOf(sources);
        modes = List.copyOf(modes);
        tags = List.copyOf(tags);
    }

    /** The words of the sources. */
    public List<String> sourceLabels() {
        return sources.stream().map(ProblemSource::label).toList();
    }

    /** The words of the modes. */
    public List<String> modeLabels() {
        return modes.stream().map(RectificationMode::label).toList();
    }

    /** The words of the modes of some kinds. */
    public List<String> modeLabels(List<ModeKind> kinds) {
        return modes.stream()
                .filter(mode -> kinds.contains(mode.kind()))
                .map(RectificationMode::label)
                .toList();
    }
}
