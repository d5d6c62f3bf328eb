package taizhang.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.EvidenceFile;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.Problem;
import taizhang.model.Seal;
import taizhang.model.SealContents;
import taizhang.model.SealDigests;
import taizhang.model.SealedBooks;
import taizhang.model.SealedSettings;
import taizhang.text.Sha256;

/**
 * Closes a period (封账).
 *
 * @param ledger the books, free of errors
 * @param evidence digests of the evidence files that acts name
 * @param earlier the seals until now, oldest first
 * @param settings as they are now
 */
public record SealDraft(Ledger ledger, List<EvidenceFile> evidence, List<Seal> earlier, Settings settings) {
    public SealDraft {
        evidence = List.copyOf(evidence);
        earlier = List.copyOf(earlier);
    }

    /** Without settings. */
    SealDraft(Ledger ledger, List<EvidenceFile> evidence, List<Seal> earlier) {
        this(ledger, evidence, earlier, Settings.of(ledger, java.util.Map.of()));
    }

    /** The periods not yet closed, oldest first. */
    public List<Period> open() {
        return ledger.periods().stream()
                .filter(period -> earlier.stream().noneMatch(seal -> !seal.end().isBefore(period.end())))
                .toList();
    }

    /**
     * The seal of a period.
     *
     * @param date 封账日期
     */
    public Seal of(Period period, LocalDate date, SealedBooks books) {
        LocalDate end = period.end();
        Set<String> known = new HashSet<>();
        earlier.forEach(seal -> seal.contents().items().values().forEach(known::addAll));
        List<SealedItem> fresh = new SealScope(end, date)
                .items(ledger, digests()).stream()
                        .filter(item -> !known.contains(item.digest()))
                        .toList();
        SealFigures figures = SealFigures.of(ledger, end);
        SealDigests draft = new SealDigests(
                Sha256.of(whole(fresh)),
                Sha256.of(figures.text()),
                earlier.isEmpty() ? "" : earlier.getLast().digests().whole(),
                "");
        SealContents contents = new SealContents(figures.town(), closings(end), byOwner(fresh), changedSettings());
        Seal open = new Seal(
                Seal.FORMAT, period.number(), end, date, books, contents, draft, "", SourceSpan.startOf("封账.yaml"));
        String whole = SealText.digest(open);
        SealDigests closed = new SealDigests(draft.facts(), draft.figures(), draft.previous(), whole);
        return new Seal(
                Seal.FORMAT, open.period(), end, date, books, contents, closed, SealCode.of(whole), open.place());
    }

    /**
     * 封账.yaml with a seal behind those it holds.
     *
     * @param before its text until now; "" if there is none
     */
    public static String append(String before, Seal seal) {
        return SealText.append(before, seal);
    }

    private SealedSettings changedSettings() {
        return settings.since(Settings.sealed(earlier, earlier.size() - 1));
    }

    private Map<String, String> digests() {
        Map<String, String> digests = new TreeMap<>();
        evidence.forEach(file -> digests.put(file.path(), file.digest()));
        return digests;
    }

    /** Items as one text, in their order. */
    static String whole(List<SealedItem> items) {
        StringBuilder text = new StringBuilder();
        items.stream().sorted().forEach(item -> text.append(item.whole()));
        return text.toString();
    }

    private static Map<String, List<String>> byOwner(List<SealedItem> items) {
        Map<String, List<String>> byOwner = new LinkedHashMap<>();
        items.forEach(item -> byOwner.computeIfAbsent(item.owner(), owner -> new ArrayList<>())
                .add(item.digest()));
        return byOwner;
    }

    private Map<String, String> closings(LocalDate end) {
        LocalDate after = earlier.isEmpty() ? LocalDate.MIN : earlier.getLast().end();
        Map<String, String> closings = new TreeMap<>();
        for (Problem problem : ledger.problems()) {
            ApprovedClosing.of(ledger, problem, after, end)
                    .ifPresent(closing -> closings.put(closing.problem(), closing.digest()));
        }
        return closings;
    }
}
