package taizhang.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Act;
import taizhang.model.Problem;

/** Looks at the photos among the 佐证: which of them cannot be printed, and what to do about it. */
public final class PhotoCheck {
    private PhotoCheck() {}

    /**
     * What is wrong with photos, each told once, where it is first named.
     *
     * @param looked which files are looked at, by path relative to the data folder
     * @throws IOException a file cannot be read
     */
    public static Findings of(Books books, Predicate<String> looked) throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Problem problem : books.ledger().problems()) {
            for (Act act : problem.acts()) {
                for (String word : act.head().evidence()) {
                    look(books.photos(), word, act.head().origin().at("佐证"), looked, told, found);
                }
            }
        }
        return new Findings(found, books.loaded().sources());
    }

    private static void look(
            Photos photos,
            String word,
            SourceSpan place,
            Predicate<String> looked,
            Set<String> told,
            List<Diagnostic> found)
            throws IOException {
        for (String path : photos.pathsOf(word)) {
            if (looked.test(path) && told.add(path)) {
                Photos.Shot shot = photos.shotOf(path);
                if (photos.inPlaceOf(shot).trouble().isPresent()) {
                    PhotoTrouble trouble = shot.trouble().orElseThrow();
                    found.add(trouble.code().at(place, path, trouble.what(), Photos.copyNameOf(path)));
                }
            }
        }
    }
}
