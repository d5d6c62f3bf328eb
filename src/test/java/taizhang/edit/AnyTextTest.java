package taizhang.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.FileCode;
import taizhang.diagnostic.FurtherRuleCode;
import taizhang.load.ActKind;
import taizhang.load.LedgerFixture;
import taizhang.model.Act;
import taizhang.model.Problem;

/** Any text a clerk could type is read back as it was typed, or refused with a finding; never changed in silence. */
class AnyTextTest {
    private static final List<String> PIECES = List.of(
            "一",
            "已清退",
            "，",
            "。",
            "：",
            "、",
            "“五不录”",
            " ",
            "  ",
            "\u3000",
            "\u00A0",
            "\t",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            ":",
            ": ",
            " #",
            "#",
            "# ",
            "-",
            "- ",
            "?",
            "? ",
            "@",
            "*",
            "&",
            "!",
            "|",
            ">",
            "|-",
            "%",
            "`",
            "'",
            "''",
            "\"",
            "\\",
            "\\n",
            "[",
            "]",
            "{",
            "}",
            "[]",
            "{}",
            ",",
            "，",
            "：",
            "情况:",
            "情况：",
            "事项: ",
            "日期: 2017-05-01",
            "上庄-002: ",
            "---",
            "...",
            "<<",
            "<<<<<<< ",
            "=======",
            "~",
            "null",
            "是",
            "no",
            "0313",
            "2017-05-18",
            "1e3",
            "0x1F",
            "１２",
            "😀",
            "👨\u200D👩\u200D👧",
            "\uD842\uDFB7",
            "\uD83D",
            "\uFEFF",
            "\u200B",
            "\uE78D",
            "\uFFFD",
            "\u0085",
            "\u2028",
            "\u0007",
            "\u007F",
            "é",
            "e\u0301",
            "$",
            "${x}",
            "<b>",
            "=",
            "＝",
            "｛",
            "｝",
            "［",
            "］",
            "＂",
            "‘",
            "’",
            ".",
            "1.",
            "（一）",
            "；\n    ",
            "\n- ",
            "\n# ",
            "\n  - 编号: 上庄-009");

    private static final String LEDGER = """
            问题:
              - 编号: 上庄-001
                类别: 精准识别
                描述: 有车户。
                来源: 督导检查
                发现: 2017-05-15
                登记: 2017-05-16
                经过:
                  - 日期: 2017-05-17
                    事项: 问责
                    人数: 1
                    方式: 谈话
              - 编号: 上庄-002
                类别: 精准识别
                描述: 又一户。
                来源: 督导检查
                发现: 2017-05-15
                登记: 2017-05-16
            """;

    private static final OpenLedger OPEN = open();

