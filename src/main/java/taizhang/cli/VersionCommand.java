package taizhang.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import taizhang.desk.Tool;

/** Prints the program's version (版本). */
@Command(name = "version", aliases = "版本", description = "显示程序版本")
final class VersionCommand implements Action {
    private final Terminal terminal;

    VersionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitStatus call() {
        terminal.out().println(line());
        return ExitStatus.FINE;
    }

    private static String line() {
        return "taizhang " + Tool.version() + "　版次 " + Tool.edition().label();
    }

    /** Gives the same line to {@code --version}. */
    static final class Provider implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {line()};
        }
    }
}
