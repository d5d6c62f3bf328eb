package taizhang.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taizhang.load.LedgerFixture;
import taizhang.model.Ledger;

class PeriodPlanTest {
    private static Ledger ledger(String length, String due, String periods) {
        return LedgerFixture.read("""
                --- 专项.yaml
                名称: 清理
                单位: 某某镇
                开始: 2017-04-21
                结束: 2017-11-30
                周期: %s
                报送截止: %s
                节假日: [2017-05-01, 2017-05-29, 2017-05-30, 2017-10-02, 2017-10-03, 2017-10-04, 2017-10-05, 2017-10-06]
                调休上班: [2017-05-27, 2017-09-30]
                %s
                """.formatted(length, due, periods));
    }

    private static String period(String start, String end) {
        return "--- 周报/" + end + ".yaml\n期号: 7\n起: " + start + "\n截止: " + end + "\n单位:\n  上庄村:";
    }

    private static String planned(Ledger ledger) {
        return PeriodPlan.next(ledger.campaign(), ledger.periods(), Optional.empty(), Optional.empty())
                .map(plan -> plan.number() + " " + plan.term().first() + " "
                        + plan.term().last() + " " + plan.due())
                .orElse("没有");
    }

    @ParameterizedTest
    @CsvSource({
        // an ordinary week
        "周, 2017-08-12, 2017-08-18, 8 2017-08-19 2017-08-25 2017-08-24",
        // 端午 falls on Monday and Tuesday: the days of report are not touched
        "周, 2017-05-20, 2017-05-26, 8 2017-05-27 2017-06-02 2017-06-01",
        // only one day of the week before the holidays is worked: the two weeks are one
        "周, 2017-09-23, 2017-09-29, 8 2017-09-30 2017-10-13 2017-10-12",
        // after a week the office cut short, one day is too little for a week
        "周, 2017-08-12, 2017-08-17, 8 2017-08-18 2017-08-24 2017-08-24",
        // the last week ends with the campaign
        "周, 2017-11-18, 2017-11-24, 8 2017-11-25 2017-11-30 2017-11-30",
        "周, 2017-11-25, 2017-11-30, 没有",
        "半月, 2017-08-01, 2017-08-15, 8 2017-08-16 2017-08-31 2017-08-31",
        "半月, 2017-08-16, 2017-08-31, 8 2017-09-01 2017-09-15 2017-09-14",
        "月, 2017-08-01, 2017-08-31, 8 2017-09-01 2017-09-30 2017-09-28",
        "月, 2017-09-01, 2017-09-30, 8 2017-10-01 2017-10-31 2017-10-26"
    })
    void the_next_period_follows_the_calendar(String length, String start, String end, String expected) {
        assertThat(planned(ledger(length, "星期四", period(start, end)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "日, 星期四, 2017-08-17, 2017-08-17, 8 2017-08-18 2017-08-18 2017-08-18",
        "旬, 月底, 2017-08-11, 2017-08-20, 8 2017-08-21 2017-08-31 2017-08-31",
        "旬, 月底, 2017-07-21, 2017-07-31, 8 2017-08-01 2017-08-10 2017-08-10",
        "季, 每月25日, 2017-04-21, 2017-06-30, 8 2017-07-01 2017-09-30 2017-09-25",
        "月, 每月25日, 2017-07-01, 2017-07-31, 8 2017-08-01 2017-08-31 2017-08-25",
        // the 25th is a Sunday in a month that has one
        "月, 每月25日, 2017-05-01, 2017-05-31, 8 2017-06-01 2017-06-30 2017-06-23",
        "月, 月底, 2017-05-01, 2017-05-31, 8 2017-06-01 2017-06-30 2017-06-30",
        // the holidays of October are not worked
        "月, 期后第3个工作日, 2017-08-01, 2017-08-31, 8 2017-09-01 2017-09-30 2017-10-11",
        "月, 次月5日, 2017-08-01, 2017-08-31, 8 2017-09-01 2017-09-30 2017-10-09"
    })
    void returns_are_due_as_the_office_says(String length, String due, String start, String end, String expected) {
        assertThat(planned(ledger(length, due, period(start, end)))).isEqualTo(expected);
    }

    @Test
    void most_weeks_so_far_say_on_which_day_a_week_ends() {
        String periods = period("2017-08-12", "2017-08-18") + "\n" + period("2017-08-19", "2017-08-25") + "\n"
                + period("2017-08-26", "2017-08-30");
        assertThat(planned(ledger("周", "星期四", periods.replaceFirst("期号: 7", "期号: 5"))))
                .endsWith("2017-08-31 2017-09-08 2017-09-07");
    }

    @Test
    void the_first_period_begins_with_the_campaign_and_is_no_shorter_than_four_days() {
        assertThat(planned(ledger("周", "星期四", ""))).isEqualTo("1 2017-04-21 2017-04-28 2017-04-27");
        assertThat(planned(ledger("半月", "星期四", ""))).isEqualTo("1 2017-04-21 2017-04-30 2017-04-27");
    }

    @Test
    void a_week_whose_last_day_is_a_holiday_ends_on_its_last_working_day() {
        String holidays = "节假日: [2017-09-01]";
        Ledger ledger = LedgerFixture.read("""
                --- 专项.yaml
                名称: 清理
                单位: 某某镇
                开始: 2017-04-21
                结束: 2017-11-30
                周期: 周
                报送截止: 星期四
                %s
                %s
                """.formatted(holidays, period("2017-08-19", "2017-08-25")));
        assertThat(planned(ledger)).isEqualTo("8 2017-08-26 2017-08-31 2017-08-31");
    }

    @Test
    void due_on_a_holiday_is_due_on_the_working_day_before() {
        Ledger ledger = ledger("周", "星期一", period("2017-05-20", "2017-05-26"));
        assertThat(planned(ledger)).isEqualTo("8 2017-05-27 2017-06-02 2017-05-27");
    }

    @Test
    void the_office_may_go_beyond_the_campaign_by_naming_the_day() {
        Ledger ledger = ledger("周", "星期四", period("2017-11-25", "2017-11-30"));
        LocalDate end = LocalDate.of(2017, 12, 8);
        assertThat(PeriodPlan.next(ledger.campaign(), ledger.periods(), Optional.of(end), Optional.empty()))
                .hasValueSatisfying(plan -> assertThat(plan.term().last()).isEqualTo(end));
    }
}
