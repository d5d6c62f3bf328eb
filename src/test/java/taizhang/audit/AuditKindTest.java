package taizhang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import taizhang.diagnostic.HistoryCode;

/** A number in a message is found by the hook before there is a commit to audit. */
class AuditKindTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NUMBER_IN_MESSAGE")
    void every_code_of_an_audit_is_of_one_kind_of_its_own_severity(HistoryCode code) {
        assertThat(AuditKind.of(code).nature()).isEqualTo(code.severity().label());
    }
}
