package taizhang.report.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taizhang.diagnostic.SourceSpan;

class NoticeMatterTest {
    @ParameterizedTest
    @CsvSource({
        "'', 有关事项",
        "金融扶贫:贴息资金拨付不及时。, 贴息资金拨付不及时问题",
        "金融扶贫:搬迁户旧宅未拆、后续产业没有着落, 搬迁户旧宅未拆、后续产业没有着落问题",
        "金融扶贫:担保门槛问题, 担保门槛问题",
        "金融扶贫:贷款申请积压，获贷率低, 金融扶贫方面问题",
        "金融扶贫:一二三四五六七八九十一二三四五六七八九十一二三四五六七, 金融扶贫方面问题",
        "金融扶贫:甲 金融扶贫:乙, 金融扶贫方面问题",
        "金融扶贫:甲 精准退出:乙, 金融扶贫、精准退出方面问题",
        "一:甲 二:乙 三:丙 四:丁, 一、二、三等方面问题",
    })
    void a_title_says_what_a_notice_is_about(String problems, String matter) {
        List<NoticeItem> items = new ArrayList<>();
        for (String problem : problems.isEmpty() ? new String[0] : problems.split(" ", -1)) {
            String[] parts = problem.split(":", -1);
            items.add(new NoticeItem(
                    items.size() + 1,
                    "上庄-001",
                    parts[0],
                    parts[1],
                    parts[1],
                    Optional.empty(),
                    OptionalInt.empty(),
                    "整改中",
                    SourceSpan.startOf("问题/上庄村.yaml")));
        }
        assertThat(NoticeMatter.of(items)).isEqualTo(matter);
    }
}