    private static OpenLedger open() {
        try {
            return OpenLedger.read(LedgerFixture.tree(LEDGER));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Proposal proposal(String text) throws IOException {
        ActAppender appender = new ActAppender(OPEN);
        Problem problem = appender.problem("上庄-001").orElseThrow();
        return appender.append(problem, ActKind.COMPLETION, Map.of("日期", "2017-05-25", "情况", text));
    }

    private static String normal(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static String readBack(Proposal.Ready ready) {
        return ready.ledger().ledger().problems().getFirst().acts().stream()
                .filter(Act.Completion.class::isInstance)
                .map(act -> ((Act.Completion) act).result())
                .findFirst()
                .orElseThrow();
    }

    private static boolean keptOrRefused(String text) throws IOException {
        String shown = text.codePoints().mapToObj(Integer::toHexString).toList() + " " + text;
        return switch (proposal(text)) {
            case Proposal.Ready ready -> {
                assertThat(readBack(ready)).as(shown).isEqualTo(normal(text));
                yield true;
            }
            case Proposal.Refused refused -> {
                assertThat(refused.findings()).as(shown).anyMatch(Diagnostic::isError);
                boolean odd = text.codePoints().anyMatch(AnyTextTest::mayBeRefused)
                        || refused.findings().stream()
                                .anyMatch(found -> found.code() == FurtherRuleCode.NO_GLYPH
                                        || found.code() == FileCode.LOOK_ALIKE);
                assertThat(odd).as("refused: " + shown + refused.findings()).isTrue();
                yield false;
            }
        };
    }

    /** Tabs, what cannot be seen, and what is no character. */
    private static boolean mayBeRefused(int c) {
        int type = Character.getType(c);
        return c == '\t'
                || c == 0xFFFD
                || c == 0x2028
                || c == 0x2029
                || (type == Character.CONTROL && c != '\n' && c != '\r')
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }

    @Test
    void three_thousand_random_texts() throws IOException {
        Random random = new Random(20170818);
        int kept = 0;
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder("一");
            if (random.nextBoolean()) {
                text.setLength(0);
            }
            for (int pieces = 1 + random.nextInt(6); pieces > 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            if (!text.toString().isBlank() && keptOrRefused(text.toString())) {
                kept++;
            }
        }
        assertThat(kept).isGreaterThan(1500);
    }

    @Test
    void random_characters_of_all_planes() throws IOException {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            IntStream.range(0, 1 + random.nextInt(5))
                    .forEach(n -> text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x110000 : 0x250)));
            if (!text.toString().isBlank()) {
                keptOrRefused(text.toString());
            }
        }
    }

    static Stream<String> texts() {
        return Stream.of(
                "已清退，收回补贴。",
                "一是：重新评议；二是：公示",
                "4户: 全部竣工",
                "见附件 # 3",
                "#1户",
                "@全体",
                "* 重点",
                "& 其他",
                "! 注意",
                "[附件]已交",
                "{见表}",
                "“五不录”",
                "\"错保\"已退",
                "'错保'已退",
                "2017-05-18",
                "“2017”",
                "0313",
                "是",
                "null",
                "｛一｝",
                "说明：见附件",
                "情况: 见附件",
                "末尾是逗号，",
                "- 一",
                "? 一",
                "C:\\台账\\新",
                "一\n二",
                "一\n\n  二 \n# 三\n- 四: 五",
                "一\n二\n\n三: \"",
                "`x`",
                "%1",
                "| 表",
                "> 引",
                "...",
                "---");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void what_clerks_do_type_is_kept(String text) throws IOException {
        Proposal proposal = proposal(text);
        assertThat(proposal)
                .as(LedgerFixture.format(proposal.findings(), proposal.sources()))
                .isInstanceOf(Proposal.Ready.class);
        assertThat(readBack((Proposal.Ready) proposal)).isEqualTo(text);
        assertThat(((Proposal.Ready) proposal).findings())
                .allMatch(finding -> finding.code() == FurtherRuleCode.EMPTY_WORDS);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void what_needs_no_quotes_has_none(String text) throws IOException {
        Proposal.Ready ready = (Proposal.Ready) proposal(text);
        String line = ready.change().added().get(2);
        boolean plain =
                text.matches("[\\p{IsHan}\\d“”][\\p{IsHan}\\d，。；：“”-]*[\\p{IsHan}\\d。”]") && !text.equals("“2017”");
        if (plain) {
            assertThat(line).isEqualTo("        情况: " + text);
        }
        if (text.contains("\n")) {
            assertThat(line).isEqualTo("        情况: |-");
        }
    }

    @Test
    void an_invisible_character_is_refused_at_its_place() throws IOException {
        Proposal proposal = proposal("已清\u200B退");
        assertThat(LedgerFixture.places(proposal.findings()))
                .containsExactly("上庄村.yaml:15:13 TZ231", "上庄村.yaml:15:15 TZ106");
        assertThat(LedgerFixture.places(proposal("已清\t退").findings()))
                .containsExactly("上庄村.yaml:15:13 TZ231", "上庄村.yaml:15:15 TZ111");
    }
}
