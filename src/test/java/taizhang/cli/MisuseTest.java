package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Every command line that can be got wrong, over the whole tree of commands: exit 2, and nothing but Chinese is said. */
class MisuseTest {
    private static final Map<String, Set<String>> SHARED = shared();

    @TempDir
    static Path folder;

    private static Map<String, Set<String>> shared() {
        Map<String, Set<String>> shared = new TreeMap<>();
        shared.put("build", Set.of("--data", "--templates", "--out", "--as-of", "--rev"));
        shared.put("pack", Set.of("--data", "--templates", "--out", "--as-of", "--rev"));
        shared.put("watch", Set.of("--data", "--templates", "--out", "--as-of"));
        shared.put("check", Set.of("--data", "--templates", "--rev"));
        shared.put("status", Set.of("--data", "--as-of", "--rev"));
        shared.put("diff", Set.of("--data", "--rev"));
        shared.put("draw", Set.of("--data", "--as-of"));
        shared.put("week", Set.of("--data"));
        shared.put("form", Set.of("--data", "--templates", "--out", "--as-of"));
        shared.put("collect", Set.of("--data", "--out", "--as-of"));
        shared.put("new", Set.of("--data"));
        shared.put("act", Set.of("--data"));
        shared.put("overview", Set.of("--data", "--as-of"));
        shared.put("doctor", Set.of("--data", "--templates", "--out"));
        shared.put("undo", Set.of("--data"));
        shared.put("plan", Set.of("--data"));
        shared.put("due", Set.of("--data", "--as-of", "--rev"));
        shared.put("verify", Set.of("--data", "--templates", "--as-of"));
        shared.put("notice", Set.of("--data", "--templates", "--out", "--as-of", "--rev"));
        shared.put("seal", Set.of("--data"));
        shared.put("audit", Set.of("--data", "--templates", "--out", "--as-of", "--rev"));
        shared.put("history", Set.of("--data", "--rev"));
        shared.put("save", Set.of("--data", "--templates"));
        shared.put("sync", Set.of("--data", "--templates"));
        shared.put("publish", Set.of("--data", "--templates", "--out", "--as-of", "--rev"));
        shared.put("import", Set.of("--data"));
        return shared;
    }

