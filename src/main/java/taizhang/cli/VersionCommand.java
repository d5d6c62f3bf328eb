package taizhang.cli;

import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** Prints the program's version (版本). */
@Command(name = "version", aliases = "版本", description = "显示程序版本")
final class VersionCommand implements Action {
    private final Terminal terminal;

    VersionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The version in the jar's manifest; a build that was never packed has none. */
    static String version() {
        return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "开发版");
    }

    @Override
    public ExitStatus call() {
        terminal.out().println("taizhang " + version());
        return ExitStatus.FINE;
    }

    /** Gives the same line to {@code --version}. */
    static final class Provider implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"taizhang " + version()};
        }
    }
}
