package taizhang.report.meeting;

import java.util.List;
import taizhang.report.day.Figure;
import taizhang.report.day.ProblemMention;

/**
 * Problems under one heading: the worst overdue, what falls due, what waits for a decision.
 *
 * @param name what they are, e.g. 待批延期
 * @param count how many there are
 * @param lines those that have room, the most pressing first
 * @param cut whether there are more than have room
 */
public record ProblemGroup(String name, Figure count, List<NamedProblem> lines, boolean cut) {
    /** A problem takes besides its number and unit: brackets, stops and a day. */
    private static final int BESIDES = 10;

    public ProblemGroup {
        lines = List.copyOf(lines);
    }

    static ProblemGroup of(String name, Figure count, List<ProblemMention> problems, int room, int most) {
        Fitting<NamedProblem> fitting = Fitting.of(
                problems.stream().map(NamedProblem::of).toList(),
                problem -> problem.id().length() + problem.unit().length() + BESIDES,
                room,
                most);
        return new ProblemGroup(name, count, fitting.shown(), fitting.cut());
    }

    /** Whether there are any. */
    public boolean isSome() {
        return !lines.isEmpty();
    }
}
