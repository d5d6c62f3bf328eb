package taizhang.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.SourceSpan;
import taizhang.layout.text.Faces;
import taizhang.text.Sha256;

/**
 * The fonts that an office has put beside its templates (单位字体), for characters that no bundled font has. They are looked
 * through when a character is first asked for.
 */
public final class OfficeFonts {
    /** No fonts. */
    public static final OfficeFonts NONE = new OfficeFonts("", Map.of(), List.of());

    private final String shown;
    private final Map<String, byte[]> files;
    private final Map<String, String> digests = new TreeMap<>();
    private final List<FontFace> faces = new ArrayList<>();
    private final List<Diagnostic> findings;
    private boolean read;

    private OfficeFonts(String shown, Map<String, byte[]> files, List<Diagnostic> findings) {
        this.shown = shown;
        this.files = new TreeMap<>(files);
        this.findings = new ArrayList<>(findings);
        this.files.forEach((path, bytes) -> digests.put(path, Sha256.of(bytes)));
    }

    /**
     * Some fonts, in the order of their paths.
     *
     * @param shown the folder of the templates as the user named it
     * @param files by path relative to it
     * @param refused findings about those that were not even read
     */
    public static OfficeFonts of(String shown, Map<String, byte[]> files, List<Diagnostic> refused) {
        return files.isEmpty() && refused.isEmpty() ? NONE : new OfficeFonts(shown, files, refused);
    }

    /** SHA-256 in lower-case hex by path, sorted by path. */
    public Map<String, String> digests() {
        return Collections.unmodifiableMap(digests);
    }

    /** Whether others print the same. */
    public boolean isSameAs(OfficeFonts others) {
        return digests.equals(others.digests);
    }

    /** What is wrong with the files. */
    public synchronized List<Diagnostic> findings() {
        faces();
        return List.copyOf(findings);
    }

    /** Whether one of them has a character. */
    public boolean has(int character) {
        Fonts fonts = Fonts.bundled().with(this);
        for (int face = Faces.RARE; face < fonts.faces(); face++) {
            if (fonts.advance(face, character) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Those that can be printed with. */
    synchronized List<FontFace> faces() {
        if (!read) {
            files.forEach(this::look);
            read = true;
        }
        return faces;
    }

    private void look(String path, byte[] bytes) {
        String digest = digests.getOrDefault(path, "");
        try {
            byte[] sound = SoundFont.of(bytes, "OfficeFont-" + digest.substring(0, 8));
            faces.add(new FontFace(digest + ".ttf", sound));
        } catch (UnfitFont unfit) {
            SourceSpan file = SourceSpan.startOf(shown + "/" + path);
            findings.add(unfit.code().at(file, path.substring(path.lastIndexOf('/') + 1), unfit.said()));
        }
    }
}
