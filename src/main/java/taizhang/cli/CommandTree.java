package taizhang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import taizhang.desk.WrongRequest;

/** All commands, and the Chinese dress of the command line. */
final class CommandTree {
    private static final int HELP_WIDTH = 100;

    /** The commands in the order of the help. A new one gets its name here and its line below. */
    private static final List<String> NAMES = List.of(
            "build",
            "pack",
            "watch",
            "check",
            "status",
            "diff",
            "draw",
            "week",
            "form",
            "collect",
            "new",
            "act",
            "undo",
            "plan",
            "due",
            "publish",
            "import",
            "init",
            "overview",
            "doctor",
            "verify",
            "notice",
            "explain",
            "seal",
            "audit",
            "history",
            "save",
            "sync",
            "merge",
            "menu",
            "help",
            "version");

    private CommandTree() {}

    /** The command of a name; null for a name that none has. Only what is called is made: to learn a command takes time. */
    private static @Nullable Action command(String name, Terminal terminal, Place place) {
        return switch (name) {
            case "build", "生成" -> new BuildCommand(terminal, place);
            case "pack", "汇编" -> new PackCommand(terminal, place);
            case "watch", "监看" -> new WatchCommand(terminal, place);
            case "check", "检查" -> new CheckCommand(terminal, place);
            case "status", "概况" -> new StatusCommand(terminal, place);
            case "diff", "变化" -> new DiffCommand(terminal, place);
            case "draw", "抽查" -> new DrawCommand(terminal, place);
            case "week", "开周" -> new WeekCommand(terminal, place);
            case "form", "发表" -> new FormCommand(terminal, place);
            case "collect", "收表" -> new CollectCommand(terminal, place);
            case "new", "登记" -> new NewCommand(terminal, place);
            case "act", "办理" -> new ActCommand(terminal, place);
            case "undo", "撤回" -> new UndoCommand(terminal, place);
            case "plan", "整改方案" -> new PlanCommand(terminal, place);
            case "due", "待办" -> new DueCommand(terminal, place);
            case "publish", "公示版" -> new PublishCommand(terminal, place);
            case "import", "导入" -> new ImportCommand(terminal, place);
            case "init", "新建专项" -> new InitCommand(terminal, place);
            case "overview", "总览" -> new OverviewCommand(terminal, place);
            case "doctor", "体检" -> new DoctorCommand(terminal, place);
            case "verify", "验码" -> new VerifyCommand(terminal, place);
            case "notice", "督办" -> new NoticeCommand(terminal, place);
            case "explain", "释码" -> new ExplainCommand(terminal);
            case "seal", "封账" -> new SealCommand(terminal, place);
            case "audit", "审计" -> new AuditCommand(terminal, place);
            case "history", "沿革" -> new HistoryCommand(terminal, place);
            case "save", "保存" -> new SaveCommand(terminal, place);
            case "sync", "同步" -> new SyncCommand(terminal, place);
            case "merge", "合并" -> new MergeCommand(terminal, place);
            case "menu", "菜单" ->
                new MenuCommand(
                        terminal,
                        () -> grow(terminal, place).getSubcommands().keySet(),
                        words -> run(terminal, place, words));
            case "help", "帮助" -> new HelpCommand(terminal);
            case "version", "版本" -> new VersionCommand(terminal);
            default -> null;
        };
    }

    /**
     * The tree with the one command that is called or asked about, since to learn all their options takes time; else the
     * whole, in which those that are only listed have no options.
     */
    static CommandLine grow(Terminal terminal, Place place, String... args) {
        Action called = args.length == 0 ? null : command(args[0], terminal, place);
        if (called == null) {
            return grow(terminal, all(terminal, place).map(CommandTree::whole));
        }
        if (!(called instanceof HelpCommand)) {
            return grow(terminal, Stream.of(whole(called)));
        }
        Action asked = args.length == 1 ? null : command(args[1], terminal, place);
        return asked == null || asked instanceof HelpCommand
                ? grow(terminal, all(terminal, place).map(CommandTree::listed))
                : grow(terminal, Stream.of(called, asked).map(CommandTree::whole));
    }

    private static Stream<Action> all(Terminal terminal, Place place) {
        return NAMES.stream().map(name -> Objects.requireNonNull(command(name, terminal, place)));
    }

    private static CommandLine whole(Action action) {
        CommandLine line = new CommandLine(action);
        dress(line);
        return line;
    }

    /** A command as the help lists it; the help itself is there whole. */
    private static CommandLine listed(Action action) {
        if (action instanceof HelpCommand) {
            return whole(action);
        }
        Command told = action.getClass().getAnnotation(Command.class);
        CommandSpec spec =
                CommandSpec.wrapWithoutInspection(action).name(told.name()).aliases(told.aliases());
        spec.usageMessage().description(told.description());
        return new CommandLine(spec);
    }

    private static CommandLine grow(Terminal terminal, Stream<CommandLine> commands) {
        var root = new CommandLine(new TaizhangCommand());
        commands.forEach(command -> root.addSubcommand(command.getCommandName(), command));
        dress(root);
        return root.setOut(terminal.out())
                .setErr(terminal.err())
                .setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
    }

    /** {@code --help} in every command; the command line shows it by itself. */
    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help", "--帮助")
                .type(boolean.class)
                .usageHelp(true)
                .description("显示帮助")
                .build();
    }

    private static void dress(CommandLine line) {
        if (line.getCommandSpec().findOption("--help") == null) {
            line.getCommandSpec().addOption(help());
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
