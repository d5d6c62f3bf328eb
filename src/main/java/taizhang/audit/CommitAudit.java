package taizhang.audit;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.HistoryCode;
import taizhang.history.CommitGraph;
import taizhang.history.Revision;
import taizhang.model.Seal;

/**
 * Looks at the commits themselves: those put into the history at a time before their parents, and seals whose commit is
 * gone. The author's time does not count, as a rebase leaves it behind.
 *
 * @param books what is audited
 */
record CommitAudit(AuditBooks books) {
    /** Clocks of different machines are never quite the same. */
    private static final Duration TOLERANCE = Duration.ofMinutes(10);

    List<AuditFinding> findings() throws IOException {
        List<AuditFinding> findings = new ArrayList<>();
        CommitGraph graph = books.history().graph();
        for (Revision revision : graph.revisions()) {
            graph.parentsOf(revision).stream()
                    .filter(parent -> revision.committed().plus(TOLERANCE).isBefore(parent.committed()))
                    .findFirst()
                    .ifPresent(parent -> findings.add(older(revision, parent)));
        }
        for (List<Seal> lost : lostTogether()) {
            findings.add(rewritten(lost));
        }
        return findings;
    }

    private AuditFinding older(Revision revision, Revision parent) {
        return new AuditFinding(
                HistoryCode.COMMIT_OLDER.at(
                        books.place(""),
                        revision.shortId(),
                        Times.text(revision.committed()),
                        parent.shortId(),
                        Times.text(parent.committed())),
                revision.shortId(),
                Optional.of(revision));
    }

    private AuditFinding rewritten(List<Seal> lost) throws IOException {
        Seal first = lost.getFirst();
        Optional<Revision> left = books.repository().find(first.books().commit());
        String periods = lost.size() == 1
                ? "第" + first.period() + "期"
                : "第" + first.period() + "期至第" + lost.getLast().period() + "期";
        String rest = left.map(revision -> "本机仓库里还留着：" + revision.author() + " " + Times.text(revision.committed())
                        + " “" + revision.subject() + "”")
                .orElse("本机仓库里也没有了");
        String id = first.books().commit();
        return new AuditFinding(
                HistoryCode.HISTORY_REWRITTEN.at(
                        first.place(), periods, id.substring(0, Math.min(10, id.length())), rest),
                periods,
                Optional.empty());
    }

    /** Seals whose commit is gone, those together that one rewriting took. */
    private List<List<Seal>> lostTogether() throws IOException {
        List<List<Seal>> groups = new ArrayList<>();
        Optional<Seal> before = Optional.empty();
        for (Seal seal : books.seals()) {
            boolean lost = !books.history().graph().contains(seal.books().commit());
            if (lost && before.isPresent() && onOneLine(before.orElseThrow(), seal)) {
                groups.getLast().add(seal);
            } else if (lost) {
                groups.add(new ArrayList<>(List.of(seal)));
            }
            before = lost ? Optional.of(seal) : Optional.empty();
        }
        return groups;
    }

    private boolean onOneLine(Seal earlier, Seal later) throws IOException {
        String first = earlier.books().commit();
        String second = later.books().commit();
        boolean kept = books.repository().find(first).isPresent()
                && books.repository().find(second).isPresent();
        return !kept || books.repository().isAncestor(first, second);
    }
}
