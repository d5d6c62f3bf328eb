package taizhang.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticCodesTest {
    static Iterable<DiagnosticCode> codes() {
        return DiagnosticCodes.all();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_is_explained_with_a_wrong_and_a_right_example(DiagnosticCode code) {
        Explanation explanation = Explanation.of(code);
        assertThat(explanation.meaning()).isNotBlank();
        assertThat(explanation.wrong()).isNotBlank().isNotEqualTo(explanation.right());
        assertThat(explanation.right()).isNotBlank();
        assertThat(explanation.text()).startsWith(code.id()).endsWith("\n");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_number_lies_in_the_hundred_of_its_enum(DiagnosticCode code) {
        assertThat(code.number() / 100).isEqualTo(hundredOf(code));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void both_texts_can_be_filled_and_end_without_a_full_stop(DiagnosticCode code) {
        Object[] arguments = Collections.nCopies(6, "甲").toArray();
        String message = String.format(Locale.ROOT, code.message(), arguments);
        String hint = String.format(Locale.ROOT, code.hint(), arguments);
        assertThat(message).isNotBlank().doesNotContain("\n").doesNotEndWith("。");
        assertThat(hint).doesNotContain("\n").doesNotEndWith("。");
    }

    @Test
    void no_number_is_used_twice() {
        assertThat(DiagnosticCodes.all()).extracting(DiagnosticCode::number).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TZ203", "tz203", "203", "２０３", "ＴＺ２０３", " TZ203 "})
    void a_code_is_found_however_it_is_typed(String typed) {
        assertThat(DiagnosticCodes.find(typed)).contains(FieldCode.IMPOSSIBLE_DATE);
    }

    @Test
    void an_unknown_code_is_not_found() {
        assertThat(DiagnosticCodes.find("TZ999")).isEmpty();
        assertThat(DiagnosticCodes.find("")).isEmpty();
    }

    private static int hundredOf(DiagnosticCode code) {
        return switch (code.getClass().getSimpleName()) {
            case "FileCode" -> 1;
            case "FieldCode" -> 2;
            case "ReferenceCode", "MeetingCode" -> 3;
            case "RuleCode" -> 4;
            case "FurtherRuleCode" -> 7;
            case "ImportCode" -> 8;
            case "TemplateCode" -> 5;
            case "HistoryCode", "SealedCode" -> 6;
            case "PublicationCode" -> 9;
            case "BlankCode", "CollectCode", "SelectionCode", "SyncCode", "AcceptanceCode", "PeopleCode" -> 8;
            default -> 0;
        };
    }
}
