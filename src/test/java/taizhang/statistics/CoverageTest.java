package taizhang.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerFixture;
import taizhang.model.CategoryId;
import taizhang.model.Ledger;
import taizhang.model.UnitId;

class CoverageTest {
    private static final UnitId SHANGZHUANG = new UnitId("上庄村");
    private static final UnitId DAHEKOU = new UnitId("大河口村");
    private static final UnitId OFFICE = new UnitId("镇扶贫办");
    private static final CategoryId IDENTIFICATION = new CategoryId("精准识别");

    private static final Ledger LEDGER = LedgerFixture.read("""
            --- 周报/2017-05-19.yaml
            期号: 1
            起: 2017-05-13
            截止: 2017-05-19
            编发: 2017-05-20
            单位:
              上庄村:
                报送: 2017-05-18
                排查: [{类别: 精准识别, 户数: 32}, {类别: 金融扶贫, 件数: 4}, {类别: 精准识别, 户数: 8, 件数: 1}]
              大河口村: {报送: 2017-05-18, 排查: 逐户核对}
            --- 周报/2017-05-26.yaml
            期号: 2
            起: 2017-05-20
            截止: 2017-05-26
            编发: 2017-05-27
            单位:
              上庄村: {报送: 2017-05-25, 排查: [{类别: 精准识别, 户数: 10}]}
              大河口村: {报送: 2017-05-28, 排查: [{类别: 精准识别, 户数: 5}]}
            """);

    @Test
    void households_and_items_are_added_and_the_latest_check_is_kept() {
        CoverageCell cell = Coverage.of(LEDGER, LocalDate.of(2017, 5, 26))
                .at(SHANGZHUANG, IDENTIFICATION)
                .orElseThrow();
        assertThat(cell.households()).isEqualTo(50);
        assertThat(cell.items()).isEqualTo(1);
        assertThat(cell.times()).isEqualTo(3);
        assertThat(cell.last().number()).isEqualTo(2);
        assertThat(cell.submitted()).isEqualTo(LocalDate.of(2017, 5, 25));
    }

    @Test
    void what_came_after_the_paper_is_not_yet_known_in_it() {
        Coverage paper = Coverage.of(LEDGER, LocalDate.of(2017, 5, 26));
        assertThat(paper.at(DAHEKOU, IDENTIFICATION)).isEmpty();
        assertThat(paper.rows().getOrDefault(DAHEKOU, Map.of()))
                .extractingByKey(Optional.<CategoryId>empty())
                .extracting(CoverageCell::times)
                .isEqualTo(1);
        assertThat(unchecked(paper)).containsExactly(DAHEKOU, OFFICE);
        assertThat(unchecked(Coverage.of(LEDGER, LocalDate.of(2017, 5, 29)))).containsExactly(OFFICE);
    }

    private static List<UnitId> unchecked(Coverage coverage) {
        return coverage.rows().keySet().stream()
                .filter(unit -> coverage.at(unit, IDENTIFICATION).isEmpty())
                .toList();
    }
}
