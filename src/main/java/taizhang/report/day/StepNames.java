package taizhang.report.day;

import java.util.List;
import java.util.stream.Collectors;
import taizhang.model.ClosingProcedure;
import taizhang.model.ClosingStage;
import taizhang.model.ClosingStep;
import taizhang.statistics.ChangeKind;

/**
 * What a campaign's papers call the steps of closing (环节).
 *
 * @param firstReview 初审, or the office's own names for it
 * @param siteCheck 核查, e.g. 县级复核、市级验收
 * @param decision 审定
 * @param closing 销号于: the step that closes
 * @param closedWhen when a problem is closed, e.g. 市级验收通过
 * @param areOwn whether the office has names of its own for any
 * @param toCome what comes after the application, e.g. 县级复核、市级验收、审定
 */
public record StepNames(
        String firstReview,
        String siteCheck,
        String decision,
        String closing,
        String closedWhen,
        boolean areOwn,
        String toCome) {
    static StepNames of(ClosingProcedure procedure) {
        return new StepNames(
                called(procedure, ClosingStep.FIRST_REVIEW),
                called(procedure, ClosingStep.SITE_CHECK),
                called(procedure, ClosingStep.DECISION),
                String.join("、", procedure.closingNames()),
                procedure.closingNames().stream()
                        .map(name -> closedWhen(procedure, name))
                        .collect(Collectors.joining("、")),
                !procedure.names().isEmpty(),
                procedure.steps().entrySet().stream()
                        .flatMap(chain -> chain.getValue().stream()
                                .filter(stage -> procedure.isAfterApplication(chain.getKey(), stage)))
                        .map(ClosingStage::name)
                        .distinct()
                        .collect(Collectors.joining("、")));
    }

    /** What a change by such a step is called, e.g. 初审. */
    public String of(ChangeKind kind) {
        return switch (kind) {
            case REVIEWED -> firstReview;
            case SITE_CHECKED -> siteCheck;
            case DECIDED -> decision;
            default -> kind.label();
        };
    }

    private static String called(ClosingProcedure procedure, ClosingStep kind) {
        List<String> names = procedure.steps().values().stream()
                .flatMap(List::stream)
                .filter(stage -> stage.kind() == kind)
                .map(ClosingStage::name)
                .distinct()
                .toList();
        return names.isEmpty() ? kind.label() : String.join("、", names);
    }

    private static String closedWhen(ClosingProcedure procedure, String name) {
        return switch (procedure.kindOf(name).orElse(ClosingStep.DECISION)) {
            case DECISION -> name.equals(ClosingStep.DECISION.label()) ? "领导小组办公室审定同意" : name + "同意";
            case FIRST_REVIEW -> name + "同意";
            case SITE_CHECK -> name + "通过";
            case PUBLIC_NOTICE -> name + "期满、没有异议";
            case APPLICATION -> name;
        };
    }
}
