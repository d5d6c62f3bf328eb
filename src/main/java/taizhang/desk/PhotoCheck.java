package taizhang.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.DiagnosticCode;
import taizhang.diagnostic.ReferenceCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Act;
import taizhang.model.Problem;

/**
 * Looks at the photos among the 佐证: which of them cannot be printed, which are one photo under two names, and what to do
 * about it. A copy made for printing and a file that is damaged are compared with nothing.
 */
public final class PhotoCheck {
    private static final Set<DiagnosticCode> TOLD = Set.of(
            ReferenceCode.PHOTO_BROKEN,
            ReferenceCode.PHOTO_OF_OTHER_KIND,
            ReferenceCode.PHOTO_TOO_LARGE,
            ReferenceCode.PHOTO_TWICE);

    private final Photos photos;
    private final Predicate<String> looked;
    private final Set<String> told = new HashSet<>();
    private final Map<String, Named> first = new HashMap<>();
    private final List<Diagnostic> found = new ArrayList<>();

    /** A photo where it is first named. */
    private record Named(String path, SourceSpan place) {}

    private PhotoCheck(Photos photos, Predicate<String> looked) {
        this.photos = photos;
        this.looked = looked;
    }

    /**
     * What is wrong with photos, each told once, where it is first named; what was accepted (已阅) is set apart.
     *
     * @throws IOException a file cannot be read
     */
    public static Findings of(Books books) throws IOException {
        return of(books, path -> true, PhotoCheck::tells);
    }

    /**
     * The same of some photos.
     *
     * @param looked which files are looked at, by path relative to the data folder
     * @throws IOException a file cannot be read
     */
    public static Findings of(Books books, Predicate<String> looked) throws IOException {
        return of(books, looked, code -> false);
    }

    /** Whether a finding of this code comes from here. */
    static boolean tells(DiagnosticCode code) {
        return TOLD.contains(code);
    }

    private static Findings of(Books books, Predicate<String> looked, Predicate<DiagnosticCode> whole)
            throws IOException {
        PhotoCheck check = new PhotoCheck(books.photos(), looked);
        for (Problem problem : books.ledger().problems()) {
            for (Act act : problem.acts()) {
                for (String word : act.head().evidence()) {
                    check.look(word, act.head().origin().at("佐证"));
                }
            }
        }
        return Findings.parted(check.found, whole, books.loaded());
    }

    private void look(String word, SourceSpan place) throws IOException {
        for (String path : photos.pathsOf(word)) {
            if (looked.test(path) && told.add(path)) {
                Photos.Shot shot = photos.shotOf(path);
                boolean printed = photos.inPlaceOf(shot).trouble().isEmpty();
                if (!printed) {
                    PhotoTrouble trouble = shot.trouble().orElseThrow();
                    found.add(trouble.code().at(place, path, trouble.what(), Photos.copyNameOf(path)));
                } else if (!isBroken(shot) && !photos.isCopy(path)) {
                    compare(shot.photo().digest(), new Named(path, place));
                }
            }
        }
    }

    private static boolean isBroken(Photos.Shot shot) {
        return shot.trouble().map(PhotoTrouble::code).equals(Optional.of(ReferenceCode.PHOTO_BROKEN));
    }

    private void compare(String digest, Named named) {
        Named other = first.putIfAbsent(digest, named);
        if (other != null) {
            Diagnostic twice = ReferenceCode.PHOTO_TWICE.at(named.place(), named.path(), other.path());
            found.add(other.place().equals(named.place()) ? twice : twice.relatedTo(other.place()));
        }
    }
}
