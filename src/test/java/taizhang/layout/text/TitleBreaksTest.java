package taizhang.layout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taizhang.document.FontRole;

class TitleBreaksTest {
    private final Glyph glyph = new Glyph(new LineBreakerTest.PlainMetrics());

    private String broken(String text, double ems) {
        int[] ends = new TitleBreaks(new LineBreaker(glyph), glyph, Names.NONE)
                .lines(text, FontRole.TITLE, (int) (ems * 1000));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ends.length; i += 2) {
            lines.add(text.substring(ends[i], ends[i + 1]));
        }
        return String.join("|", lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "某某镇脱贫攻坚政策不落实|问题专项清理工作周报",
                "关于印发《某某镇脱贫攻坚政策|不落实问题专项清理工作方案》的通知",
                "关于镇农牧站产业扶贫|资金使用管理问题的督办通知单",
                "关于2017年8月12日至|8月18日排查整改情况的通报",
                "中共某某镇委员会某某镇人民政府|关于成立脱贫攻坚政策不落实|问题清理工作领导小组的通知",
                "某某镇扶贫领域腐败和作风问题|专项治理工作情况汇报",
                "关于落实“两不愁三保障”|政策不到位问题整改销号情况的报告",
                "关于做好环保督察反馈意见整改工作的通知"
            })
    void a_title_breaks_between_words(String lines) {
        assertThat(broken(lines.replace("|", ""), 20.1)).isEqualTo(lines);
    }

    @Test
    void a_forced_break_is_kept_and_its_lines_are_broken_by_themselves() {
        assertThat(broken("某某镇\n关于问题整改的通知", 20)).isEqualTo("某某镇|关于问题整改的通知");
        assertThat(broken("某某镇人民政府\n脱贫攻坚政策落实情况", 8)).isEqualTo("某某镇人民政府|脱贫攻坚|政策落实情况");
        assertThat(broken("甲\n\n乙", 8)).isEqualTo("甲||乙");
    }

    @Test
    void one_or_two_characters_never_stand_alone() {
        for (int length = 21; length <= 60; length++) {
            String[] lines = broken("整改".repeat(30).substring(0, length), 20).split("\\|", -1);
            assertThat(lines).as(String.join("|", lines)).allMatch(line -> line.length() > 2);
        }
    }

    @Test
    void lines_are_never_shaped_like_an_hourglass() {
        for (int length = 41; length <= 58; length++) {
            String[] lines = broken("整改".repeat(30).substring(0, length), 20).split("\\|", -1);
            assertThat(lines).hasSize(3);
            boolean hourglass = lines[1].length() < lines[0].length() && lines[1].length() < lines[2].length();
            assertThat(hourglass).as(String.join("|", lines)).isFalse();
        }
    }

    @Test
    void a_text_without_a_place_to_break_is_broken_as_any_other() {
        assertThat(broken("A".repeat(30), 10)).isEqualTo("A".repeat(20) + "|" + "A".repeat(10));
        assertThat(broken("", 10)).isEmpty();
    }
}
