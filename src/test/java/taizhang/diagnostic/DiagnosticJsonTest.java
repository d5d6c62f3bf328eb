package taizhang.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticJsonTest {
    @Test
    void findings_are_written_as_one_array() {
        Diagnostic finding = FileCode.DUPLICATE_KEY
                .at(new SourceSpan("a/b.yaml", 3, 5, 2), "引\"\\\u0007\n号")
                .relatedTo(new SourceSpan("a/b.yaml", 1, 5, 2));
        assertThat(DiagnosticJson.write(List.of(finding)))
                .isEqualTo("[\n  {\"code\": \"TZ120\", \"severity\": \"error\", \"file\": \"a/b.yaml\", \"line\": 3,"
                        + " \"column\": 5, \"length\": 2, \"message\": \"“引\\\"\\\\\\u0007\\n号”写了两次\","
                        + " \"hint\": \"同一条记录里一个项目只写一次。两行说的是两件事，就是两条记录并成了一条：分成两条，各写全，后登记的一条用没有用过的编号；说的是一回事，合成一行\","
                        + " \"related\": [{\"file\": \"a/b.yaml\", \"line\": 1, \"column\": 5, \"length\": 2}]}\n]\n");
    }

    @Test
    void no_findings_are_an_empty_array() {
        assertThat(DiagnosticJson.write(List.of())).isEqualTo("[]\n");
    }
}
