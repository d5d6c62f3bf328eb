package taizhang.statistics.recount;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import taizhang.model.Phase;
import taizhang.statistics.ReportingBoard;
import taizhang.statistics.Standstills;
import taizhang.statistics.Statistics;

/**
 * The figures of papers that are not in the statistics table, counted once more: 工作, 督办, 抽查, 督办建议, 政策.
 *
 * @param statistics how the problems stand
 * @param standstills which of them stand still
 * @param board how the units reported
 */
record PaperRecount(Statistics statistics, Standstills standstills, ReportingBoard board) {
    /** A figure by a name such as 工作:全程/核实 or 督办/发出; empty if the name is none of these. */
    Optional<String> at(String name) {
        int slash = name.lastIndexOf('/');
        return slash < 0
                ? Optional.empty()
                : of(name.substring(0, slash), name.substring(slash + 1)).map(count -> Long.toString(count));
    }

    private Optional<Long> of(String group, String word) {
        return switch (group) {
            case "督办" -> new OversightRecount(statistics, day -> true).notices(word);
            case "抽查" -> new OversightRecount(statistics, statistics.current()::contains).checks(word);
            case "建议督办", "已在督办" ->
                word.equals("件数") ? new ProposalRecount(statistics, standstills).of(group) : Optional.empty();
            case "灯" -> new DayRecount(statistics, standstills).light(word);
            case "待办" -> new DayRecount(statistics, standstills).waiting(word);
            case "政策" -> combed(word);
            default -> group.startsWith("工作:") ? work(group.substring("工作:".length()), word) : Optional.empty();
        };
    }

    private Optional<Long> combed(String word) {
        return switch (word) {
            case "梳理" -> policies(false, "合计");
            case "建议" -> policies(true, "合计");
            default -> Optional.empty();
        };
    }

    private Optional<Long> work(String stage, String word) {
        return daysOf(stage).flatMap(days -> new WorkRecount(statistics, board, days).of(word));
    }

    private Optional<Predicate<LocalDate>> daysOf(String stage) {
        for (Phase phase : statistics.ledger().campaign().phases()) {
            if (phase.name().equals(stage)) {
                return Optional.of(day -> !day.isBefore(phase.term().first())
                        && !day.isAfter(phase.term().last()));
            }
        }
        return stage.equals("全程") ? Optional.of(day -> true) : Optional.empty();
    }

    /** How many policies are of a level, or 合计; empty when there is none. */
    Optional<Long> policies(boolean onlyAdvised, String level) {
        long count = statistics.ledger().policies().stream()
                .filter(policy -> !onlyAdvised || policy.review().suggestion().isPresent())
                .filter(policy -> level.equals("合计") || policy.level().equals(level))
                .count();
        return count == 0 && !level.equals("合计") ? Optional.empty() : Optional.of(count);
    }
}
