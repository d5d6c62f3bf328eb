package taizhang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.draw.Draw;
import taizhang.draw.Seed;
import taizhang.edit.Proposal;
import taizhang.model.Ledger;
import taizhang.model.SpotCheckKind;

class DrawsTest {
    @TempDir
    Path root;

    @Test
    void a_draw_is_recorded_and_known_again() throws IOException {
        DeskOffice office = new DeskOffice(root);
        Pen pen = Pen.open(office.folders());
        Draw draw = draw(pen.ledger().ledger());
        Draws draws = new Draws(pen.ledger());
        assertThat(draws.isRecorded(draw)).isFalse();
        Proposal proposal = draws.record(draw, Optional.of("第一组"));
        assertThat(proposal).isInstanceOf(Proposal.Ready.class);
        pen.write((Proposal.Ready) proposal);
        assertThat(office.git().read("ledger-data/抽查.yaml")).contains("种子: 351624", "抽查组: 第一组");
        assertThat(new Draws(Pen.open(office.folders()).ledger()).isRecorded(draw))
                .isTrue();
    }

    private static Draw draw(Ledger ledger) {
        return Draw.of(
                ledger,
                LocalDate.of(2017, 8, 20),
                Seed.parse("351624").orElseThrow(),
                List.of(SpotCheckKind.values()),
                OptionalInt.empty(),
                1);
    }
}
