package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.cli.CommandLineFixture.Outcome;

/** A collect that was killed between two of the files it writes. */
class CollectCutTest {
    private static final List<String> UNITS = List.of("石门村", "上庄村", "学区");

    @TempDir
    Path folder;

    private OfficeFixture office;
    private Map<String, String> whole = Map.of();
    private Path entry = Path.of("");
    private int parts;

    @BeforeEach
    void three_returns_with_new_problems_were_taken_in() throws IOException {
        office = OfficeFixture.ofSample(folder);
        assertThat(office.run("week").status()).isZero();
        assertThat(office.run("form", "--unit", String.join(",", UNITS)).status())
                .isZero();
        for (String unit : UNITS) {
            FilledForm form = FilledForm.open(folder.resolve("output/2017-08-25/发表/" + unit + ".xlsx"));
            form.put("报送", "2017-08-24").put("填报人", "黄某").put("下周", unit + "继续核对。");
            form.put("新问题.N1.描述", unit + "一户危房改造补助没有发放到位")
                    .put("新问题.N1.类别", "三保障")
                    .put("新问题.N1.来源", "自查")
                    .put("新问题.N1.发现", "2017-08-22");
            form.save(folder.resolve("收到/" + unit + ".xlsx"));
        }
        assertThat(collect().status()).isZero();
        whole = office.files();
        try (Stream<Path> entries = Files.list(office.file(".写入中/撤回"))) {
            entry = entries.max(Comparator.naturalOrder()).orElseThrow();
        }
        while (Files.exists(entry.resolve(parts + 1 + ".路径"))) {
            parts++;
        }
        assertThat(parts).isEqualTo(4);
    }

    private Outcome collect() {
        return office.run("collect", "收到", "--write", "--received", "2017-08-24");
    }

    /** The books as they are when only some of the files were written. */
    private void cutAfter(int written) throws IOException {
        for (int part = 1; part <= parts; part++) {
            Path file = office.file(Files.readString(entry.resolve(part + ".路径")));
            Path text = entry.resolve(part + (part <= written ? ".后" : ".前"));
            Files.deleteIfExists(file);
            if (Files.exists(text)) {
                Files.copy(text, file);
            }
        }
    }

    private void mark() throws IOException {
        Files.writeString(entry.resolve("写到一半"), "");
    }

    @Test
    void the_next_command_that_writes_finishes_it_wherever_it_was_cut() throws IOException {
        assertThat(entry.resolve("写到一半")).doesNotExist();
        for (int written = 0; written <= parts; written++) {
            cutAfter(written);
            mark();
            Files.writeString(office.file(".写入中/.石门村.yaml.1.tmp"), "半个文件");
            Outcome out = collect();
            assertThat(out.err()).contains("上次的 collect 第15期 写到一半断了，已经接着写完");
            assertThat(out.out()).contains("没有要写的");
            assertThat(office.files()).as("cut after %d", written).isEqualTo(whole);
            assertThat(entry.resolve("写到一半")).doesNotExist();
            assertThat(collect().err()).isEmpty();
        }
    }

    @Test
    void without_the_note_check_says_what_is_torn_and_a_second_collect_mends_it() throws IOException {
        for (int written = 1; written < parts; written++) {
            cutAfter(written);
            assertThat(office.run("check").out()).contains("TZ351", "没有登记过");
            Outcome out = collect();
            assertThat(out.status()).as(out.out() + out.err()).isZero();
            assertThat(office.files()).as("cut after %d", written).isEqualTo(whole);
        }
    }

    @Test
    void what_was_cut_can_be_taken_back_too() throws IOException {
        cutAfter(0);
        Map<String, String> before = office.files();
        for (int written = 1; written <= parts; written++) {
            cutAfter(written);
            assertThat(office.run("undo", "--confirm").status()).isZero();
            assertThat(office.files()).isEqualTo(before);
            collect();
            try (Stream<Path> entries = Files.list(office.file(".写入中/撤回"))) {
                entry = entries.max(Comparator.naturalOrder()).orElseThrow();
            }
        }
    }

    @Test
    void a_file_edited_after_the_cut_is_left_alone() throws IOException {
        cutAfter(1);
        mark();
        String edited = office.read("问题/石门村.yaml") + "# 手写的一行\n";
        office.write("问题/石门村.yaml", edited);
        Outcome out = collect();
        assertThat(out.err()).contains("已经接着写完");
        assertThat(office.read("问题/石门村.yaml"))
                .contains("# 手写的一行\n", "石门村一户危房改造补助没有发放到位")
                .startsWith(edited.substring(0, edited.length() - "# 手写的一行\n".length()));
        assertThat(office.run("check").out()).doesNotContain("TZ351");
    }
}
