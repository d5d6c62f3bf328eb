package taizhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two test classes run at a time, so that what all share may be changed only by one that runs alone. */
class IsolationTest {
    private static final Pattern SHARED = Pattern.compile(
            "(Locale|TimeZone)\\.setDefault\\(|System\\.(set|clear)(Property|Properties|Out|Err|In)\\(");

    @Test
    void a_test_that_changes_locale_time_zone_or_properties_runs_alone() throws IOException {
        List<String> careless = new ArrayList<>();
        int isolated = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                if (SHARED.matcher(text).find()) {
                    isolated++;
                    if (!text.contains("\n@Isolated(")) {
                        careless.add(file.getFileName().toString());
                    }
                }
            }
        }
        assertThat(careless).isEmpty();
        assertThat(isolated).isPositive();
    }
}
