package taizhang.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taizhang.diagnostic.FileCode;

class FileNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "上庄村 - 副本",
                "上庄村(1)",
                "上庄村（2）",
                "上庄村 - 副本 (2)",
                "复件 上庄村",
                "上庄村 copy",
                "上庄村_备份",
                "上庄村的副本",
                "上庄村(冲突副本)"
            })
    void a_copy_is_told_by_its_name(String name) {
        String path = "问题/" + name + ".yaml";
        assertThat(FileNames.original(path, Set.of(path, "问题/上庄村.yaml"))).contains("问题/上庄村.yaml");
        assertThat(FileNames.original(path, Set.of(path, "周报/上庄村.yaml"))).isEmpty();
    }

    @Test
    void other_names_are_no_copies() {
        assertThat(FileNames.copies(List.of("问题/上庄.yaml", "问题/上庄村.yaml", "问题/上庄村（东）.yaml", "专项.yaml")))
                .isEmpty();
    }

    @Test
    void names_that_one_computer_takes_for_one_are_paired() {
        assertThat(FileNames.alike(List.of(
                        "佐证/a.JPG", "佐证/a.jpg", "问题/A村.yaml", "问题/Ａ村.yaml", "问题/a村.yml", "佐证/（1）.jpg", "佐证/(1).jpg")))
                .extracting(FileNames.Pair::path)
                .containsExactly("佐证/a.jpg", "问题/Ａ村.yaml", "问题/a村.yml");
    }

    @Test
    void of_two_names_that_look_the_same_none_is_dropped() {
        Map<String, Integer> whole = FileNames.whole(Map.of("cafe\u0301.yaml", 1, "caf\u00E9.yaml", 2));
        assertThat(whole).containsOnlyKeys("cafe\u0301.yaml", "caf\u00E9.yaml").containsEntry("caf\u00E9.yaml", 2);
        assertThat(FileNames.whole(Map.of("cafe\u0301.yaml", 1))).containsOnlyKeys("caf\u00E9.yaml");
    }

    @Test
    void a_name_that_not_every_computer_takes_is_told_once() {
        LoadResult result = LedgerFixture.load("""
                问题:
                --- 佐证/记录?/a.txt
                甲
                --- 佐证/记录?/b.txt
                乙
                --- 佐证/nul.csv
                丙
                --- 佐证/公示 3:1.txt
                丁
                --- 佐证/照片.jpg
                戊
                """);
        assertThat(result.findings())
                .filteredOn(found -> found.code() == FileCode.NAME_NOT_PORTABLE)
                .extracting(found -> found.span().file() + " " + found.hint().replaceAll(".*“(.*)”；.*", "$1"))
                .containsExactlyInAnyOrder(
                        "ledger-data/佐证/记录? 记录-",
                        "ledger-data/佐证/nul.csv -nul.csv",
                        "ledger-data/佐证/公示 3:1.txt 公示 3-1.txt");
    }
}
