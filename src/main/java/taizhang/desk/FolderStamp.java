package taizhang.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import taizhang.load.WorkingTree;
import taizhang.text.Sha256;

/**
 * How the files of the books and their templates lie there at one moment, told without reading them: what an editor puts
 * beside them does not count. Network drives tell nobody of a change, so it is looked for.
 *
 * @param files all of them, in a fixed order
 * @param newest digest of the one written last: what is written twice within a tick of the drive's clock and in the same
 *     length is still seen
 */
record FolderStamp(List<Standing> files, String newest) {
    FolderStamp {
        files = List.copyOf(files);
    }

    /**
     * A file as it stands.
     *
     * @param place where
     * @param size in bytes
     * @param written its time, in nanoseconds as far as the drive knows them
     */
    record Standing(Path place, long size, String written) {}

    /**
     * Looks.
     *
     * @throws IOException a folder cannot be listed, such as that of a drive that is gone
     */
    static FolderStamp of(Folders folders) throws IOException {
        List<Standing> files = new ArrayList<>(in(folders.data()));
        if (Files.isDirectory(folders.templates())) {
            files.addAll(in(folders.templates()));
        }
        String newest = "";
        var last = files.stream().max(Comparator.comparing(Standing::written));
        if (last.isPresent()) {
            newest = digest(last.get().place());
        }
        return new FolderStamp(files, newest);
    }

    /** Whether the files below a folder stand as they stood at another look. */
    boolean agreesBelow(Path folder, FolderStamp other) {
        return below(folder).equals(other.below(folder));
    }

    private List<Standing> below(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        return files.stream()
                .filter(file -> file.place().toAbsolutePath().normalize().startsWith(whole))
                .toList();
    }

    private static List<Standing> in(Path folder) throws IOException {
        WorkingTree tree = WorkingTree.of(folder);
        List<Standing> files = new ArrayList<>();
        for (String path : tree.paths()) {
            Path place = tree.place(path);
            try {
                BasicFileAttributes told = Files.readAttributes(place, BasicFileAttributes.class);
                files.add(new Standing(
                        place, told.size(), told.lastModifiedTime().toInstant().toString()));
            } catch (NoSuchFileException goneMeanwhile) {
                // an editor is just replacing it; the next look finds it
            }
        }
        return files;
    }

    private static String digest(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Sha256.of(bytes);
        } catch (NoSuchFileException goneMeanwhile) {
            return "";
        }
    }
}
