package taizhang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/** All commands, and the Chinese dress of the command line. */
final class CommandTree {
    private static final int HELP_WIDTH = 100;

    private CommandTree() {}

    /** The list of commands: a new one gets its line here. */
    @SuppressWarnings("UnusedVariable") // the commands that open the ledger ask for the place
    private static List<Action> commands(Terminal terminal, Place place) {
        return List.of(new HelpCommand(terminal), new VersionCommand(terminal));
    }

    static CommandLine grow(Terminal terminal, Place place) {
        var root = new CommandLine(new TaizhangCommand());
        for (var command : commands(terminal, place)) {
            root.addSubcommand(command);
        }
        dress(root);
        root.getSubcommands().values().forEach(CommandTree::dress);
        return root.setOut(terminal.out())
                .setErr(terminal.err())
                .setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(new UsageErrors(terminal))
                .setExecutionStrategy(parsed -> execute(parsed, terminal));
    }

    private static void dress(CommandLine line) {
        if (!line.getMixins().containsKey("help")) {
            line.addMixin("help", new HelpOption());
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

    private static int execute(ParseResult parsed, Terminal terminal) {
        var shown = CommandLine.executeHelpRequest(parsed);
        if (shown != null) {
            return ExitStatus.FINE.code();
        }
        var last = parsed.asCommandLineList().get(parsed.asCommandLineList().size() - 1);
        if (!(last.getCommand() instanceof Action action)) {
            last.usage(terminal.err());
            return ExitStatus.WRONG_USAGE.code();
        }
        try {
            return action.call().code();
        } catch (IOException e) {
            terminal.complain(MachineTrouble.sentence(e));
        } catch (UncheckedIOException e) {
            terminal.complain(MachineTrouble.sentence(Objects.requireNonNull(e.getCause())));
        }
        return ExitStatus.ENVIRONMENT.code();
    }
}
