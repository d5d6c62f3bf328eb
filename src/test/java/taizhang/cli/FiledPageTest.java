package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taizhang.history.GitOffice;

/** Pages and folders that the programs of earlier editions printed, filed, and held against the program of today. */
class FiledPageTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path FILED = HOME.resolve("src/test/resources/editions/1");
    private static final String DAY = "2017-05-26";
    private static final String CODE = "GRJ4-X6PX";
    private static final String SET = "7HJ6-CHTC";
    private static final String VERSION = "6f5a3836e9";
    private static final String OTHER = "这一页由另一版程序印制，请用那一版核对";

    @TempDir
    Path root;

    private GitOffice office = new GitOffice(Path.of(""));

    @BeforeEach
    void furnish() {
        office = GitOffice.found(root)
                .copy(FILED.resolve("ledger-data"), "ledger-data")
                .copy(FILED.resolve("templates"), "templates")
                .copy(FILED.resolve("filed/" + DAY), "filed/" + DAY);
        office.commit("陈某", "2017-05-27T09:00:00+0800", "第2期");
    }

    private CommandLineFixture.Outcome verify(String... more) {
        List<String> words = new ArrayList<>(List.of("verify"));
        if (!more[0].equals("--all")) {
            words.addAll(List.of("--as-of", DAY));
        }
        words.addAll(List.of(more));
        return new CommandLineFixture(office.root(), HOME).run(words.toArray(String[]::new));
    }

    @Test
    void a_page_of_the_first_edition_is_shown_anew_and_never_called_wrong() {
        CommandLineFixture.Outcome outcome = verify(CODE, "--version", VERSION, "--paper", "整改台账");
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isEqualTo(3);
        assertThat(outcome.out()).contains(OTHER).contains("上庄-001").doesNotContain("不符");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AYE7-PWGW-A97C", "GHFT-GGTF-XXH4"})
    void a_page_of_the_second_or_third_edition_is_told_from_one_of_today(String code) {
        CommandLineFixture.Outcome outcome = verify(code, "--version", VERSION + "322007", "--paper", "整改台账");
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isEqualTo(3);
        assertThat(outcome.out()).contains(OTHER).contains("上庄-001").doesNotContain("不符");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void a_folder_of_the_second_or_third_edition_is_not_called_wrong(int edition) {
        office.copy(HOME.resolve("src/test/resources/editions/" + edition + "/filed/" + DAY), "filed/" + DAY);
        CommandLineFixture.Outcome outcome = verify("--all", "filed/" + DAY);
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isEqualTo(3);
        assertThat(outcome.out()).contains("由另一版程序印制，请用那一版核对").doesNotContain("不符");
    }

    @Test
    void what_this_edition_prints_stays_as_it_is() throws IOException {
        CommandLineFixture.Outcome built =
                new CommandLineFixture(office.root(), HOME).run("build", "--only", "整改台账", "--format", "pdf");
        assertThat(built.status()).as(built.err()).isZero();
        assertThat(Files.readString(root.resolve("output/" + DAY + "/清单.txt")))
                .as("断行、校验码变了：这一版已经发出去的，在 edition.txt 末尾添一行，再改这里")
                .contains(" 数据版本=" + VERSION, " 版次=4-YH 校验码=GHFT-GGTF-YHHJ ");
    }

    @Test
    void books_that_were_only_put_aside_were_not_committed() {
        office.edit("ledger-data/问题/上庄村.yaml", "时限: 2017-08-31", "时限: 2017-09-30");
        new CommandLineFixture(office.root(), HOME).run("build", "--only", "整改台账", "--format", "pdf");
        office.git("stash", "-q");
        CommandLineFixture.Outcome outcome = verify("--all", "output/" + DAY);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).contains("历史里没有数据版本");
    }

    @Test
    void templates_that_were_never_committed_prove_nothing() {
        office.git("rm", "-r", "-q", "--cached", "templates");
        office.write(".gitignore", "output/\ntemplates/\n");
        office.commit("陈某", "2017-05-28T09:00:00+0800", "不管模板");
        office.append("templates/整改台账.ftl", "<#-- 改 -->\n");
        new CommandLineFixture(office.root(), HOME).run("build", "--only", "整改台账", "--format", "pdf");
        CommandLineFixture.Outcome outcome = verify("--all", "output/" + DAY);
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isEqualTo(1);
        assertThat(outcome.out()).contains("没有提交，无法证明");
    }

    @Test
    void rows_are_shown_even_if_no_page_has_the_code_any_more() {
        CommandLineFixture.Outcome outcome = verify("GRJ4-X6PY", "--version", VERSION, "--paper", "整改台账");
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.out()).contains(OTHER).contains("上庄-001").doesNotContain("不符");
        CommandLineFixture.Outcome any = verify("GRJ4-X6PY", "--version", VERSION);
        assertThat(any.status()).isEqualTo(3);
        assertThat(any.out()).contains(OTHER).contains("--paper");
    }

    @Test
    void a_code_that_is_none_of_a_page_is_called_by_what_it_is() {
        assertThat(verify(CODE, "--version", VERSION + "012345").err()).contains("封账码");
        assertThat(verify("KACE-7RWN-A9FH", "--version", VERSION).err())
                .contains("16位")
                .contains("抄错了");
        assertThat(verify(SET, "--version", VERSION).err()).contains("整套码");
        assertThat(verify(SET, "--version", VERSION).status()).isEqualTo(2);
        assertThat(verify(CODE, "--version", VERSION, "--page", "9").err()).contains("没有第9页");
        assertThat(verify(CODE, "--version", VERSION, "--page", "9").status()).isEqualTo(2);
        assertThat(verify(CODE, "--version", VERSION, "--page", "0").status()).isEqualTo(2);
        assertThat(verify("", "--version", VERSION).status()).isEqualTo(2);
    }

    @Test
    void a_folder_of_the_first_edition_is_not_called_wrong_until_it_was_changed() throws IOException {
        CommandLineFixture.Outcome outcome = verify("--all", "filed/" + DAY);
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isEqualTo(3);
        assertThat(outcome.out())
                .contains("由另一版程序印制，请用那一版核对")
                .contains("整改台账.pdf")
                .doesNotContain("不符");
        Files.writeString(root.resolve("filed/" + DAY + "/整改台账.pdf"), "别的");
        assertThat(verify("--all", "filed/" + DAY).status()).isEqualTo(1);
    }
}
