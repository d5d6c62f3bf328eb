package taizhang.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code --help} in every command. */
@Command
final class HelpOption {
    @Option(
            names = {"-h", "--help", "--帮助"},
            usageHelp = true,
            description = "显示帮助")
    private boolean asked;

    /** Whether help was asked for; the command line shows it by itself. */
    boolean asked() {
        return asked;
    }
}
