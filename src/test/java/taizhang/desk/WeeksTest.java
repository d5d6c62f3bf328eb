package taizhang.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.edit.PeriodOpener;
import taizhang.edit.PeriodPlan;
import taizhang.edit.Proposal;

class WeeksTest {
    @TempDir
    Path root;

    @Test
    void the_next_week_is_planned_and_an_open_one_is_to_be_filled_first() throws IOException {
        DeskOffice office = new DeskOffice(root);
        Pen pen = Pen.open(office.folders());
        Weeks weeks = new Weeks(pen.ledger().ledger());
        PeriodPlan plan = weeks.plan(Optional.empty(), Optional.empty());
        assertThat(plan.term().first()).isEqualTo("2017-08-19");
        assertThat(Weeks.days(plan)).isEqualTo(7);
        assertThat(weeks.isOdd(plan)).isFalse();
        assertThat(weeks.isOdd(weeks.plan(Optional.of(LocalDate.of(2017, 8, 24)), Optional.empty())))
                .isTrue();
        assertThat(weeks.unfilled()).isEmpty();
        assertThatThrownBy(() -> weeks.plan(Optional.of(LocalDate.of(2017, 8, 18)), Optional.empty()))
                .isInstanceOf(WrongRequest.class)
                .hasMessageContaining("下一期从 2017-08-19 开始");
        pen.write((Proposal.Ready) new PeriodOpener(pen.ledger()).open(plan));
        assertThat(new Weeks(Pen.open(office.folders()).ledger().ledger()).unfilled())
                .hasValueSatisfying(period -> assertThat(period.number()).isEqualTo(plan.number()));
    }
}
