package taizhang.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import taizhang.load.ActKind;
import taizhang.load.LedgerFixture;
import taizhang.model.Problem;

class ActFormsTest {
    private static final String LEDGER = """
            问题:
              - 编号: 上庄-001
                类别: 精准识别
                描述: 有车户。
                来源: 督导检查
                发现: 2017-05-15
                登记: 2017-05-16
            """;

    private static ActAppender appender() throws IOException {
        return new ActAppender(OpenLedger.read(LedgerFixture.tree(LEDGER)));
    }

    private static Problem problem(ActAppender appender) {
        return appender.problem("上庄-001").orElseThrow();
    }

    /** Keys of acts that no form asks for; all may be given as 键=值. */
    private static final Set<String> NOT_ASKED = Set.of("事项", "说明", "佐证");

    @ParameterizedTest
    @EnumSource(ActKind.class)
    void whatever_an_act_may_say_is_asked_for_or_listed_as_not_asked(ActKind kind) throws IOException {
        ActAppender appender = appender();
        assertThat(appender.form(problem(appender), kind).fields())
                .extracting(FormField::key)
                .containsAll(kind.names().stream()
                        .filter(key -> !NOT_ASKED.contains(key))
                        .toList());
    }

    /** Keys of a problem that no form asks for: what the category and the file say mostly, and afterthoughts. */
    private static final Set<String> NOT_ASKED_OF_PROBLEMS =
            Set.of("公示摘要", "备注", "共同", "整改.长期坚持", "整改.牵头单位", "整改.责任单位", "整改.协办单位");

    @Test
    void whatever_a_problem_may_say_is_asked_for_or_listed_as_not_asked() throws IOException {
        ProblemAppender appender = new ProblemAppender(OpenLedger.read(LedgerFixture.tree(LEDGER)));
        Set<String> asked =
                appender.form().fields().stream().map(FormField::key).collect(Collectors.toSet());
        assertThat(Stream.concat(asked.stream(), NOT_ASKED_OF_PROBLEMS.stream()))
                .containsExactlyInAnyOrderElementsOf(appender.keys());
    }

    @Test
    void the_fields_of_the_campaign_are_asked_for_and_no_measure_that_it_does_not_have() throws IOException {
        ProblemAppender appender = new ProblemAppender(OpenLedger.read(LedgerFixture.tree("""
                        --- 专项.yaml
                        名称: 排污整治
                        单位: 某某市
                        开始: 2017-04-21
                        结束: 2017-11-30
                        字段:
                          - {名称: 罚款金额, 类型: 金额}
                          - {名称: 级别, 类型: 选项, 选项: [省级, 市级], 必填: 是}
                        涉及: [资金, {名称: 企业, 计量: 家}]
                        """)));
        Form form = appender.form();
        assertThat(form.fields())
                .extracting(FormField::key)
                .contains("涉及.资金", "涉及.企业", "字段.罚款金额", "字段.级别")
                .doesNotContain("涉及.户数", "涉及.人数");
        assertThat(form.missing(Map.of()))
                .extracting(FormField::key)
                .contains("字段.级别")
                .doesNotContain("字段.罚款金额");
        assertThat(appender.keys()).contains("字段.级别", "涉及.企业").doesNotContain("涉及.户数");
    }

    @ParameterizedTest
    @EnumSource(ActKind.class)
    void a_form_asks_only_for_keys_that_its_act_has(ActKind kind) throws IOException {
        ActAppender appender = appender();
        assertThat(appender.form(problem(appender), kind).fields())
                .extracting(FormField::key)
                .doesNotHaveDuplicates()
                .contains("日期")
                .isSubsetOf(kind.names());
    }

    /** Filled in as far as it must be, an act reads: whatever is refused then is refused by a rule, not for a missing field. */
    @ParameterizedTest
    @EnumSource(ActKind.class)
    void what_a_form_needs_is_enough_for_the_act_to_read(ActKind kind) throws IOException {
        ActAppender appender = appender();
        Form form = appender.form(problem(appender), kind);
        Map<String, String> answers = new HashMap<>();
        for (FormField field : form.fields()) {
            if (field.needed().test(answers)) {
                answers.put(field.key(), answer(field));
            }
        }
        assertThat(form.missing(answers)).isEmpty();
        Proposal proposal = appender.append(problem(appender), kind, answers);
        assertThat(proposal.findings()).noneMatch(finding -> finding.code().number() < 300);
    }

    private static String answer(FormField field) {
        return switch (field.key()) {
            case "日期" -> "2017-05-25";
            case "止", "延至", "新时限" -> "2017-06-30";
            case "改为" -> "大河口村";
            case "人数", "金额" -> "1";
            case "经办" -> "王某（镇扶贫办）、刘某（镇扶贫办）";
            case "字段" -> "备注";
            default -> field.choices().isEmpty() ? "某事" : field.choices().getFirst();
        };
    }
}
