package taizhang.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.SealedCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.EvidenceFile;
import taizhang.model.Ledger;
import taizhang.model.Problem;
import taizhang.model.Seal;

/** What a check of the books says of the seals: every seal is laid beside the books, each difference told once. */
public final class SealWarnings {
    private final Ledger ledger;
    private final List<EvidenceFile> evidence;
    private final List<Seal> seals;
    private final Set<String> told = new HashSet<>();
    private final List<Diagnostic> warnings = new ArrayList<>();

    private SealWarnings(Ledger ledger, List<EvidenceFile> evidence, List<Seal> seals) {
        this.ledger = ledger;
        this.evidence = evidence;
        this.seals = seals;
    }

    /**
     * The warnings, in the order of the seals.
     *
     * @param ledger read without errors
     * @param evidence digests of the evidence files that acts name
     * @param seals as 封账.yaml has them
     */
    public static List<Diagnostic> of(Ledger ledger, List<EvidenceFile> evidence, List<Seal> seals) {
        SealWarnings found = new SealWarnings(ledger, evidence, seals);
        SealCheck.of(ledger, evidence, seals).forEach(found::look);
        found.lookAtEvidence();
        return List.copyOf(found.warnings);
    }

    private void look(SealState state) {
        Seal seal = state.seal();
        if (!state.chained() || (!state.facts() && state.missing().isEmpty())) {
            warnings.add(SealedCode.SEAL_TOUCHED.at(seal.place(), seal.period()));
        }
        state.missing().keySet().stream()
                .filter(told::add)
                .forEach(owner -> warnings.add(
                        SealedCode.FACT_DIFFERS.at(placeOf(owner).orElse(seal.place()), owner, seal.period())));
        state.closings().stream()
                .filter(told::add)
                .forEach(number -> warnings.add(
                        SealedCode.CLOSING_DIFFERS.at(placeOf(number).orElse(seal.place()), number, seal.period())));
        if (!state.figures()) {
            warnings.add(SealedCode.FIGURES_CHANGED.at(seal.place(), seal.period()));
        }
    }

    private void lookAtEvidence() {
        UnfetchedEvidence.of(ledger, evidence, seals)
                .forEach(file -> warnings.add(SealedCode.EVIDENCE_ABSENT.at(
                        file.place(), file.path(), file.seal().period())));
    }

    /** Where what a seal closes is written; empty if it is gone. */
    private Optional<SourceSpan> placeOf(String owner) {
        return ledger.problems().stream()
                .filter(problem -> problem.id().text().equals(owner))
                .map(Problem::origin)
                .map(origin -> origin.span())
                .findFirst()
                .or(() -> OversightItems.placeOf(ledger, owner))
                .or(() -> new ReturnItems(ledger).placeOf(owner));
    }
}
