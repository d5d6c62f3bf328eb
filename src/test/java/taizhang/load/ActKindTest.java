package taizhang.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import taizhang.model.Act;

class ActKindTest {
    /** An act with an answer to whatever its kind asks. */
    private static Act act(ActKind kind) {
        StringBuilder record = new StringBuilder("""
            问题:
              - 编号: 上庄-001
                类别: 精准识别
                描述: 有车户。
                来源: 督导检查
                发现: 2017-05-15
                登记: 2017-05-16
                经过:
                  - 日期: 2017-05-17
                    事项: %s
            """.formatted(kind.word()));
        kind.questions().stream()
                .filter(question -> !question.key().equals("日期"))
                .forEach(question -> record.append("        ")
                        .append(question.key())
                        .append(": ")
                        .append(answer(question))
                        .append('\n'));
        return LedgerFixture.read(record.toString())
                .problems()
                .getFirst()
                .acts()
                .getFirst();
    }

    private static String answer(Question question) {
        return switch (question.key()) {
            case "改为" -> "大河口村";
            case "字段" -> "备注";
            case "原" -> "";
            case "金额" -> "3000";
            default ->
                switch (question.form()) {
                    case DAY -> "2017-06-30";
                    case COUNT -> "1";
                    case CHOICE, YES_NO -> question.choices().getFirst();
                    case TEXT, PROSE -> "某事";
                    case PEOPLE -> "王某（镇扶贫办）";
                };
        };
    }

    @ParameterizedTest
    @EnumSource(ActKind.class)
    void a_row_makes_the_act_that_bears_its_word(ActKind kind) {
        assertThat(act(kind).label()).isEqualTo(kind.word());
    }

    @Test
    void every_act_of_the_model_has_its_row() {
        Set<Class<?>> made = Arrays.stream(ActKind.values())
                .map(ActKindTest::act)
                .map(Object::getClass)
                .collect(Collectors.toSet());
        assertThat(records(Act.class)).containsExactlyInAnyOrderElementsOf(made).hasSize(ActKind.values().length);
    }

    private static List<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .flatMap(inner -> records(inner).stream())
                        .toList()
                : List.of(type);
    }

    @Test
    void there_are_twenty_kinds_of_act() {
        assertThat(ActKind.words()).hasSize(20).contains("核实", "审定", "更正");
    }

    @Test
    void a_record_of_any_act_may_have_the_keys_of_all() {
        assertThat(AnyAct.ACT.names())
                .doesNotHaveDuplicates()
                .containsAll(Arrays.stream(ActKind.values())
                        .flatMap(kind -> kind.names().stream())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(ActKind.class)
    void no_key_is_listed_twice_and_all_that_is_asked_is_a_key(ActKind kind) {
        assertThat(kind.names())
                .doesNotHaveDuplicates()
                .containsAll(kind.questions().stream().map(Question::key).toList());
    }
}
