package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A build that has nothing to do says what it said when it had. */
class BuildAgainTest {
    @TempDir
    Path folder;

    static Stream<List<String>> requests() {
        return Stream.of(
                List.of("--only", "通报"),
                List.of("--only", "通报", "--format", "xlsx"),
                List.of("--only", "通报,照片附页"),
                List.of("--only", "整改台账", "--unit", "上庄村"),
                List.of("--only", "整改台账", "--where", "归属单位=上庄村"),
                List.of("--only", "整改台账", "--where", "归属单位=上庄村 且 归属单位=石门村"),
                List.of("--only", "整改台账", "--since", "2017-08-01"),
                List.of("--only", "排查覆盖表", "--as-of", "2017-05-01"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void it_says_the_same(List<String> request) {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        String[] words = Stream.concat(Stream.of("build"), request.stream()).toArray(String[]::new);
        CommandLineFixture.Outcome first = office.run(words);
        for (int again = 0; again < 2; again++) {
            CommandLineFixture.Outcome next = office.run(words);
            assertThat(next.status()).isEqualTo(first.status()).isZero();
            assertThat(next.err()).isEqualTo(first.err());
            assertThat(withoutCount(next.out())).isEqualTo(withoutCount(first.out()));
            assertThat(next.out())
                    .satisfiesAnyOf(
                            out -> assertThat(out).contains("都和上次生成的一样，没有重写"),
                            out -> assertThat(out).contains("共0份"));
        }
    }

    @Test
    void before_any_return_the_day_is_told_every_time() throws IOException {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        try (Stream<Path> returns = Files.list(office.file("周报"))) {
            for (Path file : returns.toList()) {
                Files.delete(file);
            }
        }
        CommandLineFixture.Outcome first = office.run("build", "--only", "政策梳理清单");
        assertThat(first.err()).contains("按台账里最近的日期");
        assertThat(office.run("build", "--only", "政策梳理清单").err()).isEqualTo(first.err());
    }

    /** All but how many were kept and how long it took. */
    private static String withoutCount(String out) {
        return out.replaceAll("(?m)^共.*$", "");
    }
}
