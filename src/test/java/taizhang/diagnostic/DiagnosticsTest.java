package taizhang.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Findings as they are listed. */
class DiagnosticsTest {
    @Test
    void a_line_that_says_the_same_a_thousand_times_is_told_twenty_times_and_counted() {
        Diagnostics findings = new Diagnostics();
        for (int i = 1; i <= 1000; i++) {
            findings.report(FileCode.INVISIBLE_CHARACTER, new SourceSpan("问题/上庄村.yaml", 3, i, 1), "U+200B");
        }
        findings.report(FileCode.INVISIBLE_CHARACTER, new SourceSpan("问题/上庄村.yaml", 4, 1, 1), "U+200B");
        assertThat(findings.sorted()).hasSize(21);
        assertThat(findings.sorted().get(19).message()).endsWith("；这一行还有980处同样的");
        assertThat(findings.sorted().get(20).span().line()).isEqualTo(4);
    }

    @Test
    void twenty_of_a_kind_are_told_one_by_one() {
        Diagnostics findings = new Diagnostics();
        for (int i = 1; i <= 20; i++) {
            findings.report(FileCode.INVISIBLE_CHARACTER, new SourceSpan("问题/上庄村.yaml", 3, i, 1), "U+200B");
        }
        findings.report(FileCode.INVISIBLE_CHARACTER, new SourceSpan("问题/上庄村.yaml", 4, 1, 1), "U+200B");
        assertThat(findings.sorted()).hasSize(21).noneMatch(finding -> finding.message().contains("还有"));
    }
}
