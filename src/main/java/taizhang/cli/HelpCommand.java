package taizhang.cli;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import taizhang.desk.WrongRequest;

/** Shows how a command is used (帮助). */
@Command(name = "help", aliases = "帮助", description = "显示某个命令的用法")
final class HelpCommand implements Action {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "命令", arity = "0..1", description = "要了解的命令；不写则列出全部命令")
    private Optional<String> name = Optional.empty();

    HelpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitStatus call() {
        CommandLine root = spec.parent().commandLine();
        name.map(asked -> commandOf(root, asked)).orElse(root).usage(terminal.out());
        return ExitStatus.FINE;
    }

    private CommandLine commandOf(CommandLine root, String asked) {
        var command = root.getSubcommands().get(asked);
        if (command == null) {
            throw new WrongRequest(UsageErrors.unknownCommand(root, asked));
        }
        return command;
    }
}
