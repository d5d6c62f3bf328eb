package taizhang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import taizhang.desk.WrongRequest;

/** All commands, and the Chinese dress of the command line. */
final class CommandTree {
    private static final int HELP_WIDTH = 100;

    private CommandTree() {}

    /** The list of commands: a new one gets its line here. */
    private static List<Action> commands(Terminal terminal, Place place) {
        return List.of(
                new BuildCommand(terminal, place),
                new CheckCommand(terminal, place),
                new StatusCommand(terminal, place),
                new DiffCommand(terminal, place),
                new DrawCommand(terminal, place),
                new WeekCommand(terminal, place),
                new FormCommand(terminal, place),
                new CollectCommand(terminal, place),
                new NewCommand(terminal, place),
                new ActCommand(terminal, place),
                new UndoCommand(terminal, place),
                new PlanCommand(terminal, place),
                new DueCommand(terminal, place),
                new ImportCommand(terminal, place),
                new VerifyCommand(terminal, place),
                new NoticeCommand(terminal, place),
                new ExplainCommand(terminal),
                new SealCommand(terminal, place),
                new AuditCommand(terminal, place),
                new HistoryCommand(terminal, place),
                new SaveCommand(terminal, place),
                new SyncCommand(terminal, place),
                new MergeCommand(terminal, place),
                new MenuCommand(
                        terminal,
                        () -> grow(terminal, place).getSubcommands().keySet(),
                        args -> run(terminal, place, args)),
                new HelpCommand(terminal),
                new VersionCommand(terminal));
    }

    /** The tree with the one command that is called, since to learn all their options takes time; else the whole. */
    static CommandLine grow(Terminal terminal, Place place, String... args) {
        var all = commands(terminal, place);
        var called = all.stream()
                .filter(command -> args.length > 0 && isCalled(command, args[0]))
                .filter(command -> !(command instanceof HelpCommand))
                .toList();
        return grow(terminal, called.isEmpty() ? all : called);
    }

    private static boolean isCalled(Action command, String name) {
        var names = command.getClass().getAnnotation(Command.class);
        return names != null
                && (names.name().equals(name) || List.of(names.aliases()).contains(name));
    }

    private static CommandLine grow(Terminal terminal, List<Action> commands) {
        var root = new CommandLine(new TaizhangCommand());
        for (var command : commands) {
            root.addSubcommand(command);
        }
        dress(root);
        root.getSubcommands().values().forEach(CommandTree::dress);
        return root.setOut(terminal.out())
                .setErr(terminal.err())
                .setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
    }

    private static void dress(CommandLine line) {
        if (!line.getMixins().containsKey("help")) {
            line.addMixin("help", new HelpOption());
        }
        if (line.getCommand() instanceof ActCommand act) {
            act.listActs();
        }
        if (line.getCommand() instanceof LedgerCommand command) {
            command.dropUnused();
        }
        line.getCommandSpec()
                .usageMessage()
                .width(HELP_WIDTH)
                .synopsisHeading("用法：")
                .synopsisSubcommandLabel("命令")
                .parameterListHeading("%n参数：%n")
                .optionListHeading("%n选项：%n")
                .commandListHeading("%n命令：%n")
                .sortOptions(false);
    }

    /**
     * Runs one command line. Not picocli's own {@code execute}: that prints a trace for what it does not expect.
     *
     * @throws RuntimeException when the program is wrong
     */
    static ExitStatus run(Terminal terminal, Place place, String... args) {
        try {
            return execute(grow(terminal, place, args).parseArgs(args), terminal, place);
        } catch (ParameterException e) {
            return UsageErrors.complain(e, terminal);
        } catch (IOException e) {
            terminal.complain(MachineTrouble.sentence(e));
        } catch (UncheckedIOException e) {
            terminal.complain(MachineTrouble.sentence(Objects.requireNonNull(e.getCause())));
        }
        return ExitStatus.ENVIRONMENT;
    }

    private static ExitStatus called(Action action, CommandLine line) throws IOException {
        try {
            return action.call();
        } catch (WrongRequest wrong) {
            throw new ParameterException(line, wrong.getMessage(), wrong);
        }
    }

    private static ExitStatus execute(ParseResult parsed, Terminal terminal, Place place) throws IOException {
        if (CommandLine.executeHelpRequest(parsed) != null) {
            return ExitStatus.FINE;
        }
        var lines = parsed.asCommandLineList();
        var last = lines.get(lines.size() - 1);
        if (last.getCommand() instanceof Action action) {
            return called(action, last);
        }
        if (terminal.dialogue().isLive()) {
            return run(terminal, place, "menu");
        }
        last.usage(terminal.err());
        return ExitStatus.WRONG_USAGE;
    }
}
