package taizhang.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import taizhang.lifecycle.Life;
import taizhang.load.LedgerFixture;
import taizhang.model.Ledger;
import taizhang.model.Problem;
import taizhang.model.ProblemStatus;
import taizhang.statistics.recount.Recount;

/** Books that take over an older ledger (期初). */
class OpeningFiguresTest {
    private static final LocalDate OPENED = LocalDate.of(2017, 6, 2);

    /** One problem for each state an older ledger can tell, then what is done about them in these books. */
    private static Ledger books() {
        StringBuilder text = new StringBuilder("问题:\n");
        int number = 0;
        for (ProblemStatus status : ProblemStatus.values()) {
            number++;
            text.append("""
                  - 编号: 上庄-%03d
                    类别: 精准识别
                    描述: 第%d件。
                    来源: %s
                    发现: 2017-05-15
                    登记: 2017-05-16
                    整改: {方式: 限期整改, 时限: 2017-05-25}
                    经过:
                      - 日期: 2017-06-02
                        事项: 期初
                        状态: %s
                        依据: 原台账.xlsx
                """.formatted(number, number, number % 2 == 0 ? "自查" : "督导检查", status.label()));
            if (status == ProblemStatus.CLOSED) {
                text.append("        完成: 2017-05-28\n        销号: 2017-06-01\n");
                text.append("      - {日期: 2017-06-10, 事项: 反弹, 原因: 又有, 新措施: 再办, 新时限: 2017-07-01}\n");
            } else if (status == ProblemStatus.COMPLETED) {
                text.append("      - {日期: 2017-06-12, 事项: 申请销号}\n");
            } else if (status == ProblemStatus.PENDING_CLOSURE) {
                text.append("      - {日期: 2017-06-08, 事项: 退回, 原因: 不实}\n");
            }
        }
        return LedgerFixture.read(text.toString());
    }

    private static Problem problem(Ledger ledger, ProblemStatus status) {
        return ledger.problems().get(List.of(ProblemStatus.values()).indexOf(status));
    }

    private static Life life(Ledger ledger, ProblemStatus status) {
        return Life.of(problem(ledger, status), ledger.campaign().procedure());
    }

    @Test
    void on_the_day_the_books_are_opened_each_problem_stands_as_the_older_ledger_says() {
        Ledger ledger = books();
        for (ProblemStatus status : ProblemStatus.values()) {
            assertThat(life(ledger, status).on(OPENED).orElseThrow().status()).isEqualTo(status);
        }
    }

    @Test
    void every_step_of_the_books_is_lawful() {
        Ledger ledger = books();
        for (ProblemStatus status : ProblemStatus.values()) {
            assertThat(life(ledger, status).steps())
                    .allSatisfy(step -> assertThat(step.breaches()).isEmpty());
        }
    }

    @Test
    void what_was_closed_elsewhere_keeps_its_days_and_is_no_decision_of_these_books() {
        var state = life(books(), ProblemStatus.CLOSED).on(OPENED).orElseThrow();
        assertThat(state.closedOn()).contains(LocalDate.of(2017, 6, 1));
        assertThat(state.completedOn()).contains(LocalDate.of(2017, 5, 28));
        assertThat(state.isClosedByOpening()).isTrue();
        assertThat(state.overdueDaysOn(OPENED)).isEqualTo(3);
    }

    @Test
    void without_a_day_of_completion_nobody_is_called_late() {
        var state = life(books(), ProblemStatus.COMPLETED).on(OPENED).orElseThrow();
        assertThat(state.completedOn()).isEmpty();
        assertThat(state.overdueDaysOn(OPENED.plusMonths(1))).isZero();
    }

    @Test
    void a_return_or_a_recurrence_ends_what_the_opening_said() {
        Ledger ledger = books();
        assertThat(life(ledger, ProblemStatus.PENDING_CLOSURE).last().completedOn())
                .isEmpty();
        assertThat(life(ledger, ProblemStatus.CLOSED).last().isClosedByOpening())
                .isFalse();
    }

    @Test
    void identities_and_the_second_count_hold_on_every_day() {
        Ledger ledger = books();
        for (LocalDate day = LocalDate.of(2017, 5, 10);
                day.isBefore(LocalDate.of(2017, 7, 10));
                day = day.plusDays(1)) {
            Statistics statistics = Statistics.of(ledger, day);
            FactTable table = FactTable.of(statistics);
            assertThat(Identities.of(table)).as(day.toString()).isEmpty();
            Recount recount = Recount.of(statistics, Standstills.of(statistics), ReportingBoard.of(ledger, day));
            for (Slice slice : table.slices()) {
                for (Indicator indicator : Indicator.values()) {
                    String name = Fact.nameOf(slice, indicator);
                    assertThat(recount.at(name))
                            .as("%s %s", day, name)
                            .isEqualTo(table.find(slice, indicator).map(Fact::printed));
                }
            }
        }
    }
}
