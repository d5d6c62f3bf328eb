package taizhang.audit;

import java.util.ArrayList;
import java.util.List;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Act;
import taizhang.model.Evidence;
import taizhang.model.EvidenceFile;
import taizhang.model.Ledger;
import taizhang.model.Problem;
import taizhang.model.Seal;

/**
 * Sealed evidence of which only a pointer is here that claims to be what was sealed (Git LFS): neither the same nor another.
 *
 * @param path of the file
 * @param seal the first that holds it
 * @param place where an act names it
 */
record UnfetchedEvidence(String path, Seal seal, SourceSpan place) {
    static List<UnfetchedEvidence> of(Ledger ledger, List<EvidenceFile> evidence, List<Seal> seals) {
        List<UnfetchedEvidence> unfetched = new ArrayList<>();
        evidence.stream().filter(file -> !file.fetched()).forEach(file -> look(ledger, file, seals, unfetched));
        return unfetched;
    }

    /** One mention a file, the first. */
    private static void look(Ledger ledger, EvidenceFile file, List<Seal> seals, List<UnfetchedEvidence> found) {
        for (Problem problem : ledger.problems()) {
            for (Act act : problem.acts()) {
                if (act.head().evidence().stream()
                        .anyMatch(word -> Evidence.of(word).covers(file.path()))) {
                    String number = problem.id().text();
                    String digest = new SealedItem(number, file.path(), file.digest()).digest();
                    for (Seal seal : seals) {
                        if (seal.contents()
                                .items()
                                .getOrDefault(number, List.of())
                                .contains(digest)) {
                            found.add(new UnfetchedEvidence(
                                    file.path(), seal, act.head().origin().at("佐证")));
                            return;
                        }
                    }
                }
            }
        }
    }
}
