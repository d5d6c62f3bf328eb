package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import taizhang.load.ActKind;
import taizhang.load.Question;

/** Every command of the README works as written. */
class ReadmeTest {
    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir
    static Path office;

    @TestFactory
    Stream<DynamicTest> every_command_of_the_readme_ends_well() throws IOException {
        copy(HOME.resolve("ledger-data"), office.resolve("ledger-data"));
        copy(HOME.resolve("templates"), office.resolve("templates"));
        return commands()
                .distinct()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    String[] words = words(line.replaceFirst("^\\./taizhang ", ""));
                    CommandLineFixture.Outcome outcome = new CommandLineFixture(office, HOME).run(words);
                    assertThat(outcome.status()).as(outcome.err()).isZero();
                }));
    }

    @Test
    void the_readme_opens_with_the_two_commands() throws IOException {
        List<String> lines = Files.readAllLines(HOME.resolve("README.md"));
        List<String> opening = lines.subList(0, 16);
        assertThat(opening).contains("./taizhang build", "mvn verify");
    }

    @Test
    void every_act_has_its_line_in_the_readme_with_what_it_must_say() throws IOException {
        List<String> rows = Files.readAllLines(HOME.resolve("README.md"));
        assertThat(ActKind.values())
                .allSatisfy(kind -> assertThat(rows)
                        .as(kind.word())
                        .anyMatch(row -> row.startsWith("| ")
                                && List.of(row.split(" [|/] |\\| ")).contains(kind.word())
                                && kind.questions().stream()
                                        .filter(question -> question.need() == Question.Need.ALWAYS)
                                        .map(Question::key)
                                        .filter(key -> !key.equals("日期"))
                                        .allMatch(row::contains)));
    }

    @Test
    void the_help_text_names_every_act() {
        CommandLineFixture.Outcome outcome = new CommandLineFixture(HOME, HOME).run("act", "--help");
        assertThat(outcome.out().replaceAll("\\s", "")).contains("事项：" + String.join("、", ActKind.words()));
    }

    @Test
    void every_option_that_the_readme_names_is_one_of_its_command() throws IOException {
        Map<String, String> helps = new TreeMap<>();
        Matcher names = Pattern.compile("(?m)^ {2,}([a-z]+), ").matcher(help(""));
        while (names.find()) {
            helps.put(names.group(1), help(names.group(1)));
        }
        assertThat(helps).hasSizeGreaterThan(12);
        String readme = Files.readString(HOME.resolve("README.md")).split("更新记录", -1)[0];
        Matcher codes = Pattern.compile("`([^`\n]+)`|(?m)^(?:\\./|\\.\\\\)?taizhang (.+)$")
                .matcher(readme);
        List<String> wrong = new ArrayList<>();
        while (codes.find()) {
            String code = codes.group(1) == null ? "taizhang " + codes.group(2) : codes.group(1);
            Matcher named =
                    Pattern.compile("^(?:\\./)?(?:taizhang )?([a-z]+)\\b").matcher(code);
            String own = named.find() ? helps.get(named.group(1)) : null;
            boolean foreign = own == null && !code.startsWith("--");
            Matcher options = Pattern.compile("(?<![\\w-])--[a-z\\p{IsHan}][-a-z\\p{IsHan}]*")
                    .matcher(code);
            while (!foreign && options.find()) {
                Pattern whole = Pattern.compile(Pattern.quote(options.group()) + "(?![-a-z\\p{IsHan}])");
                boolean known = own != null
                        ? whole.matcher(own).find()
                        : helps.values().stream()
                                .anyMatch(text -> whole.matcher(text).find());
                if (!known && !options.group().equals("--depth")) {
                    wrong.add(code);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_option_of_every_command_is_explained_in_its_help_or_in_the_readme() throws IOException {
        String readme = Files.readString(HOME.resolve("README.md")).split("更新记录", -1)[0];
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Terminal terminal = new Terminal(nowhere, nowhere, false, false, Dialogue.silent());
        List<String> unexplained = new ArrayList<>();
        int options = 0;
        for (CommandLine command : CommandTree.grow(terminal, new Place(HOME, HOME)).getSubcommands().values().stream()
                .distinct()
                .toList()) {
            String name = command.getCommandName();
            assertThat(readme).contains("taizhang " + name);
            for (OptionSpec option : command.getCommandSpec().options()) {
                options++;
                boolean inHelp = !option.hidden()
                        && option.description().length > 0
                        && Pattern.compile("\\p{IsHan}")
                                .matcher(option.description()[0])
                                .find()
                        && Stream.of(option.names()).allMatch(help(name)::contains);
                if (!inHelp && !readme.contains("`" + option.longestName())) {
                    unexplained.add(name + " " + option.longestName());
                }
            }
        }
        assertThat(options).isGreaterThan(50);
        assertThat(unexplained).isEmpty();
    }

    private static String help(String command) {
        CommandLineFixture fixture = new CommandLineFixture(HOME, HOME);
        return (command.isEmpty() ? fixture.run("help") : fixture.run("help", command)).out();
    }

    @Test
    void the_planted_warnings_are_those_the_readme_names() throws IOException {
        String readme = Files.readString(HOME.resolve("README.md"));
        CommandLineFixture.Outcome outcome = new CommandLineFixture(HOME, HOME).run("check");
        List<String> found = new ArrayList<>();
        outcome.out()
                .lines()
                .filter(line -> line.contains(" 警告 TZ"))
                .forEach(line -> found.add(line.replaceFirst(":\\d+:\\d+ 警告 (TZ\\d+)：.*", "` $1")));
        assertThat(found).isNotEmpty().hasSizeLessThanOrEqualTo(8);
        assertThat(found).allMatch(line -> readme.contains("`" + line));
        assertThat(readme.lines().filter(line -> line.matches("- `ledger-data/.*` TZ\\d+：.*")))
                .hasSameSizeAs(found);
    }

    private static Stream<String> commands() throws IOException {
        return Files.readAllLines(HOME.resolve("README.md")).stream()
                .filter(line -> line.startsWith("./taizhang "))
                .map(line -> line.replaceFirst("\\s+#.*", "").strip())
                .filter(line -> Arrays.stream(line.split(" ")).noneMatch("命令"::equals));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    /** The words of a command; what stands in double quotes, which every shell knows, is one. */
    private static String[] words(String command) {
        return Pattern.compile("\"([^\"]*)\"|\\S+")
                .matcher(command)
                .results()
                .map(word -> word.group(1) == null ? word.group() : word.group(1))
                .toArray(String[]::new);
    }
}
