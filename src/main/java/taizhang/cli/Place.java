package taizhang.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the program was called and where it lies: the default folders hang on both.
 *
 * @param here the folder of the caller; paths on the command line start here
 * @param home the folder of the launcher, with the sample and the templates that came with the program
 */
record Place(Path here, Path home) {
    /** Set by the launcher to its own folder. */
    static final String HOME = "taizhang.home";

    private static final String DATA = "ledger-data";
    private static final Set<String> OF_AN_OFFICE = Set.of(DATA, "templates", "output");

    static Place ofProcess() {
        var here = Path.of("").toAbsolutePath();
        String told = System.getProperty(HOME, here.toString());
        return new Place(
                here, Path.of(CommandWords.home(told, System.getProperty(CommandWords.CALL, ""), System.getenv())));
    }

    /**
     * In what names of files are read; Windows keeps them in Unicode, whatever its code page is.
     *
     * @param system the properties of the JVM
     */
    static Charset fileNames(Properties system) {
        String told = system.getProperty("sun.jnu.encoding", "");
        boolean unicode = system.getProperty("os.name", "").startsWith("Windows");
        return unicode || told.isEmpty() || !Charset.isSupported(told) ? StandardCharsets.UTF_8 : Charset.forName(told);
    }

    /** The folder that holds {@code ledger-data}, {@code templates} and {@code output}: the caller's, else the program's. */
    Path office() {
        return own().orElse(home);
    }

    /**
     * The office that the caller stands in: in its folder, or somewhere in one of the three below it. Empty where he stands
     * in none; what he writes is then meant for nobody's books, least of all for the sample.
     */
    Optional<Path> own() {
        Path stand = here.toAbsolutePath().normalize();
        for (Path folder = stand; folder != null; folder = folder.getParent()) {
            boolean inside = folder.equals(stand)
                    || OF_AN_OFFICE.contains(folder.relativize(stand).getName(0).toString());
            if (inside && Files.isDirectory(folder.resolve(DATA))) {
                return Optional.of(folder.equals(stand) ? here : folder);
            }
        }
        return Optional.empty();
    }

    /** The data folders of the campaigns just below the caller, as he would name them; none if he stands in an office. */
    List<String> below() {
        if (own().isPresent()) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(here)) {
            return folders.filter(folder -> !folder.equals(home))
                    .flatMap(folder -> Stream.of(folder, folder.resolve(DATA)))
                    .filter(folder -> Files.isRegularFile(folder.resolve("专项.yaml")))
                    .map(folder -> here.relativize(folder).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