    private static CommandLine tree() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return CommandTree.grow(
                new Terminal(nowhere, nowhere, false, false, Dialogue.silent()), new Place(Path.of(""), Path.of("")));
    }

    static Stream<String> commands() {
        return tree().getSubcommands().values().stream()
                .map(CommandLine::getCommandName)
                .distinct();
    }

    private static List<OptionSpec> optionsOf(String command) {
        return Objects.requireNonNull(tree().getSubcommands().get(command))
                .getCommandSpec()
                .options();
    }

    private static void isRefusedInChinese(List<String> line) {
        CommandLineFixture.Outcome outcome = new CommandLineFixture(folder, folder).run(line.toArray(String[]::new));
        assertThat(outcome.status()).as(line + outcome.err()).isEqualTo(2);
        assertThat(outcome.err()).as(line.toString()).startsWith("错误：").contains("用法见：taizhang");
        String said = outcome.err().lines().findFirst().orElse("");
        for (String typed : line) {
            said = said.replace(typed, "");
        }
        Set<String> words = new TreeSet<>(List.of(said.split("[^A-Za-z-]+")));
        words.removeIf(word -> word.isBlank() || word.startsWith("-") || word.endsWith("-"));
        words.removeAll(commands().toList());
        words.removeAll(Set.of(
                "taizhang", "json", "text", "yaml", "pdf", "xlsx", "KACE", "RWN", "bf", "aa", "TZ", "--seed", "seed"));
        assertThat(words).as(line + " " + outcome.err()).isEmpty();
    }

    private static List<String> line(String command, String... words) {
        return Stream.concat(Stream.of(command), Stream.of(words)).collect(Collectors.toCollection(ArrayList::new));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void an_unknown_option_is_refused(String command) {
        isRefusedInChinese(line(command, "--xyzzy"));
        isRefusedInChinese(line(command, "--xyzzy=1"));
        isRefusedInChinese(line(command, "-x"));
        isRefusedInChinese(line(command, "-xyz"));
        isRefusedInChinese(line(command, "--没有"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void an_option_without_its_value_is_refused(String command) {
        for (OptionSpec option : optionsOf(command)) {
            if (option.arity().min() > 0) {
                for (String name : option.names()) {
                    isRefusedInChinese(line(command, name));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_value_for_an_option_that_takes_none_is_refused(String command) {
        for (OptionSpec option : optionsOf(command)) {
            if (option.arity().max() == 0 && !option.usageHelp()) {
                isRefusedInChinese(line(command, option.longestName() + "=多"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_value_of_the_wrong_kind_is_refused(String command) {
        for (OptionSpec option : optionsOf(command)) {
            boolean day = option.converters().length > 0;
            boolean number = option.typeInfo().getClassName().equals("int")
                    || option.typeInfo().getActualGenericTypeArguments().contains("java.lang.Integer");
            if (day || number) {
                isRefusedInChinese(line(command, option.longestName(), "abc"));
                isRefusedInChinese(line(command, option.longestName(), "三"));
                isRefusedInChinese(line(command, option.longestName(), "99999999999999999999"));
                isRefusedInChinese(line(command, option.longestName(), ""));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void an_option_written_twice_is_refused(String command) {
        for (OptionSpec option : optionsOf(command)) {
            if (!option.usageHelp() && !option.isMultiValue()) {
                String name = option.longestName();
                String value = option.arity().max() == 0 ? "" : option.converters().length > 0 ? "2017-05-19" : "1";
                List<String> twice = line(command);
                for (int i = 0; i < 2; i++) {
                    twice.add(name);
                    if (!value.isEmpty()) {
                        twice.add(value);
                    }
                }
                isRefusedInChinese(twice);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void arguments_too_many_or_from_a_file_are_refused(String command) {
        if (!Set.of("new", "act", "import", "plan").contains(command)) {
            isRefusedInChinese(line(command, "一", "二", "三"));
            isRefusedInChinese(line(command, "@一", "@二", "@三"));
            isRefusedInChinese(line(command, "--", "一", "二", "三"));
        }
    }

    @Test
    void a_command_has_only_those_of_the_shared_options_that_it_uses() {
        for (Map.Entry<String, Set<String>> command : SHARED.entrySet()) {
            Set<String> offered = optionsOf(command.getKey()).stream()
                    .map(option -> option.names()[0])
                    .filter(name -> Stream.of(SharedOption.values())
                            .anyMatch(shared -> shared.option().equals(name)))
                    .collect(Collectors.toSet());
            assertThat(offered).as(command.getKey()).isEqualTo(command.getValue());
        }
        assertThat(commands().filter(name -> !SHARED.containsKey(name)))
                .containsExactlyInAnyOrder("init", "explain", "merge", "help", "menu", "version");
    }

    @Test
    void the_others_are_refused_and_named() {
        SHARED.forEach((command, used) -> {
            for (SharedOption option : SharedOption.values()) {
                if (!used.contains(option.option())) {
                    isRefusedInChinese(line(command, option.option(), "2017-05-19"));
                    isRefusedInChinese(line(command, option.option() + "=2017-05-19"));
                }
            }
        });
        assertThat(new CommandLineFixture(folder, folder)
                        .run("act", "上庄-001", "核实", "--提交", "HEAD")
                        .err())
                .startsWith("错误：act 不能写 --rev，这个命令不用 --rev");
    }

    @ParameterizedTest
    @CsvSource({
        "audit --install-hook --format json",
        "audit --install-hook --rev HEAD",
        "audit --install-hook --no-paper",
        "audit --install-hook --out x",
        "audit --format json --out x",
        "audit --format json --templates x",
        "audit --no-paper --as-of 2017-05-19",
        "verify --all x --paper 周报",
        "verify --all x --page 1",
        "verify --all x --version 6674bf11aa",
        "verify KACE-7RWN --all x",
        "draw --seed 1 --date 2017-05-19 --as-of 2017-05-19",
        "notice --reply 6号 --unit 上庄村",
        "notice --reply 6号 --out x",
        "notice --reply 6号 --as-of 2017-05-19",
        "notice --unit 上庄村 --text 回复",
        "notice --unit 上庄村 --as-of 2017-05-19",
        "notice --unit 上庄村 --rev HEAD",
        "notice --unit 上庄村 --dry-run --out x",
        "notice --dry-run",
        "notice --out x"
    })
    void options_of_no_use_beside_another_are_refused(String words) {
        isRefusedInChinese(List.of(words.split(" ")));
    }

    @Test
    void commands_are_not_guessed_from_a_beginning_and_all_misspellings_are_answered_in_chinese() {
        for (String word :
                List.of("buil", "chekc", "stat", "检", "-", "--", "---", "--ver", "", " ", "BUILD", "build ")) {
            CommandLineFixture.Outcome outcome = new CommandLineFixture(folder, folder).run(word);
            assertThat(outcome.status()).as(word).isEqualTo(2);
            assertThat(outcome.err()).doesNotContain("Unknown", "Unmatched", "Possible", "ambiguous");
        }
    }
}
