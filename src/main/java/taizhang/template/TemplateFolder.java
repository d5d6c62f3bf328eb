package taizhang.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;
import taizhang.diagnostic.TemplateCode;
import taizhang.report.sheet.SheetReport;
import taizhang.workbook.WorkbookReader;
import taizhang.workbook.fill.Blank;

/**
 * The office's templates (模板), read once: nothing that renders them touches the disk again.
 *
 * @param shown the folder as the user named it, with forward slashes, e.g. {@code templates}
 * @param files all templates by path; their paths begin with the folder's name
 * @param findings templates that could not be read
 * @param sheets the superior's workbooks (套表) by path, which are filled in as they are
 */
public record TemplateFolder(String shown, List<SourceFile> files, List<Diagnostic> findings, List<Blank> sheets) {
    /** What stands before the digest of a file that is told apart by it. */
    private static final String DIGEST = "SHA-256 ";

    private static final String SUFFIX = ".ftl";
    private static final List<String> WORKBOOKS =
            List.of(".xlsx", ".xls", ".xlsm", ".xltx", ".xltm", ".xlsb", ".et", ".ett", ".ods", ".csv");

    /** Templates of which none is a workbook. */
    public TemplateFolder(String shown, List<SourceFile> files, List<Diagnostic> findings) {
        this(shown, files, findings, List.of());
    }

    public TemplateFolder {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
        sheets = List.copyOf(sheets);
    }

    /** Whether a path relative to the folder is that of a template, so that it must be read with them. */
    public static boolean isTemplate(String path) {
        return path.endsWith(SUFFIX) || isSheet(path);
    }

    /** Workbooks lie in a folder of their own; what Excel puts beside one that is open is none. */
    private static boolean isSheet(String path) {
        String folder = SheetReport.FOLDER + "/";
        String name = path.startsWith(folder) ? path.substring(folder.length()) : "";
        String small = name.toLowerCase(Locale.ROOT);
        boolean shown = !name.startsWith("~$") && !name.startsWith(".") && !name.contains("/");
        return shown && WORKBOOKS.stream().anyMatch(small::endsWith);
    }

    /**
     * Reads all {@code .ftl} files of a folder and its subfolders, and the workbooks in 套表/; links are not followed.
     *
     * @throws IOException if the folder does not exist or cannot be read
     */
    public static TemplateFolder read(Path folder, String shown) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        Map<String, byte[]> contents = new TreeMap<>();
        for (Path path : templatesIn(folder)) {
            contents.put(relative(folder, path), bytes(path));
        }
        return of(shown, contents);
    }

    /**
     * Templates that are on no disk, such as those of a commit.
     *
     * @param contents files by path relative to the folder; those that are no templates do not count
     */
    public static TemplateFolder of(String shown, Map<String, byte[]> contents) {
        List<SourceFile> files = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        List<Blank> sheets = new ArrayList<>();
        contents.forEach((path, bytes) -> {
            String name = shown + "/" + path;
            if (isSheet(path)) {
                sheets.add(new Blank(name, bytes));
            }
            Optional<String> text = path.endsWith(SUFFIX) ? decoded(bytes) : Optional.of("");
            if (text.isEmpty()) {
                findings.add(TemplateCode.NOT_UTF8.at(SourceSpan.startOf(name), name));
            } else if (path.endsWith(SUFFIX)) {
                files.add(new SourceFile(name, text.orElseThrow()));
            }
        });
        files.sort(Comparator.comparing(SourceFile::path));
        sheets.sort(Comparator.comparing(Blank::file));
        return new TemplateFolder(shown, files, findings, sheets);
    }

    private static String relative(Path folder, Path path) throws IOException {
        return folder.toRealPath().relativize(path).toString().replace('\\', '/');
    }

    /** No more of a workbook than is needed to know that it is too large. */
    private static byte[] bytes(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return path.toString().endsWith(SUFFIX)
                    ? stream.readAllBytes()
                    : stream.readNBytes(WorkbookReader.LARGEST + 1);
        }
    }

    /** The templates with paths relative to the folder, for the data version; of a workbook the digest. */
    public List<SourceFile> relativeFiles() {
        return Stream.concat(
                        files.stream().map(file -> new SourceFile(nameOf(file), file.text())),
                        sheets.stream()
                                .map(sheet -> new SourceFile(
                                        sheet.file().substring(shown.length() + 1), DIGEST + sheet.digest())))
                .toList();
    }

    /** The text of each by its path relative to the folder; of a workbook the digest. */
    public Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        relativeFiles().forEach(file -> texts.put(file.path(), file.text()));
        return texts;
    }

    /** The template with this name, relative to the folder, e.g. 公共.ftl. */
    Optional<SourceFile> find(String name) {
        String path = shown + "/" + name;
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** Whether a template finds another by a name: beside itself, or at the top. */
    boolean reaches(SourceFile from, String name) {
        String own = nameOf(from);
        String beside = own.substring(0, own.lastIndexOf('/') + 1);
        return find(name).isPresent() || find(beside + name).isPresent();
    }

    /** The name of a template relative to the folder. */
    String nameOf(SourceFile file) {
        return file.path().substring(shown.length() + 1);
    }

    private static List<Path> templatesIn(Path folder) throws IOException {
        // The folder itself may be a link, as the office's own; links within it are not followed.
        Path real = folder.toRealPath();
        try (Stream<Path> all = Files.walk(real)) {
            return all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> isTemplate(real.relativize(path).toString().replace('\\', '/')))
                    .toList();
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        }
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return Optional.of(bare.replace("\r\n", "\n").replace('\r', '\n'));
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
