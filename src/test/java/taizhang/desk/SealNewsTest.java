package taizhang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.model.Period;
import taizhang.model.Seal;
import taizhang.report.day.LateEntry;

class SealNewsTest {
    @TempDir
    Path root;

    private DeskOffice office;

    @BeforeEach
    void furnish() {
        office = new DeskOffice(root);
    }

    private SealNews newsOn(int period) throws IOException {
        try (Books books = Books.open(office.folders())) {
            LocalDate end = books.ledger().periods().stream()
                    .filter(one -> one.number() == period)
                    .map(Period::end)
                    .findFirst()
                    .orElseThrow();
            return SealNews.of(books, end);
        }
    }

    @Test
    void without_seals_there_is_no_news() throws IOException {
        assertThat(newsOn(2)).isEqualTo(SealNews.NONE);
    }

    @Test
    void the_day_of_a_sealed_period_says_so_and_other_days_do_not() throws IOException {
        Seal seal = office.seal(1);
        assertThat(newsOn(1).remark()).isEqualTo("已封账 " + seal.code() + "，与封账相符");
        assertThat(newsOn(2)).isEqualTo(SealNews.NONE);
    }

    @Test
    void books_that_were_changed_after_the_seal_do_not_agree() throws IOException {
        Seal seal = office.seal(1);
        office.git().edit("ledger-data/问题/上庄村.yaml", "尹某", "伊某");
        assertThat(newsOn(1).remark()).isEqualTo("已封账 " + seal.code() + "，与封账不符");
    }

    @Test
    void what_was_entered_late_is_told_once_by_the_next_report() throws IOException {
        office.seal(1);
        office.enterLate();
        assertThat(newsOn(1).late()).isEmpty();
        assertThat(newsOn(2).late()).containsExactly(entry());
        office.git().commit("陈某", "2017-08-20T09:30:00+0800", "补录");
        office.seal(2);
        assertThat(newsOn(2).late()).containsExactly(entry());
        assertThat(newsOn(3).late()).isEmpty();
    }

    private static LateEntry entry() {
        return new LateEntry("上庄-090", "登记", LocalDate.of(2017, 5, 18), 1);
    }
}
