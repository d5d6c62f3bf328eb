package taizhang.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {
    @ParameterizedTest
    @CsvSource({
        "2, 3, 66.7%",
        "1, 8, 12.5%",
        "1, 16, 6.3%",
        "1, 2, 50.0%",
        "0, 5, 0%",
        "1, 5000, 0.0%",
        "5, 5, 100%",
        "1999, 2000, 99.9%",
        "99999, 100000, 99.9%",
        "0, 0, —"
    })
    void a_rate_is_rounded_half_up_and_is_all_only_when_complete(String part, String whole, String printed) {
        assertThat(new Rate(new BigDecimal(part), new BigDecimal(whole)).printed())
                .isEqualTo(printed);
    }
}
