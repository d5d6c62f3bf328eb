package taizhang.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import taizhang.desk.WrongRequest;
import taizhang.text.Nearest;

/** Says in Chinese what is wrong with a command line. */
final class UsageErrors {
    private UsageErrors() {}

    /** Prints what is wrong and where the usage is told. */
    static ExitStatus complain(ParameterException error, Terminal terminal) {
        terminal.complain("错误：" + sentence(error));
        terminal.complain("用法见：" + error.getCommandLine().getCommandSpec().qualifiedName(" ") + " --help");
        return ExitStatus.WRONG_USAGE;
    }

    private static String sentence(ParameterException error) {
        return switch (error) {
            case UnmatchedArgumentException e -> unmatched(e);
            case MissingParameterException e -> "缺少" + names(e.getMissing());
            case OverwrittenOptionException e -> nameOf(e.getOverwritten()) + " 只能写一次";
            case MutuallyExclusiveArgsException e -> "这些选项不能同时使用：" + String.join(" ", optionsOf(e));
            case MaxValuesExceededException e -> "给的值太多";
            case ParameterException e
            when e.getCause() instanceof TypeConversionException cause -> wrongValue(e) + "：" + kindOfValue(e, cause);
            case ParameterException e when e.getArgSpec() != null -> wrongValue(e);
            case ParameterException e when e.getCause() instanceof WrongRequest wrong -> said(wrong);
            default -> "命令行写法不对";
        };
    }

    private static String said(WrongRequest wrong) {
        return Objects.requireNonNullElse(wrong.getMessage(), "命令行写法不对");
    }

    private static String unmatched(UnmatchedArgumentException error) {
        var line = error.getCommandLine();
        var written = error.getUnmatched().get(0);
        Optional<SharedOption> elsewhere = SharedOption.of(written);
        if (elsewhere.isPresent()) {
            String option = elsewhere.get().option();
            return "%s 不能写 %s，这个命令不用 %s".formatted(line.getCommandName(), option, option);
        }
        if (error.isUnknownOption()) {
            var options = line.getCommandSpec().optionsMap().keySet();
            return "不认识的选项“%s”".formatted(written)
                    + Nearest.question(written, options).map("，"::concat).orElse("");
        }
        return line.getSubcommands().isEmpty() ? "多余的参数“%s”".formatted(written) : unknownCommand(line, written);
    }

    /** Says that there is no such command, and which one may be meant. */
    static String unknownCommand(CommandLine line, String written) {
        return "没有“%s”这个命令".formatted(written)
                + Nearest.question(written, line.getSubcommands().keySet())
                        .map("，"::concat)
                        .orElse("");
    }

    private static String wrongValue(ParameterException error) {
        return nameOf(error.getArgSpec())
                + (error.getValue() == null ? " 写法不对" : " 的值“%s”不对".formatted(error.getValue()));
    }

    /** What should be written: our own converters say it in Chinese, those of the library in English. */
    private static String kindOfValue(ParameterException error, TypeConversionException cause) {
        ArgSpec spec = error.getArgSpec();
        if (spec == null || spec.converters().length > 0) {
            return Objects.requireNonNullElse(cause.getMessage(), "写法不对");
        }
        return spec.arity().max() == 0 ? "这个选项后面不写值" : "写整数，例如 3";
    }

    private static List<String> optionsOf(MutuallyExclusiveArgsException error) {
        return error.getCommandLine().getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .toList();
    }

    private static String names(List<ArgSpec> missing) {
        return missing.stream().map(UsageErrors::nameOf).collect(Collectors.joining("、"));
    }

    private static String nameOf(ArgSpec arg) {
        return arg instanceof OptionSpec option ? "选项 " + option.longestName() : "参数 " + arg.paramLabel();
    }
}
