package taizhang.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import taizhang.audit.AuditedTemplates;
import taizhang.check.Rules;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.SourceSpan;
import taizhang.diagnostic.TemplateCode;
import taizhang.load.SourceTree;
import taizhang.load.WorkingTree;
import taizhang.render.OfficeFonts;
import taizhang.template.TemplateFolder;

/** The fonts of the office (单位字体), which lie in 字体/ beside its templates; opened when they are first asked for. */
final class FontShelf {
    private static final String FOLDER = "字体";
    private static final List<String> ENDINGS = List.of(".ttf", ".otf", ".ttc", ".otc", ".woff", ".woff2");
    private static final long MEGABYTE = 1 << 20;
    private static final long LARGEST = 64;
    private static final int MOST = 20;

    private final Folders folders;
    private final Optional<Archive> archive;
    private @Nullable OfficeFonts fonts;

    /** The shelf of a folder, or of the commit that an archive is open at. */
    FontShelf(Folders folders, Optional<Archive> archive) {
        this.folders = folders;
        this.archive = archive;
    }

    /** A shelf with the given fonts on it, wherever they come from. */
    FontShelf(Folders folders, Optional<Archive> archive, OfficeFonts fonts) {
        this(folders, archive);
        this.fonts = fonts;
    }

    /**
     * The fonts beside the templates: those of the commit, if one was asked for and holds templates.
     *
     * @throws IOException a file cannot be read
     */
    synchronized OfficeFonts fonts() throws IOException {
        OfficeFonts known = fonts;
        if (known == null) {
            Optional<OfficeFonts> committed =
                    archive.isPresent() && folders.rev().isPresent()
                            ? archive.orElseThrow().fonts()
                            : Optional.empty();
            known = committed.isPresent() ? committed.orElseThrow() : present(folders);
            fonts = known;
        }
        return known;
    }

    /** The fonts as they lie in the folder now. */
    static OfficeFonts present(Folders folders) throws IOException {
        return Files.isDirectory(folders.templates().resolve(FOLDER))
                ? in(WorkingTree.of(folders.templates(), folders.shown(folders.templates())))
                : OfficeFonts.NONE;
    }

    /** The fonts beside some templates. */
    static OfficeFonts in(SourceTree templates) throws IOException {
        List<String> paths =
                templates.paths().stream().filter(FontShelf::isFont).toList();
        List<Diagnostic> refused = new ArrayList<>();
        Map<String, byte[]> files = new TreeMap<>();
        templates.refused().stream()
                .filter(FontShelf::isFont)
                .forEach(link -> refused.add(damaged(templates, link, "是链接，不读；请把文件本身放进来")));
        if (paths.size() > MOST) {
            refused.add(TemplateCode.TOO_MANY_FONTS.at(
                    SourceSpan.startOf(templates.name() + "/" + FOLDER), paths.size(), MOST));
            return OfficeFonts.of(templates.name(), files, refused);
        }
        for (String path : paths) {
            take(templates, path, files, refused);
        }
        return OfficeFonts.of(templates.name(), files, refused);
    }

    private static void take(SourceTree templates, String path, Map<String, byte[]> files, List<Diagnostic> refused)
            throws IOException {
        try {
            long size = templates.size(path);
            if (size > LARGEST * MEGABYTE) {
                refused.add(TemplateCode.FONT_TOO_LARGE.at(
                        SourceSpan.startOf(templates.name() + "/" + path), nameOf(path), size / MEGABYTE, LARGEST));
            } else {
                files.put(path, templates.bytes(path));
            }
        } catch (FileSystemException unreadable) {
            refused.add(damaged(templates, path, "读不出来"));
        }
    }

    private static Diagnostic damaged(SourceTree templates, String path, String said) {
        return TemplateCode.FONT_DAMAGED.at(SourceSpan.startOf(templates.name() + "/" + path), nameOf(path), said);
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static boolean isFont(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return path.startsWith(FOLDER + "/") && ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** The rules of the books that are printed with these fonts. */
    Rules rules() {
        return Rules.standard(this::has);
    }

    private boolean has(int character) {
        try {
            return fonts().has(character);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is wrong with the fonts, if anybody had to ask for one. */
    synchronized List<Diagnostic> findings() {
        OfficeFonts asked = fonts;
        return asked == null ? List.of() : asked.findings();
    }

    /** Templates and fonts by path, as settings are told apart: the fonts by their digests. */
    static Map<String, String> settings(TemplateFolder templates, OfficeFonts fonts) {
        Map<String, String> texts = new TreeMap<>(templates.texts());
        fonts.digests().forEach((path, digest) -> texts.put(path, AuditedTemplates.FONT + digest));
        return texts;
    }
}
