package taizhang.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FileCode;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;

class SourceDecoderTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final Diagnostics findings = new Diagnostics();

    @Test
    void utf8_is_read_with_and_without_a_byte_order_mark_and_with_any_line_ends() {
        assertThat(read(bytes(StandardCharsets.UTF_8, "单位:\r\n  甲\r乙\n"))).contains("单位:\n  甲\n乙\n");
        assertThat(read(bytes(StandardCharsets.UTF_8, "\uFEFF单位"))).contains("单位");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void gb18030_is_read_with_a_warning() {
        assertThat(read(bytes(GB18030, "单位: 上庄村\n负责人: 王\uD842\uDFB7\n"))).contains("单位: 上庄村\n负责人: 王\uD842\uDFB7\n");
        assertThat(findings.sorted()).containsExactly(FileCode.NOT_UTF8.at(SourceSpan.startOf("单位.yaml")));
    }

    @Test
    void a_damaged_utf8_text_is_not_taken_for_gb18030() {
        byte[] start = bytes(StandardCharsets.UTF_8, "单位: 上庄村\n负责人: 王");
        byte[] damaged = join(start, new byte[] {(byte) 0xE4, (byte) 0xB8}, bytes(StandardCharsets.UTF_8, "\n电话: 一\n"));
        assertThat(read(damaged)).isEmpty();
        assertThat(findings.sorted())
                .containsExactly(FileCode.UNDECODABLE.at(new SourceSpan("单位.yaml", 2, 7, 1), "2", "0xE4 0xB8"));
    }

    @Test
    void bytes_that_are_neither_are_an_error_with_their_line() {
        byte[] damaged = join(bytes(GB18030, "单位: 上庄村\n负责人: "), new byte[] {(byte) 0xFF, (byte) 0xFF});
        assertThat(read(damaged)).isEmpty();
        assertThat(findings.sorted()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FileCode.UNDECODABLE);
            assertThat(finding.span().place()).isEqualTo("单位.yaml:2:6");
        });
    }

    @Test
    void utf16_and_files_that_are_no_text_are_errors() {
        assertThat(read(bytes(StandardCharsets.UTF_16, "单位"))).isEmpty();
        assertThat(read(join(new byte[] {(byte) 0xFF, (byte) 0xFE}, bytes(StandardCharsets.UTF_16LE, "单位"))))
                .isEmpty();
        assertThat(read(new byte[] {'P', 'K', 3, 4, 0, 0})).isEmpty();
        assertThat(findings.sorted())
                .containsExactly(
                        FileCode.UTF16.at(SourceSpan.startOf("单位.yaml")),
                        FileCode.NOT_TEXT.at(SourceSpan.startOf("单位.yaml")));
    }

    private Optional<String> read(byte[] bytes) {
        return SourceDecoder.decode("单位.yaml", bytes, findings).map(SourceFile::text);
    }

    private static byte[] bytes(Charset charset, String text) {
        return text.getBytes(charset);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
