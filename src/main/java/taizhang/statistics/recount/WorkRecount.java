package taizhang.statistics.recount;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import taizhang.model.Act;
import taizhang.model.Period;
import taizhang.model.Screening;
import taizhang.statistics.ReportingBoard;
import taizhang.statistics.ReportingState;
import taizhang.statistics.Standing;
import taizhang.statistics.Statistics;

/**
 * What was done on some days, counted once more word by word (工作情况).
 *
 * @param statistics how the problems stand
 * @param board how the units reported
 * @param days the days
 */
record WorkRecount(Statistics statistics, ReportingBoard board, Predicate<LocalDate> days) {
    /** How much there was of what a word names; empty if it names nothing that is done. */
    Optional<Long> of(String word) {
        return Stream.of(returns(word), acts(word), oversight(word))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Long> returns(String word) {
        return switch (word) {
            case "期数" -> Optional.of(periods().count());
            case "应报份次" -> reports("按时", "迟报", "未报", "补报", "未到期");
            case "按时份次" -> reports("按时");
            case "迟报份次" -> reports("迟报");
            case "未报份次" -> reports("未报", "补报");
            case "补报份次" -> reports("补报");
            case "零报告份次" ->
                Optional.of(states().map(ReportingState::label)
                        .filter(List.of("按时（零报告）", "迟报（零报告）")::contains)
                        .count());
            case "排查户次" ->
                Optional.of(states().mapToLong(WorkRecount::households).sum());
            default -> Optional.empty();
        };
    }

    private Optional<Long> acts(String word) {
        return switch (word) {
            case "核实" -> sum(Act.Verification.class, act -> 1);
            case "退回" -> sum(Act.SentBack.class, act -> 1);
            case "反弹" -> sum(Act.Recurrence.class, act -> 1);
            case "批准延期" -> sum(Act.ExtensionApproval.class, act -> 1);
            case "问责" -> sum(Act.Accountability.class, Act.Accountability::persons);
            case "建章立制" -> sum(Act.Rulemaking.class, act -> 1);
            case "完成整改" -> Optional.of(completed());
            default -> Optional.empty();
        };
    }

    private Optional<Long> oversight(String word) {
        OversightRecount papers = new OversightRecount(statistics, this::holds);
        return switch (word) {
            case "督办" -> papers.notices("发出");
            case "督办已回复" ->
                papers.notices("按时回复").flatMap(inTime -> papers.notices("逾期回复").map(late -> inTime + late));
            case "通报" -> Optional.of(papers.circulars());
            case "抽查" -> papers.checks("抽取");
            case "抽查不一致" -> papers.checks("不一致");
            default -> Optional.empty();
        };
    }

    private boolean holds(LocalDate day) {
        return !statistics.asOf().isBefore(day) && days.test(day);
    }

    private Stream<Period> periods() {
        return statistics.ledger().periods().stream().filter(period -> holds(period.end()));
    }

    private Stream<ReportingState> states() {
        return periods()
                .flatMap(period -> board.rows().values().stream()
                        .flatMap(List::stream)
                        .filter(state -> state.period().equals(period)));
    }

    private Optional<Long> reports(String... how) {
        return Optional.of(states().filter(
                        state -> List.of(how).contains(state.timeliness().label()))
                .count());
    }

    private static long households(ReportingState state) {
        long sum = 0;
        for (Screening screening :
                state.known().map(known -> known.screenings()).orElse(List.of())) {
            sum += screening.households().orElse(0);
        }
        return sum;
    }

    private <A extends Act> Optional<Long> sum(Class<A> kind, ToLongFunction<A> amount) {
        return Optional.of(statistics.standings().stream()
                .flatMap(standing -> standing.problem().acts().stream())
                .filter(act -> holds(act.date()))
                .filter(kind::isInstance)
                .map(kind::cast)
                .mapToLong(amount)
                .sum());
    }

    private long completed() {
        long count = 0;
        for (Standing standing : statistics.standings()) {
            count += standing.state().completedOn().filter(this::holds).isPresent() ? 1 : 0;
        }
        return count;
    }
}
