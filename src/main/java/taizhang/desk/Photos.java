package taizhang.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import taizhang.load.EvidenceReader;
import taizhang.load.SourceTree;
import taizhang.model.Evidence;
import taizhang.picture.Looked;
import taizhang.picture.PictureFile;
import taizhang.render.PictureSource;
import taizhang.report.day.EvidencePhoto;
import taizhang.report.day.PhotoShelf;
import taizhang.text.Sha256;

/**
 * The photos among the 佐证 of some books. Each is looked at when it is first asked for; its content is read again when it is
 * drawn, so that never more than one is held.
 */
final class Photos implements PhotoShelf, PictureSource {
    /** A copy made for printing, beside an original that cannot be printed: 院内.heic, 院内-打印.jpg. */
    static final String COPY = "-打印";

    private static final double MEGABYTE = 1 << 20;

    private final SourceTree tree;
    private final Map<String, Shot> known = new HashMap<>();
    private Optional<EvidenceReader> reader = Optional.empty();

    Photos(SourceTree tree) {
        this.tree = tree;
    }

    /**
     * What a look at a photo came to.
     *
     * @param trouble why it cannot be printed; empty if it can
     */
    record Shot(EvidencePhoto photo, Optional<PhotoTrouble> trouble) {}

    @Override
    public List<EvidencePhoto> of(String word) {
        try {
            Set<EvidencePhoto> found = new LinkedHashSet<>();
            for (String path : pathsOf(word)) {
                EvidencePhoto photo = shotOf(path).photo();
                String shown = inPlaceOf(shotOf(path)).photo().path();
                found.add(shown.equals(path) ? photo : photo.shownBy(shown));
            }
            return new ArrayList<>(found);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where the photos lie that a word stands for. */
    synchronized List<String> pathsOf(String word) throws IOException {
        return evidence().filesOf(Evidence.of(word)).stream()
                .filter(PictureFile::isMeant)
                .toList();
    }

    /** What a copy for printing is to be called. */
    static String copyNameOf(String path) {
        return stemOf(path).substring(path.lastIndexOf('/') + 1) + COPY + ".jpg";
    }

    /** The photo, or if it cannot be printed the first copy beside it that can. */
    synchronized Shot inPlaceOf(Shot shot) throws IOException {
        if (shot.trouble().isEmpty()) {
            return shot;
        }
        String stem = stemOf(shot.photo().path());
        for (String path : evidence().files()) {
            String other = stemOf(path);
            boolean beside = other.equals(stem) || other.equals(stem + COPY);
            if (beside && PictureFile.isPrinted(path) && shotOf(path).trouble().isEmpty()) {
                return shotOf(path);
            }
        }
        return shot;
    }

    /** Whether it is a copy made for printing, whose original is there. */
    synchronized boolean isCopy(String path) throws IOException {
        String stem = stemOf(path);
        return stem.endsWith(COPY)
                && evidence().files().stream().anyMatch(other -> (stemOf(other) + COPY).equals(stem));
    }

    private static String stemOf(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    }

    private EvidenceReader evidence() throws IOException {
        if (reader.isEmpty()) {
            reader = Optional.of(EvidenceReader.of(tree));
        }
        return reader.orElseThrow();
    }

    /** Whether the photo at a place has been asked for. */
    synchronized boolean isKnown(String path) {
        return known.containsKey(path);
    }

    /** The photo at a place, as it is. */
    synchronized Shot shotOf(String path) throws IOException {
        Shot found = known.get(path);
        if (found == null) {
            found = look(path);
            known.put(path, found);
        }
        return found;
    }

    private Shot look(String path) throws IOException {
        Optional<String> pointed = tree.pointedAt(path);
        if (pointed.isPresent()) {
            return new Shot(new EvidencePhoto(path, pointed.orElseThrow()), Optional.empty());
        }
        long size = tree.size(path);
        if (size > PictureFile.LARGEST) {
            PhotoTrouble large = PhotoTrouble.tooLarge(Math.ceil(size / MEGABYTE * 10) / 10);
            return new Shot(new EvidencePhoto(path, tree.digest(path), path, large.what()), Optional.of(large));
        }
        Optional<byte[]> content = tree.contentHere(path);
        if (content.isEmpty()) {
            return new Shot(new EvidencePhoto(path, tree.digest(path)), Optional.empty());
        }
        byte[] bytes = content.orElseThrow();
        Optional<PhotoTrouble> trouble = PictureFile.look(bytes) instanceof Looked.Unfit unfit
                ? Optional.of(PhotoTrouble.of(unfit))
                : Optional.empty();
        String why = trouble.map(PhotoTrouble::what).orElse("");
        return new Shot(new EvidencePhoto(path, Sha256.of(bytes), path, why), trouble);
    }

    @Override
    public synchronized Optional<byte[]> contentOf(String path) throws IOException {
        return tree.holds(path) && tree.size(path) <= PictureFile.LARGEST ? tree.contentHere(path) : Optional.empty();
    }

    /**
     * What tells whether any photo is another than at an earlier time; nothing is read for it.
     *
     * @throws IOException the folder cannot be read
     */
    String state() throws IOException {
        List<String> states = new ArrayList<>();
        for (String path : evidence().files()) {
            if (PictureFile.isMeant(path)) {
                states.add(path + " " + tree.stateOf(path));
            }
        }
        return Sha256.of(states);
    }
}
