package taizhang.report.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import taizhang.model.ProblemId;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.ProblemMention;
import taizhang.statistics.DueItem;
import taizhang.statistics.DueKind;
import taizhang.statistics.DueWork;
import taizhang.statistics.Standing;
import taizhang.statistics.SupervisionProposals;

/**
 * What is to be decided (待定事项).
 *
 * @param groups by what is to be decided, those of which there are some
 * @param proposed 建议督办: how many problems a notice is proposed for
 * @param counts the count of each group, of those without problems too
 */
public record Waiting(List<ProblemGroup> groups, Figure proposed, List<Figure> counts) {
    private static final int ROOM = 80;
    private static final int MOST = 5;

    public Waiting {
        groups = List.copyOf(groups);
        counts = List.copyOf(counts);
    }

    static Waiting of(Edition edition) {
        DueWork work = DueWork.of(edition.statistics());
        List<ProblemGroup> all = List.of(
                group("核查审定", work.headingOf(DueKind.CLOSE), work.of(DueKind.CLOSE), edition),
                group("延期", DueKind.EXTENSION.label(), work.of(DueKind.EXTENSION), edition),
                group("定方案", DueKind.PLAN.label(), work.of(DueKind.PLAN), edition));
        int proposals = SupervisionProposals.of(edition.statistics()).proposed().size();
        return new Waiting(
                all.stream().filter(ProblemGroup::isSome).toList(),
                new Figure("建议督办/件数", Integer.toString(proposals)),
                all.stream().map(ProblemGroup::count).toList());
    }

    private static ProblemGroup group(String word, String heading, List<DueItem> items, Edition edition) {
        Set<ProblemId> wanted = new HashSet<>();
        items.forEach(item -> item.problem().ifPresent(wanted::add));
        List<Standing> found = edition.problems().all().stream()
                .filter(standing -> wanted.contains(standing.problem().id()))
                .toList();
        List<ProblemMention> mentions = new ArrayList<>();
        found.forEach(standing -> mentions.add(ProblemMention.of(mentions.size() + 1, standing, edition)));
        return ProblemGroup.of(heading, new Figure("待办/" + word, Integer.toString(items.size())), mentions, ROOM, MOST);
    }

    /** Whether there is anything. */
    public boolean isSome() {
        return !groups.isEmpty() || hasProposals();
    }

    /** Whether a notice is proposed for any problem. */
    public boolean hasProposals() {
        return !proposed.value().equals("0");
    }

    Stream<Figure> figures() {
        return Stream.concat(counts.stream(), Stream.of(proposed));
    }
}
