package taizhang.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.audit.SealState;
import taizhang.model.Period;
import taizhang.model.Seal;

class SealsTest {
    @TempDir
    Path root;

    private DeskOffice office;

    @BeforeEach
    void furnish() {
        office = new DeskOffice(root);
    }

    @Test
    void a_period_is_sealed_and_agrees_with_the_books() throws IOException {
        Seal sealed = office.seal(1);
        try (Books books = Books.open(office.folders())) {
            Seals seals = Seals.of(books);
            assertThat(seals.earlier()).extracting(Seal::code).containsExactly(sealed.code());
            assertThat(seals.states()).hasSize(1).allMatch(SealState::agrees);
            assertThat(seals.uncommitted()).isEmpty();
            assertThat(seals.unread().isEmpty()).isTrue();
            assertThat(sealed.books().commit()).isEqualTo(office.git().head());
            assertThat(office.git().read(seals.shown())).contains(sealed.code());
        }
    }

    @Test
    void periods_are_sealed_one_after_the_other() throws IOException {
        office.seal(1);
        try (Books books = Books.open(office.folders())) {
            Seals seals = Seals.of(books);
            Period next = seals.period(Optional.empty());
            assertThat(next.number()).isEqualTo(2);
            assertThat(seals.period(Optional.of(next.end().toString()))).isEqualTo(next);
            assertThatThrownBy(() -> seals.period(Optional.of("1")))
                    .isInstanceOf(WrongRequest.class)
                    .hasMessage("第1期已经封账");
            assertThatThrownBy(() -> seals.period(Optional.of("3"))).hasMessageStartingWith("第2期还没有封账");
            assertThatThrownBy(() -> seals.period(Optional.of("99"))).hasMessageStartingWith("周报里没有“99”这一期");
        }
    }

    @Test
    void what_is_not_committed_and_what_does_not_read_are_told() throws IOException {
        office.enterLate();
        office.git().write("ledger-data/封账.yaml", "封账:\n  - 期号: 一\n");
        try (Books books = Books.open(office.folders())) {
            Seals seals = Seals.of(books);
            assertThat(seals.uncommitted()).containsExactly("问题/上庄村.yaml");
            assertThat(seals.unread().hasErrors()).isTrue();
        }
    }
}
