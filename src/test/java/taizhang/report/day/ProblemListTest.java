package taizhang.report.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerFixture;
import taizhang.model.Ledger;
import taizhang.model.ProblemId;
import taizhang.model.UnitId;
import taizhang.statistics.Standing;

class ProblemListTest {
    private static final Ledger LEDGER = LedgerFixture.loadCase("minimal").ledger();

    private static ProblemList on(String day) {
        return Edition.of(LEDGER, LocalDate.parse(day)).problems();
    }

    private static List<String> ids(List<Standing> standings) {
        return standings.stream()
                .map(standing -> standing.problem().id().text())
                .toList();
    }

    @Test
    void problems_stand_by_unit_and_number_and_a_scope_keeps_that_order() {
        ProblemList list = on("2017-05-26");
        assertThat(ids(list.all())).isNotEmpty().isSubsetOf(ids(list.in(new Scope.Town())));
        assertThat(Scope.units(LEDGER).stream()
                        .flatMap(unit -> ids(list.in(unit)).stream())
                        .toList())
                .isEqualTo(ids(list.all()));
        assertThat(Scope.categories(LEDGER).stream()
                        .flatMap(category -> ids(list.in(category)).stream())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(ids(list.all()));
        for (Scope category : Scope.categories(LEDGER)) {
            assertThat(ids(list.all())).containsSubsequence(ids(list.in(category)));
        }
    }

    @Test
    void a_problem_is_found_by_its_number_once_it_is_registered() {
        ProblemId first = on("2017-05-26").all().getFirst().problem().id();
        assertThat(on("2017-05-26").at(first))
                .hasValueSatisfying(
                        standing -> assertThat(standing.problem().id()).isEqualTo(first));
        assertThat(on("2017-04-21").at(first)).isEmpty();
        assertThat(on("2017-05-26").of(new UnitId("没有这个单位"))).isEmpty();
    }
}
