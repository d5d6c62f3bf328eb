package taizhang.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import taizhang.model.TimeLimit;
import taizhang.model.WrittenDay;

class DayWordsTest {
    private static final OptionalInt IN_2017 = OptionalInt.of(2017);

    @ParameterizedTest
    @CsvSource({
        "2017年底前, 2017-01-01, 2017-12-31",
        "2017年年底前, 2017-01-01, 2017-12-31",
        "2017年12月底前, 2017-12-01, 2017-12-31",
        "２０１７年底前, 2017-01-01, 2017-12-31",
        "2014年, 2014-01-01, 2014-12-31",
        "2014年度, 2014-01-01, 2014-12-31",
        "2014-10, 2014-10-01, 2014-10-31",
        "2014/10, 2014-10-01, 2014-10-31",
        "2014年10月, 2014-10-01, 2014-10-31",
        "2014年10月份, 2014-10-01, 2014-10-31",
        "2016年2月底前, 2016-02-01, 2016-02-29",
        "2017年10月末前完成, 2017-10-01, 2017-10-31",
        "2017年上半年, 2017-01-01, 2017-06-30",
        "2017年下半年, 2017-07-01, 2017-12-31",
        "2017年第三季度, 2017-07-01, 2017-09-30",
        "2017年4季度末前, 2017-10-01, 2017-12-31",
        "2017年6月上旬, 2017-06-01, 2017-06-10",
        "2017年2月下旬, 2017-02-21, 2017-02-28",
        "2017年9月30日前, 2017-09-30, 2017-09-30",
        "2017-9-30之前, 2017-09-30, 2017-09-30"
    })
    void what_an_office_writes_names_its_first_and_last_day(String text, LocalDate first, LocalDate last) {
        assertThat(DayWords.parse(text, OptionalInt.empty())).hasValueSatisfying(day -> {
            assertThat(day.first()).isEqualTo(first);
            assertThat(day.last()).isEqualTo(last);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "9月底前, 2017-09-30",
        "9月30日前, 2017-09-30",
        "年底前, 2017-12-31",
        "上半年, 2017-06-30",
        "今年底, 2017-12-31",
        "三季度, 2017-09-30"
    })
    void without_a_year_it_is_understood_only_where_one_year_is_meant(String text, LocalDate last) {
        assertThat(DayWords.parse(text, IN_2017).map(WrittenDay::last)).contains(last);
        assertThat(DayWords.parse(text, OptionalInt.empty())).isEmpty();
        assertThat(DayWords.lackYear(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017",
                "9-30",
                "10",
                "17年底前",
                "2017年13月",
                "2017年2月30日前",
                "五月中旬",
                "近期",
                "尽快",
                "0217年",
                "2017年10月前",
                "2017年前",
                "前",
                "长期坚持",
                "2017-10-",
                "20171"
            })
    void anything_else_is_not_guessed(String text) {
        assertThat(DayWords.parse(text, IN_2017)).isEmpty();
    }

    @Test
    void it_is_printed_as_written_and_a_month_in_digits_as_offices_write_it() {
        assertThat(DayWords.parse("2017年底前", IN_2017).map(WrittenDay::text)).contains("2017年底前");
        assertThat(DayWords.parse("2014-10", IN_2017).map(WrittenDay::text)).contains("2014年10月");
    }

    @ParameterizedTest
    @CsvSource({
        "2017年底前并长期坚持, 2017-12-31, true",
        "'2017年底前，并长期坚持', 2017-12-31, true",
        "'立行立改，2017年6月底前', 2017-06-30, false",
        "立行立改并长期坚持, , true",
        "立行立改, , false",
        "长期坚持, , true",
        "'2017年6月底前，持续推进', 2017-06-30, true"
    })
    void a_limit_may_say_that_it_lasts(String text, LocalDate day, boolean lasting) {
        assertThat(LimitField.parse(text, OptionalInt.empty())).hasValueSatisfying(limit -> {
            assertThat(limit.day().orElse(null)).isEqualTo(day);
            assertThat(limit.continuing()).isEqualTo(lasting);
            assertThat(limit.words()).contains(text);
            assertThat(limit.undecided()).isEmpty();
        });
    }

    @Test
    void a_limit_without_a_day_is_no_day() {
        assertThat(LimitField.parse("尽快", IN_2017)).isEmpty();
        assertThat(TimeLimit.undecided("等批复").words()).contains("待定（等批复）");
    }
}
