package taizhang.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.HistoryCode;
import taizhang.history.FileChange;
import taizhang.history.MergedFile;
import taizhang.history.Revision;
import taizhang.load.SealFile;
import taizhang.model.Seal;

/** Finds what was done to the seals themselves. */
final class SealAudit {
    private final AuditBooks books;
    private final List<SealState> states;
    private final Set<Integer> told = new LinkedHashSet<>();

    SealAudit(AuditBooks books, List<SealState> states) {
        this.books = books;
        this.states = states;
    }

    List<AuditFinding> findings() throws IOException {
        List<AuditFinding> findings = new ArrayList<>();
        Map<Integer, Seal> now = byPeriod(books.seals());
        Map<Integer, Revision> writtenBy = new LinkedHashMap<>();
        for (FileChange file : books.history().files()) {
            if (file.path().equals(SealFile.PATH)) {
                Map<Integer, Seal> before = byPeriod(read(file.before()));
                Map<Integer, Seal> after = byPeriod(read(file.after()));
                if (books.history().graph().parentsOf(file.revision()).size() < 2) {
                    altered(file.revision(), before, after, now).ifPresent(findings::add);
                }
                after.forEach((period, seal) -> {
                    if (!same(seal, before.get(period))) {
                        writtenBy.put(period, file.revision());
                    }
                });
            }
        }
        findings.addAll(mergedAway(now));
        for (SealState state : states) {
            int period = state.seal().period();
            if (!state.chained() && told.add(period)) {
                findings.add(new AuditFinding(
                        HistoryCode.SEAL_BROKEN.at(state.seal().place(), period),
                        "第" + period + "期",
                        Optional.ofNullable(writtenBy.get(period))));
            }
            if (!state.figures()) {
                findings.add(new AuditFinding(
                        HistoryCode.FIGURES_DIFFER.at(
                                state.seal().place(),
                                period,
                                state.seal().books().tool()),
                        "第" + period + "期",
                        Optional.empty()));
            }
        }
        return findings;
    }

    /** Seals that a merged commit held and that are not in the books now. */
    private List<AuditFinding> mergedAway(Map<Integer, Seal> now) throws IOException {
        List<AuditFinding> findings = new ArrayList<>();
        for (MergedFile file : books.history().merged()) {
            if (!file.path().equals(SealFile.PATH)) {
                continue;
            }
            for (Optional<String> side : file.sides()) {
                List<Integer> lost = new ArrayList<>();
                byPeriod(read(side)).forEach((period, seal) -> {
                    if (!same(seal, now.get(period)) && told.add(period)) {
                        lost.add(period);
                    }
                });
                if (!lost.isEmpty()) {
                    findings.add(mergedAway(file, side, lost));
                }
            }
        }
        return findings;
    }

    private AuditFinding mergedAway(MergedFile file, Optional<String> side, List<Integer> lost) {
        String text = lost.stream().map(period -> "第" + period + "期").collect(Collectors.joining("、"));
        String sealed = books.history().files().stream()
                .filter(one -> one.path().equals(SealFile.PATH) && one.after().equals(side))
                .map(FileChange::revision)
                .findFirst()
                .map(MergeAudit::text)
                .orElse("封账的提交查不到");
        return new AuditFinding(
                HistoryCode.MERGED_SEAL.at(
                        books.place(SealFile.PATH), file.revision().shortId(), text, sealed),
                text,
                Optional.of(file.revision()));
    }

    private Optional<AuditFinding> altered(
            Revision revision, Map<Integer, Seal> before, Map<Integer, Seal> after, Map<Integer, Seal> now) {
        List<Integer> periods = before.keySet().stream()
                .filter(period -> !same(before.get(period), after.get(period)))
                .filter(period -> !same(before.get(period), now.get(period)))
                .filter(told::add)
                .toList();
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        String text = periods.stream().map(period -> "第" + period + "期").collect(Collectors.joining("、"));
        return Optional.of(new AuditFinding(
                HistoryCode.SEAL_ALTERED.at(books.place(SealFile.PATH), text), text, Optional.of(revision)));
    }

    private static boolean same(
            @org.jspecify.annotations.Nullable Seal one, @org.jspecify.annotations.Nullable Seal other) {
        return one != null && other != null && SealText.entry(one).equals(SealText.entry(other));
    }

    private List<Seal> read(Optional<String> blob) throws IOException {
        return blob.isPresent()
                ? SealFile.read(SealFile.PATH, books.repository().content(blob.orElseThrow()), new Diagnostics())
                : List.of();
    }

    private static Map<Integer, Seal> byPeriod(List<Seal> seals) {
        Map<Integer, Seal> byPeriod = new LinkedHashMap<>();
        seals.forEach(seal -> byPeriod.put(seal.period(), seal));
        return byPeriod;
    }
}
