package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.cli.CommandLineFixture.Outcome;
import taizhang.history.GitOffice;

/** Two clerks collect on the same day. */
class CollectSyncTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String WEEK = "ledger-data/周报/2017-08-25.yaml";

    @TempDir
    Path folder;

    private GitOffice chen;
    private GitOffice li;

    @BeforeEach
    void forms_are_out() throws IOException {
        Path share = Files.createDirectories(folder.resolve("share.git"));
        new GitOffice(share).git("init", "-q", "--bare", "-b", "main");
        chen = GitOffice.found(Files.createDirectories(folder.resolve("陈某")));
        chen.copy(HOME.resolve("ledger-data"), "ledger-data");
        chen.write(".gitignore", "output/\n收到/\n");
        assertThat(run(chen, "week").status()).isZero();
        chen.commit("陈某", "2017-08-19T09:00:00+0800", "台账");
        chen.git("config", "user.name", "陈某");
        chen.git("remote", "add", "origin", "../share.git");
        chen.git("push", "-q", "-u", "origin", "main");
        assertThat(run(chen, "form", "--unit", "石门村").status()).isZero();
        li = chen.copiedTo(folder.resolve("李某"));
        li.git("config", "user.name", "李某");
    }

    private static Outcome run(GitOffice office, String... words) {
        return new CommandLineFixture(office.root(), HOME).run(words);
    }

    /** A return of 石门村 that says nothing but a new problem. */
    private static void collect(GitOffice office, String problem) {
        FilledForm form = FilledForm.open(office.root().resolve("output/2017-08-25/发表/石门村.xlsx"));
        form.put("报送", "2017-08-24").put("填报人", "黄某");
        form.put("新问题.N1.描述", problem)
                .put("新问题.N1.类别", "三保障")
                .put("新问题.N1.来源", "自查")
                .put("新问题.N1.发现", "2017-08-22");
        form.save(office.root().resolve("收到/石门村.xlsx"));
        Outcome out = run(office, "collect", "收到", "--write", "--received", "2017-08-24");
        assertThat(out.status()).as(out.out() + out.err()).isZero();
        assertThat(out.out()).contains("N1→石门-004");
    }

    @Test
    void the_file_a_problem_came_from_is_named_also_after_its_number_moved() {
        collect(chen, "郑某家危房改造补助没有发放到位");
        collect(li, "孙某家低保没有及时停发");
        assertThat(run(chen, "sync").status()).isZero();
        Outcome out = run(li, "sync");
        assertThat(out.out() + out.err()).contains("石门-004", "石门-005");

        String first = run(li, "audit", "--source", "石门-004").out();
        String second = run(li, "audit", "--source", "石门-005").out();
        assertThat(first).startsWith("登记：石门村.xlsx，SHA-256 ").contains("N1行");
        assertThat(second).startsWith("登记：石门村.xlsx，SHA-256 ").contains("N1行").isNotEqualTo(first);
        assertThat(li.read(WEEK)).contains("N1: 石门-004", "N1: 石门-005");
        assertThat(li.read("ledger-data/问题/石门村.yaml")).contains("编号: 石门-005", "孙某家低保没有及时停发");
        assertThat(run(li, "check").status()).isZero();

        Outcome again = run(li, "collect", "收到", "--write", "--received", "2017-08-25");
        assertThat(again.out()).contains("重复", "没有要写的");
        assertThat(run(chen, "sync").status()).isZero();
        assertThat(chen.read(WEEK)).isEqualTo(li.read(WEEK));
    }

    @Test
    void the_same_file_taken_in_by_both_is_there_once() throws IOException {
        collect(chen, "郑某家危房改造补助没有发放到位");
        Path came = Files.createDirectories(li.root().resolve("收到")).resolve("石门村.xlsx");
        Files.copy(chen.root().resolve("收到/石门村.xlsx"), came);
        assertThat(run(li, "collect", "收到", "--write", "--received", "2017-08-24")
                        .status())
                .isZero();
        assertThat(run(chen, "sync").status()).isZero();
        Outcome out = run(li, "sync");
        assertThat(out.status()).as(out.out() + out.err()).isZero();
        assertThat(li.read(WEEK)).containsOnlyOnce("文件: 石门村.xlsx");
        assertThat(li.read("ledger-data/问题/石门村.yaml")).containsOnlyOnce("郑某家危房改造补助没有发放到位");
    }
}
