package taizhang.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the program was called and where it lies: the default folders hang on both.
 *
 * @param here the folder of the caller; paths on the command line start here
 * @param home the folder of the launcher, with the sample and the templates that came with the program
 */
record Place(Path here, Path home) {
    /** Set by the launcher to its own folder. */
    static final String HOME = "taizhang.home";

    static Place ofProcess() {
        var here = Path.of("").toAbsolutePath();
        return new Place(here, Path.of(System.getProperty(HOME, here.toString())));
    }

    /** The folder that holds {@code ledger-data}, {@code templates} and {@code output}: the caller's, else the program's. */
    Path office() {
        return Files.isDirectory(here.resolve("ledger-data")) ? here : home;
    }
}
