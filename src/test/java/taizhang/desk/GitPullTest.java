package taizhang.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.exchange.Steps;
import taizhang.history.GitOffice;
import taizhang.merge.Choices;
import taizhang.merge.Side;

/** Git itself merges files of the ledger by record, once the hook is installed. */
class GitPullTest {
    private static final String SHANG = "问题/上庄村.yaml";
    private static final String NEW = """
              - 编号: 上庄-004
                类别: 精准识别
                描述: 某事
                来源: 督导检查
                发现: 2017-05-25
                登记: 2017-05-26
                整改: {方式: 限期整改, 目标: 评议。, 措施: 评议。, 时限: 2017-08-31, 责任人: 张某}
            """;

    @TempDir
    Path folder;

    private TwoClerks clerks;
    private GitOffice git;

    @BeforeEach
    void found() throws IOException {
        clerks = TwoClerks.found(folder.resolve("办公室"));
        git = new GitOffice(clerks.root().resolve("乙"));
        Path launcher = folder.resolve("taizhang");
        Files.writeString(
                launcher,
                "#!/bin/sh\nexec '%s/bin/java' -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -cp '%s' taizhang.cli.Main \"$@\"\n"
                        .formatted(System.getProperty("java.home"), classPath()));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        Archive.installHook(clerks.folders("乙"), launcher);
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(place -> Path.of(place).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String problem(String text) {
        return NEW.replace("某事", text).indent(2).replaceAll("(?m)^ {4}-", "  -").replaceAll("(?m)^ {6}", "    ");
    }

    private String commit() {
        git.git("add", "-A");
        git.git("commit", "-q", "--no-verify", "-m", "乙的改动");
        return git.head();
    }

    @Test
    void records_and_fields_of_both_are_taken_and_the_same_field_is_marked() throws IOException {
        clerks.edit("甲", SHANG, "责任人: 张某\n    经过", "责任人: 李某\n    经过");
        clerks.edit("甲", SHANG, "措施: 逐户办理。", "措施: 甲的措施。");
        clerks.sync("甲", 1);
        clerks.edit("乙", SHANG, "时限: 2017-05-22", "时限: 2017-05-23");
        clerks.edit("乙", SHANG, "措施: 逐户办理。", "措施: 乙的措施。");
        String ours = commit();
        assertThat(git.read(".gitattributes")).contains("ledger-data/**/*.yaml merge=taizhang\n");
        assertThatThrownBy(() -> git.git("pull", "-q", "--no-rebase", "--no-edit"))
                .hasMessageContaining("CONFLICT");
        assertThat(clerks.read("乙", SHANG))
                .contains("时限: 2017-05-23\n      责任人: 李某")
                .contains("<<<<<<< 我的\n      措施: 乙的措施。\n=======\n      措施: 甲的措施。\n>>>>>>> 对方的\n");
        try (Counter counter = Counter.open(clerks.folders("乙"), Steps.UNWATCHED)) {
            assertThat(counter.check(counter.changed()).hasErrors()).isTrue();
            assertThat(counter.takeBackMerge()).isTrue();
        }
        assertThat(git.head()).isEqualTo(ours);
        assertThat(git.git("status", "--short")).isEmpty();
        assertThat(clerks.sync("乙", 2, Choices.all(Side.OURS), Steps.UNWATCHED).end())
                .isEqualTo(Syncs.End.DONE);
        assertThat(clerks.read("乙", SHANG)).contains("时限: 2017-05-23\n      责任人: 李某", "措施: 乙的措施。");
    }

    @Test
    void two_problems_under_one_number_both_stay_and_sync_moves_ours() throws IOException {
        clerks.write("甲", SHANG, clerks.read("甲", SHANG) + problem("甲事。"));
        clerks.sync("甲", 1);
        clerks.write("乙", SHANG, clerks.read("乙", SHANG) + problem("乙事。"));
        commit();
        // the hook refuses the merge: two have one number
        assertThatThrownBy(() -> git.git("pull", "-q", "--no-rebase", "--no-edit"))
                .hasMessageContaining("TZ863")
                .hasMessageContaining("taizhang sync");
        assertThat(clerks.read("乙", SHANG)).contains("甲事。", "乙事。").doesNotContain("<<<<<<<");
        try (Counter counter = Counter.open(clerks.folders("乙"), Steps.UNWATCHED)) {
            assertThat(counter.takeBackMerge()).isTrue();
        }
        assertThat(clerks.sync("乙", 2).end()).isEqualTo(Syncs.End.DONE);
        assertThat(clerks.read("乙", SHANG)).containsSubsequence("上庄-004", "甲事。", "上庄-005", "乙事。");
    }

    @Test
    void what_somebody_mended_by_hand_is_not_taken_back() throws IOException {
        clerks.edit("甲", SHANG, "措施: 逐户办理。", "措施: 甲的措施。");
        clerks.sync("甲", 1);
        clerks.edit("乙", SHANG, "措施: 逐户办理。", "措施: 乙的措施。");
        commit();
        assertThatThrownBy(() -> git.git("pull", "-q", "--no-rebase", "--no-edit"))
                .hasMessageContaining("CONFLICT");
        String mended = clerks.read("乙", SHANG)
                .replace("<<<<<<< 我的\n      措施: 乙的措施。\n=======\n      措施: 甲的措施。\n>>>>>>> 对方的\n", "      措施: 商定的措施。\n");
        clerks.write("乙", SHANG, mended);
        try (Counter counter = Counter.open(clerks.folders("乙"), Steps.UNWATCHED)) {
            assertThat(counter.takeBackMerge()).isFalse();
        }
        assertThat(clerks.sync("乙", 2).end()).isEqualTo(Syncs.End.DONE);
        assertThat(clerks.sync("甲", 3).end()).isEqualTo(Syncs.End.DONE);
        assertThat(clerks.read("甲", SHANG)).isEqualTo(mended);
        assertThat(git.git("log", "-1", "--format=%p").strip()).contains(" ");
    }

    @Test
    void a_push_that_came_too_late_is_made_after_another_merge() throws IOException {
        clerks.write("甲", SHANG, clerks.read("甲", SHANG) + problem("甲事。"));
        clerks.sync("甲", 1);
        clerks.edit("甲", SHANG, "措施: 逐户办理。", "措施: 甲的措施。");
        clerks.write("乙", SHANG, clerks.read("乙", SHANG) + problem("乙事。"));
        boolean[] done = {false};
        Syncs.Outcome outcome = clerks.sync("乙", 2, Choices.none(), step -> {
            if (step.equals("合并") && !done[0]) {
                done[0] = true;
                assertThat(clerks.sync("甲", 3).end()).isEqualTo(Syncs.End.DONE);
            }
        });
        assertThat(outcome.end()).isEqualTo(Syncs.End.DONE);
        clerks.sync("甲", 4);
        assertThat(clerks.read("甲", SHANG))
                .isEqualTo(clerks.read("乙", SHANG))
                .containsSubsequence("甲的措施。", "上庄-004", "甲事。", "上庄-005", "乙事。");
    }
}
