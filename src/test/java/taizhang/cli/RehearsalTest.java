package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RehearsalTest {
    private static final Path HOME = Path.of("").toAbsolutePath();

    /** The sample has findings of its own, and at the first question nobody answers. */
    private static final int WRONG_USAGE = 2;

    @Test
    void every_command_is_rehearsed_and_none_breaks_off(@TempDir Path folder) throws IOException {
        Map<String, Integer> ends = Rehearsal.in(folder, HOME);
        Map<String, Integer> bad = ends.entrySet().stream()
                .filter(end -> end.getValue() > (end.getKey().startsWith("? ") ? WRONG_USAGE : 1))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(bad).isEmpty();
        Set<String> rehearsed = ends.keySet().stream()
                .map(line -> line.replaceFirst("^\\? ", "").split(" ", -1)[0])
                .collect(Collectors.toSet());
        PrintWriter nobody = new PrintWriter(Writer.nullWriter());
        CommandLine tree = CommandTree.grow(new Terminal(nobody, nobody, false, false), new Place(HOME, HOME));
        assertThat(rehearsed)
                .containsAll(tree.getSubcommands().values().stream()
                        .map(CommandLine::getCommandName)
                        // has no end of its own, and little that build has not
                        .filter(name -> !name.equals("watch"))
                        .collect(Collectors.toSet()));
    }
}
