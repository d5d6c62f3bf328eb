package taizhang.workbook.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Row 5 of 汇总 is there ten times afterwards. */
class ReferencesTest {
    private static final Map<String, RowShift> SHIFTS =
            Map.of("汇总", new RowShift(new TreeMap<>(Map.of(4, 10))), "县 表", RowShift.NONE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SUM(D5:D5)|SUM(D5:D14)",
                "SUM(D5)|SUM(D5:D14)",
                "sum( D5 , E5)|sum( D5:D14 , E5:E14)",
                "D5+1|D5+1",
                "IF(D5>0,D5,0)|IF(D5>0,D5,0)",
                "SUM(D4:D6)|SUM(D4:D15)",
                "SUM(D$2:D3)|SUM(D$2:D3)",
                "C6/$D$6|C15/$D$15",
                "A4&\"D6是“D7”\"|A4&\"D6是“D7”\"",
                "'县 表'!D6+汇总!D6|'县 表'!D6+汇总!D15",
                "[1]汇总!D6|[1]汇总!D6",
                "'[1]汇总'!D6|'[1]汇总'!D6",
                "LOG10(D6)+合计D6+AB12C|LOG10(D15)+合计D6+AB12C",
                "$1:$6|$1:$15",
                "SUM(表1[金额])*1.5E3|SUM(表1[金额])*1.5E3",
                "SUM(A:A)|SUM(A:A)",
                "COUNTIF(D5,\"是\")|COUNTIF(D5:D14,\"是\")",
                "_xlfn.TEXTJOIN(\",\",TRUE,B5)|_xlfn.TEXTJOIN(\",\",TRUE,B5:B14)",
            })
    void a_formula_outside_follows_the_rows(String before, String after) {
        assertThat(References.moved(before, "汇总", SHIFTS)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "D5/C5|D7/C7",
                "D5/D$6|D7/D$15",
                "D5/D6|D7/D15",
                "F4+E5|F6+E7",
                "D5/SUM(D$5)|D7/SUM(D$5:D$14)",
                "RANK(D5,D$5:D$5)|RANK(D7,D$5:D$14)",
                "SUM(D$5:D5)|SUM(D$5:D7)",
                "SUM(C5:F5)|SUM(C7:F7)",
                "D5*B2|D7*B2",
                "D5*$B$4|D7*$B$4",
                "'县 表'!B5*D5|'县 表'!B5*D7",
            })
    void a_formula_in_the_row_is_filled_down(String before, String after) {
        assertThat(References.filledDown(before, "汇总", SHIFTS, 4, 2)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"A5:F5 H5|A5:F14 H5:H14", "A6|A15", "A1:A4|A1:A4", "A5:A6|A5:A15"})
    void ranges_grow_with_the_row(String before, String after) {
        assertThat(References.movedRanges(before, SHIFTS.getOrDefault("汇总", RowShift.NONE)))
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"C3-$D3|D5-$D5", "SUM(A$1:Z3)|SUM(B$1:AA5)", "\"C3\"&$A$1|\"C3\"&$A$1"})
    void a_shared_formula_is_written_out_for_another_cell(String before, String after) {
        assertThat(References.translated(before, 2, 1)).isEqualTo(after);
    }
}
