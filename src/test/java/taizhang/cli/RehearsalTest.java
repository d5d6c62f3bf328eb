package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RehearsalTest {
    private static final Path HOME = Path.of("").toAbsolutePath();

    /** The sample has findings of its own, and at the first question nobody answers. */
    private static final int WRONG_USAGE = 2;

    @Test
    void every_command_is_rehearsed_and_none_breaks_off(@TempDir Path folder) throws IOException {
        Map<String, Integer> ends = new HashMap<>();
        for (StartCache.Part part : StartCache.Part.values()) {
            Path empty = Files.createDirectory(folder.resolve(part.name()));
            ends.putAll(Rehearsal.in(empty, HOME, part));
        }
        Map<String, Integer> bad = ends.entrySet().stream()
                .filter(end -> end.getValue() > (end.getKey().startsWith("? ") ? WRONG_USAGE : 1))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(bad).isEmpty();
        assertThat(commandsOf(ends.keySet()))
                .containsAll(tree().getSubcommands().values().stream()
                        .map(CommandLine::getCommandName)
                        // has no end of its own, and little that build has not
                        .filter(name -> !name.equals("watch"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void the_launchers_know_which_commands_have_the_small_cache() throws IOException {
        Set<String> books = commandsOf(Rehearsal.lines(StartCache.Part.BOOKS));
        assertThat(books.remove("init"))
                .as("makes what both parts are rehearsed on")
                .isTrue();
        assertThat(books).doesNotContain("build");
        String windows = Files.readString(HOME.resolve("taizhang.cmd"));
        String told = windows.substring(windows.indexOf("%%K in (") + "%%K in (".length());
        assertThat(words(told.substring(0, told.indexOf(')')))).isEqualTo(books);
        Set<String> named = books.stream()
                .map(tree().getSubcommands()::get)
                .flatMap(command -> Stream.concat(
                        Stream.of(command.getCommandName()),
                        Arrays.stream(command.getCommandSpec().aliases())))
                .collect(Collectors.toSet());
        Set<String> unix = Files.readString(HOME.resolve("taizhang"))
                .lines()
                .filter(line -> line.endsWith(") cache=$books ;;"))
                .flatMap(line -> words(line.substring(0, line.indexOf(')')).replace('|', ' ')).stream())
                .collect(Collectors.toSet());
        assertThat(unix).isEqualTo(named);
    }

    @Test
    void the_launchers_know_when_pages_alone_are_printed() throws IOException {
        assertThat(Rehearsal.lines(StartCache.Part.PAGES)).contains("build --format pdf");
        assertThat(Files.readString(HOME.resolve("taizhang")))
                .contains("*' --format pdf '*", "cache=$papers" + StartCache.Part.PAGES.ending() + " ;;");
        assertThat(Files.readString(HOME.resolve("taizhang.cmd")))
                .contains("\"CACHE=%PAPERS%" + StartCache.Part.PAGES.ending() + "\"");
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1))
                .filter(word -> !word.startsWith("-"))
                .collect(Collectors.toSet());
    }

    private static Set<String> commandsOf(Collection<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst("^\\? ", "").split(" ", -1)[0])
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static CommandLine tree() {
        PrintWriter nobody = new PrintWriter(Writer.nullWriter());
        return CommandTree.grow(new Terminal(nobody, nobody, false, false), new Place(HOME, HOME));
    }
}
