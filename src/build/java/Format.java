import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks or repairs the format of all Java sources with palantir-java-format.
 *
 * <p>Run by Maven as one source file on the newest JDK: {@code java Format.java check|apply}. Spotless would run the
 * formatter in Maven's own JVM, and one of version 17 cannot read guards and record patterns.
 */
final class Format {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private Format() {}

    public static void main(String[] args) throws IOException {
        boolean repair = args[0].equals("apply");
        var complaints = sources().parallelStream()
                .map(file -> complaint(file, repair))
                .filter(complaint -> !complaint.isEmpty())
                .toList();
        if (!complaints.isEmpty()) {
            complaints.forEach(System.err::println);
            System.err.println("To repair the format: mvn -q -Dformat validate");
            System.exit(1);
        }
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** What is wrong with a file, or an empty text if nothing is or it could be repaired. */
    private static String complaint(Path file, boolean repair) {
        try {
            var text = Files.readString(file);
            var better = formatted(text);
            if (better.equals(text)) {
                return "";
            }
            if (repair) {
                Files.writeString(file, better);
                return "";
            }
            return file + ": not formatted";
        } catch (FormatterException e) {
            return file + ":" + e.getMessage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String formatted(String text) throws FormatterException {
        var used = RemoveUnusedImports.removeUnusedImports(text);
        return FORMATTER.formatSource(ImportOrderer.reorderImports(used, JavaFormatterOptions.Style.PALANTIR));
    }
}
