package taizhang.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerFixture;

/** A file is made to say something else: it says that, nothing else is touched, comments stay. */
class ReshapeTest {
    private static final String PATH = "周报/2017-05-26.yaml";
    private static final String TEXT = """
            # 第2期
            期号: 2
            起: 2017-05-20
            截止: 2017-05-26
            单位:
              上庄村:
                报送: 2017-05-25   # 电话里报的
                填报人:  # 黄某
                负责人: '张某'
                排查:
                  # - 类别:
                  #   户数:
                  #   说明:
                  - 类别: 精准识别
                    户数: 32
                    说明: 逐户核对
                # 进展写在编号后面
                进展:
                  # 有车户
                  上庄-001:
                  上庄-002: {内容: 已入户, 进度: 达到序时进度}
                困难: |
                  两户外出，
                  联系不上。
                下周:
              下庄村:
              学区: {报送: 2017-05-24, 填报人: 王某}
            """;

    private static Rewriting rewritten(String text, Draft target) throws IOException {
        OpenLedger ledger = OpenLedger.read(LedgerFixture.tree("问题: []\n").with(PATH, text));
        return Rewriting.of(ledger, PATH, target);
    }

    private static Draft contents(String text) throws IOException {
        OpenLedger ledger = OpenLedger.read(LedgerFixture.tree("问题: []\n").with(PATH, text));
        return Rewriting.contents(ledger, PATH);
    }

    private static String text(Rewriting rewriting) {
        return new String(rewriting.after().bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void what_is_said_already_touches_nothing() throws IOException {
        Rewriting same = rewritten(TEXT, contents(TEXT));
        assertThat(same.hunks()).isEmpty();
        assertThat(text(same)).isEqualTo(TEXT);
    }

    @Test
    void a_value_goes_behind_its_key_and_the_remark_stays() throws IOException {
        Draft target = with(contents(TEXT), new Draft.Text("黄某"), "单位", "上庄村", "填报人");
        assertThat(text(rewritten(TEXT, target))).isEqualTo(TEXT.replace("填报人:  # 黄某", "填报人: 黄某  # 黄某"));
    }

    @Test
    void any_change_is_said_and_comments_and_other_lines_stay() throws IOException {
        Random dice = new Random(20170826);
        for (int i = 0; i < 150; i++) {
            Draft target = changed(contents(TEXT), dice, 0);
            Rewriting rewriting = rewritten(TEXT, target);
            String after = text(rewriting);
            assertThat(rewriting.isKept()).as(after).isTrue();
            for (String line : TEXT.lines().toList()) {
                boolean hint = line.strip().matches("# - 类别:|#   (户数|说明):");
                int remark = line.indexOf('#');
                if (remark >= 0 && !hint) {
                    assertThat(after).contains(line.substring(remark));
                }
            }
            assertThat(rewritten(after, target).hunks()).isEmpty();
        }
    }

    /** The same with some values changed, keys put in and items put behind. */
    private static Draft changed(Draft now, Random dice, int depth) {
        if (now instanceof Draft.Text text) {
            return dice.nextInt(4) == 0 ? new Draft.Text(word(dice)) : text;
        }
        if (now instanceof Draft.Items items) {
            List<Draft> list = new ArrayList<>(items.items());
            for (int i = dice.nextInt(3); i > 0; i--) {
                list.add(Draft.group().with("类别", word(dice)).with("户数", "" + dice.nextInt(90)));
            }
            return new Draft.Items(list);
        }
        Map<String, Draft> entries = new LinkedHashMap<>();
        ((Draft.Group) now)
                .entries()
                .forEach((key, value) ->
                        entries.put(key, depth == 0 && !key.equals("单位") ? value : changed(value, dice, depth + 1)));
        if (dice.nextInt(3) == 0) {
            entries.put("新" + dice.nextInt(9), new Draft.Text(word(dice)));
        }
        return new Draft.Group(entries);
    }

    private static String word(Random dice) {
        List<String> words =
                List.of("已入户两次", "一是补齐；\n二是开会。", "=尽快办结", "# 不是注释", "是: 的", "2017-05-25", "'引号'", "46", "- 横");
        return words.get(dice.nextInt(words.size()));
    }

    private static Draft with(Draft root, Draft value, String... path) {
        Map<String, Draft> entries = new LinkedHashMap<>(((Draft.Group) root).entries());
        String key = path[0];
        Draft now = entries.getOrDefault(key, Draft.group());
        entries.put(
                key, path.length == 1 ? value : with(now, value, java.util.Arrays.copyOfRange(path, 1, path.length)));
        return new Draft.Group(entries);
    }
}
