package taizhang.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which steps a closing needs (销号程序), by mode of rectification.
 *
 * @param modes 方式: the modes of rectification there are
 * @param steps the steps of each mode as they follow each other, put right where they cannot stand as written (no application
 *     before the decision, a 核查 before the 初审 that bears no name of the office's own); a mode that is not named needs all but 公示
 * @param names 环节: the office's own names for steps, each bound to a kind
 * @param closing 销号于: the step with which a problem is closed; else the last 审定 of the chain
 */
public record ClosingProcedure(
        List<RectificationMode> modes,
        Map<RectificationMode, List<ClosingStage>> steps,
        Map<String, ClosingStep> names,
        Optional<String> closing) {
    /** When nothing is written. */
    public static final ClosingProcedure USUAL =
            new ClosingProcedure(RectificationMode.USUAL, Map.of(), Map.of(), Optional.empty());

    private static final List<ClosingStage> USUAL_STEPS = List.of(
            ClosingStage.of(ClosingStep.APPLICATION),
            ClosingStage.of(ClosingStep.FIRST_REVIEW),
            ClosingStage.of(ClosingStep.SITE_CHECK),
            ClosingStage.of(ClosingStep.DECISION));

    private static final List<ClosingStep> KINDS = List.of(ClosingStep.values());

    /** Ranks lie so far apart that a step of each kind which is not in the chain has its place between them. */
    private static final int GAP = 2 * KINDS.size();

    public ClosingProcedure {
        modes = List.copyOf(modes);
        Map<RectificationMode, List<ClosingStage>> copy = new LinkedHashMap<>();
        steps.forEach(
                (mode, list) -> copy.put(mode, lawful(list.stream().distinct().toList(), closing)));
        steps = Collections.unmodifiableMap(copy);
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    private static List<ClosingStage> lawful(List<ClosingStage> written, Optional<String> closing) {
        List<ClosingStage> steps = new ArrayList<>(written);
        int review = steps.indexOf(ClosingStage.of(ClosingStep.FIRST_REVIEW));
        int check = steps.indexOf(ClosingStage.of(ClosingStep.SITE_CHECK));
        if (check >= 0 && check < review) {
            Collections.swap(steps, check, review);
        }
        Optional<ClosingStage> application = steps.stream()
                .filter(stage -> stage.kind() == ClosingStep.APPLICATION)
                .findFirst();
        Optional<ClosingStage> decision = steps.stream()
                .filter(stage -> stage.kind() == ClosingStep.DECISION
                        || closing.filter(stage.name()::equals).isPresent())
                .findFirst();
        if (application.isPresent()
                && decision.isPresent()
                && steps.indexOf(decision.orElseThrow()) < steps.indexOf(application.orElseThrow())) {
            steps.remove(application.orElseThrow());
            steps.add(steps.indexOf(decision.orElseThrow()), application.orElseThrow());
        }
        return List.copyOf(steps);
    }

    /** The mode of a problem of which nothing is decided but that it has a limit. */
    public RectificationMode withinTerm() {
        return RectificationMode.first(ModeKind.WITHIN_TERM, modes);
    }

    /** The steps needed for a mode. */
    public List<ClosingStage> of(RectificationMode mode) {
        RectificationMode listed = modes.contains(mode) ? mode : RectificationMode.first(mode.kind(), modes);
        return steps.getOrDefault(listed, USUAL_STEPS);
    }

    /** What kind of step is called so, by the office or everywhere. */
    public Optional<ClosingStep> kindOf(String name) {
        return Optional.ofNullable(names.get(name))
                .or(() -> Arrays.stream(ClosingStep.values())
                        .filter(kind -> kind.label().equals(name))
                        .findFirst());
    }

    /** The name of the step that closes problems of a mode. */
    public String closingOf(RectificationMode mode) {
        return closing.orElseGet(() -> of(mode).stream()
                .filter(stage -> stage.kind() == ClosingStep.DECISION)
                .map(ClosingStage::name)
                .reduce((first, second) -> second)
                .orElse(ClosingStep.DECISION.label()));
    }

    /** The step with which units apply for closing. */
    public ClosingStage applicationOf(RectificationMode mode) {
        return of(mode).stream()
                .filter(stage -> stage.kind() == ClosingStep.APPLICATION)
                .findFirst()
                .orElse(ClosingStage.of(ClosingStep.APPLICATION));
    }

    /** Whether a step comes after the application. */
    public boolean isAfterApplication(RectificationMode mode, ClosingStage stage) {
        return rank(mode, stage) > rank(mode, applicationOf(mode));
    }

    /** Whether a step comes only after the one that closes. */
    public boolean isAfterClosing(RectificationMode mode, ClosingStage stage) {
        String closer = closingOf(mode);
        return kindOf(closer)
                .map(kind -> rank(mode, new ClosingStage(closer, kind)))
                .filter(rank -> rank(mode, stage) > rank)
                .isPresent();
    }

    /** The names of the steps that close problems of any mode. */
    public Set<String> closingNames() {
        Set<String> closers = new LinkedHashSet<>();
        modes.stream().map(this::closingOf).forEach(closers::add);
        return closers;
    }

    /**
     * Where a step has its place among those of a mode: the smaller comes first. One that is not asked for stands before
     * the first of a later kind.
     */
    public int rank(RectificationMode mode, ClosingStage stage) {
        List<ClosingStage> chain = of(mode);
        int place = chain.indexOf(stage);
        if (place >= 0) {
            return GAP * place;
        }
        int next = 0;
        while (next < chain.size() && chain.get(next).kind().compareTo(stage.kind()) <= 0) {
            next++;
        }
        return GAP * next - KINDS.size() + KINDS.indexOf(stage.kind());
    }
}
