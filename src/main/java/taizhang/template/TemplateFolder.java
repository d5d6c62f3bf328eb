package taizhang.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;
import taizhang.diagnostic.TemplateCode;

/**
 * The office's templates (模板), read once: nothing that renders them touches the disk again.
 *
 * @param shown the folder as the user named it, with forward slashes, e.g. {@code templates}
 * @param files all templates by path; their paths begin with the folder's name
 * @param findings templates that could not be read
 */
public record TemplateFolder(String shown, List<SourceFile> files, List<Diagnostic> findings) {
    private static final String SUFFIX = ".ftl";

    public TemplateFolder {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /**
     * Reads all {@code .ftl} files of a folder and its subfolders; links are not followed.
     *
     * @throws IOException if the folder does not exist or cannot be read
     */
    public static TemplateFolder read(Path folder, String shown) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        Map<String, byte[]> contents = new TreeMap<>();
        for (Path path : templatesIn(folder)) {
            contents.put(folder.toRealPath().relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
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
        contents.forEach((path, bytes) -> {
            String name = shown + "/" + path;
            Optional<String> text = path.endsWith(SUFFIX) ? decoded(bytes) : Optional.of("");
            if (text.isEmpty()) {
                findings.add(TemplateCode.NOT_UTF8.at(SourceSpan.startOf(name), name));
            } else if (path.endsWith(SUFFIX)) {
                files.add(new SourceFile(name, text.orElseThrow()));
            }
        });
        files.sort(java.util.Comparator.comparing(SourceFile::path));
        return new TemplateFolder(shown, files, findings);
    }

    /** The templates with paths relative to the folder, for the data version. */
    public List<SourceFile> relativeFiles() {
        return files.stream()
                .map(file -> new SourceFile(nameOf(file), file.text()))
                .toList();
    }

    /** The text of each by its path relative to the folder. */
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

    /** The name of a template relative to the folder. */
    String nameOf(SourceFile file) {
        return file.path().substring(shown.length() + 1);
    }

    private static List<Path> templatesIn(Path folder) throws IOException {
        // The folder itself may be a link, as the office's own; links within it are not followed.
        try (Stream<Path> all = Files.walk(folder.toRealPath())) {
            return all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> path.getFileName().toString().endsWith(SUFFIX))
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
