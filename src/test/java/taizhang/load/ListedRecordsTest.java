package taizhang.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListedRecordsTest {
    private static Map<String, Map<String, String>> read(String path, String text) {
        return ListedRecords.read(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void records_are_called_by_what_lasts() {
        assertThat(read("单位.yaml", "单位:\n  - {名称: 上庄村, 编号前缀: 上庄}\n分组:\n  各村:\n    类型: [贫困村]\n"))
                .containsOnlyKeys("单位 上庄", "分组 各村");
        assertThat(read("政策.yaml", "政策:\n  - 名称: 《某决定》\n  - 名称: 某决定\n")).containsOnlyKeys("政策 某决定", "政策 某决定 2");
        assertThat(read("专项.yaml", "名称: 专项\n人员:\n  填报人: 陈某\n"))
                .containsEntry("专项 人员", Map.of("填报人", "陈某"))
                .containsEntry("专项 名称", Map.of("", "专项"));
    }

    @Test
    void what_is_listed_below_a_record_is_told_by_its_place() {
        assertThat(read("抽查.yaml", "抽查:\n  - 日期: 2017年6月20日\n    对象:\n      - 单位: 上庄村\n        结果: 一致\n"))
                .containsEntry("抽查 2017-06-20", Map.of("日期", "2017-06-20", "对象[1].单位", "上庄村", "对象[1].结果", "一致"));
    }

    @Test
    void what_is_no_list_or_cannot_be_read_has_none() {
        assertThat(read("督办.yaml", "督办: [\n")).isEmpty();
        assertThat(read("别的.txt", "督办: []\n")).isEmpty();
    }
}
