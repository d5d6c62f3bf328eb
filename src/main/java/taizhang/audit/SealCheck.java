package taizhang.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import taizhang.model.EvidenceFile;
import taizhang.model.Ledger;
import taizhang.model.Problem;
import taizhang.model.Seal;
import taizhang.text.Sha256;

/**
 * Lays the seals beside the books as they are now. Needs no history: what was sealed is either still there, word for word,
 * or it is not.
 */
public final class SealCheck {
    private final Ledger ledger;
    private final List<Seal> seals;
    private final Map<String, SealedItem> present = new LinkedHashMap<>();

    private SealCheck(Ledger ledger, List<EvidenceFile> evidence, List<Seal> seals) {
        this.ledger = ledger;
        this.seals = seals;
        Map<String, String> digests = new TreeMap<>();
        evidence.forEach(file -> digests.put(file.path(), file.digest()));
        if (!seals.isEmpty()) {
            LocalDate end =
                    seals.stream().map(Seal::end).max(LocalDate::compareTo).orElseThrow();
            LocalDate date =
                    seals.stream().map(Seal::date).max(LocalDate::compareTo).orElseThrow();
            new SealScope(end, date).items(ledger, digests).forEach(item -> present.put(item.digest(), item));
        }
    }

    /**
     * How each seal stands, oldest first.
     *
     * @param evidence digests of the evidence files that acts name
     * @param seals as 封账.yaml has them
     */
    public static List<SealState> of(Ledger ledger, List<EvidenceFile> evidence, List<Seal> seals) {
        SealCheck check = new SealCheck(ledger, evidence, seals);
        List<SealState> states = new ArrayList<>();
        Set<String> sealed = new LinkedHashSet<>();
        int linked = linked(seals);
        boolean whole = true;
        for (int i = 0; i < seals.size(); i++) {
            whole &= i < linked;
            seals.get(i).contents().items().values().forEach(sealed::addAll);
            SealState state = check.state(i, sealed, whole, i < linked);
            whole &= state.missing().isEmpty();
            states.add(state);
        }
        return states;
    }

    /** What was entered after the period it belongs to was sealed (补录), by seal that should have held it. */
    public static List<LateItem> late(Ledger ledger, List<EvidenceFile> evidence, List<Seal> seals) {
        return new LateItems(ledger, evidence, seals.subList(0, linked(seals))).all();
    }

    /**
     * As many seals as follow each other from the first on. Where one is missing, doubled or out of its place, what the
     * later ones say rests on seals that are not there: of those only their own things can be told.
     */
    private static int linked(List<Seal> seals) {
        int linked = 0;
        while (linked < seals.size() && follows(seals, linked)) {
            linked++;
        }
        return linked;
    }

    private static boolean follows(List<Seal> seals, int place) {
        Seal seal = seals.get(place);
        if (place == 0) {
            return seal.digests().previous().isEmpty();
        }
        Seal before = seals.get(place - 1);
        return seal.end().isAfter(before.end())
                && seal.digests().previous().equals(before.digests().whole());
    }

    private SealState state(int place, Set<String> sealed, boolean earlierWhole, boolean linked) {
        Seal seal = seals.get(place);
        boolean chained = follows(seals, place)
                && seal.digests().whole().equals(SealText.digest(seal))
                && seal.code().equals(SealCode.of(seal.digests().whole()));
        Map<String, Integer> missing = missing(seal);
        boolean facts = missing.isEmpty() && seal.digests().facts().equals(facts(seal));
        SealedPart part = new SealedPart(ledger, sealed);
        boolean figures = !facts
                || !earlierWhole
                || seal.digests()
                        .figures()
                        .equals(Sha256.of(
                                SealFigures.of(part.reduced(), seal.end()).text()));
        LocalDate after = place == 0 ? LocalDate.MIN : seals.get(place - 1).end();
        List<String> closings = linked ? changedClosings(seal, part, after) : List.of();
        return new SealState(seal, chained, missing, facts, figures, closings);
    }

    private Map<String, Integer> missing(Seal seal) {
        Map<String, Integer> missing = new LinkedHashMap<>();
        seal.contents()
                .items()
                .forEach((owner, digests) -> digests.stream()
                        .filter(digest -> !present.containsKey(digest))
                        .forEach(digest -> missing.merge(owner, 1, Integer::sum)));
        return missing;
    }

    private String facts(Seal seal) {
        List<SealedItem> items = new ArrayList<>();
        seal.contents()
                .items()
                .values()
                .forEach(digests -> digests.forEach(
                        digest -> Optional.ofNullable(present.get(digest)).ifPresent(items::add)));
        return Sha256.of(SealDraft.whole(items));
    }

    private List<String> changedClosings(Seal seal, SealedPart part, LocalDate after) {
        if (seal.contents().closings().isEmpty()) {
            return List.of();
        }
        Map<String, Problem> problems = new HashMap<>();
        ledger.problems().forEach(problem -> problems.put(problem.id().text(), problem));
        List<String> changed = new ArrayList<>();
        seal.contents().closings().forEach((number, digest) -> {
            Optional<ApprovedClosing> now = Optional.ofNullable(problems.get(number))
                    .map(problem -> part.reduced(problem).orElse(problem))
                    .flatMap(problem -> ApprovedClosing.of(ledger, problem, after, seal.end()));
            if (now.map(ApprovedClosing::digest).filter(digest::equals).isEmpty()) {
                changed.add(number);
            }
        });
        return changed;
    }
}
