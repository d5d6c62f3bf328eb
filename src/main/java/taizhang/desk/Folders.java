package taizhang.desk;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a run finds its books and puts its papers. Nothing is looked at before it is opened.
 *
 * @param here the folder the user stands in
 * @param data the ledger's files
 * @param templates the office's templates
 * @param out the papers; need not exist yet
 * @param rev the commit whose data and templates are to be used; empty: those in the folders
 */
public record Folders(Path here, Path data, Path templates, Path out, Optional<String> rev) {
    /** A folder as the user knows it: relative to where he stands, if it lies below. */
    public String shown(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        Path base = here.toAbsolutePath().normalize();
        Path path = whole.startsWith(base) && !whole.equals(base) ? base.relativize(whole) : whole;
        return path.toString().replace('\\', '/');
    }

    /** What findings call the data folder. */
    public String shownData() {
        return shown(data);
    }

    /** The same folders, whatever commit was asked for. */
    Folders atPresent() {
        return new Folders(here, data, templates, out, Optional.empty());
    }

    /** The same folders as a commit holds them. */
    Folders at(String commit) {
        return new Folders(here, data, templates, out, Optional.of(commit));
    }

    /**
     * Makes sure that there is a data folder, unless it may lie in a commit only.
     *
     * @throws NoSuchFileException there is none
     */
    void needData() throws NoSuchFileException {
        if (rev.isEmpty() && !Files.isDirectory(data)) {
            throw new NoSuchFileException(data.toString());
        }
    }
}
