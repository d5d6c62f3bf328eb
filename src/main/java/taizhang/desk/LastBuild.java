package taizhang.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.audit.Manifest;
import taizhang.history.RepositoryTrouble;
import taizhang.load.SealFile;
import taizhang.load.WorkingTree;
import taizhang.model.Evidence;
import taizhang.render.OfficeFonts;
import taizhang.render.OutputFolder;
import taizhang.text.Sha256;

/**
 * What the last build into an output folder was asked for, read and came to (上次生成). Where the same is asked of the same
 * files, byte for byte, at the same commit, and all papers stand there as they were left, nothing need be read, reckoned or
 * made to know that nothing has changed. It stands in a file beside the papers and is trusted only as far as the papers agree
 * with it.
 */
public final class LastBuild {
    private static final String FILE = ".依据-上次";
    private static final String HEAD = "# 上次生成要的是什么、读了什么、得了什么；不必看，删了也无妨";

    /** Larger files are never read whole. */
    private static final long LARGEST = 64L << 20;

    private final Folders folders;
    private final List<String> request;
    private final FolderStamp before;
    private final Ahead<String> inputs;

    private LastBuild(Folders folders, List<String> request, FolderStamp before) {
        this.folders = folders;
        this.request = List.copyOf(request);
        this.before = before;
        this.inputs = new Ahead<>(this::digestInputs);
    }

    /**
     * A look at the folders before anything is read of them.
     *
     * @param request the command line
     * @return empty where a build is not compared with the last: of a commit, or of folders that are not there
     * @throws IOException a folder cannot be listed
     */
    public static Optional<LastBuild> of(Folders folders, List<String> request) throws IOException {
        boolean present =
                folders.rev().isEmpty() && Files.isDirectory(folders.data()) && Files.isDirectory(folders.templates());
        return present ? Optional.of(new LastBuild(folders, request, FolderStamp.of(folders))) : Optional.empty();
    }

    /**
     * What a build would come to that has nothing to do.
     *
     * @param pressed the papers, all kept
     * @param warnings how many there are in the books
     */
    public record Same(Pressed pressed, int warnings) {}

    /**
     * What it would come to, if it has nothing to do; empty if that is not sure.
     *
     * @throws WrongRequest another campaign has its papers there
     * @throws IOException a file cannot be read
     */
    public Optional<Same> same() throws IOException {
        Optional<Note> noted = Note.read(folders.out());
        if (noted.isEmpty() || OutputFolder.isTorn(folders.out())) {
            inputs.begun();
            return Optional.empty();
        }
        Note note = noted.orElseThrow();
        Ahead<Optional<String>> tip = new Ahead<>(this::tip).begun();
        FolderFiles listed =
                FolderFiles.of(folders.out().resolve(note.basis().day().toString()));
        Optional<Manifest> manifest = listed.manifest();
        if (manifest.isEmpty()
                || !note.inputs().equals(inputs.get())
                || !note.lists().equals(listsOf(listed.folder()))
                || !manifest.get().commit().equals(tip.get())
                || manifest.get().entries().stream()
                        .anyMatch(entry -> !Files.exists(listed.folder().resolve(entry.file())))) {
            return Optional.empty();
        }
        OtherPapers.refuse(folders, manifest.get().campaign());
        Map<String, Printed> standing = note.basis().standing(folders.out(), note.files());
        List<Printed> printed = note.files().stream()
                .flatMap(file -> Stream.ofNullable(standing.get(file)))
                .toList();
        return printed.size() == note.files().size()
                ? Optional.of(new Same(new Pressed(printed, printed.size(), Findings.NONE, false), note.warnings()))
                : Optional.empty();
    }

    /**
     * Notes what a build came to, unless files have changed since it began. The papers stand already: where no note can be
     * written, as on a full disk, in a folder that is read-only by now, or beside another build, the next one takes longer.
     *
     * @param basis what its papers come from
     */
    void note(Basis basis, Pressed pressed, int warnings) {
        try {
            if (!FolderStamp.of(folders).equals(before)) {
                return;
            }
            String lists = listsOf(folders.out().resolve(basis.day().toString()));
            List<String> files = pressed.printed().stream().map(Printed::file).toList();
            put(new Note(inputs.get(), basis, lists, warnings, files));
        } catch (IOException noNote) {
            return;
        }
    }

    private void put(Note note) throws IOException {
        try (OutputFolder folder = OutputFolder.open(folders.out())) {
            folder.put(FILE, note.text());
            if (!folder.isIdle()) {
                folder.publish();
            }
        }
    }

    /** The lists as they are, byte for byte: a build would write them anew for a line end. */
    private static String listsOf(Path day) throws IOException {
        List<String> digests = new ArrayList<>();
        for (String list : List.of(Manifest.TEXT, Manifest.JSON)) {
            Path file = day.resolve(list);
            digests.add(Files.isRegularFile(file) ? Sha256.of(Files.readAllBytes(file)) : "");
        }
        return Sha256.of(digests);
    }

    private Optional<String> tip() throws IOException {
        try (Archive archive = Archive.open(folders)) {
            return Optional.of(archive.tip().id());
        } catch (RepositoryTrouble none) {
            return Optional.empty();
        }
    }

    /** The program, the request, the folders and every file in them. */
    private String digestInputs() throws IOException {
        List<String> parts = new ArrayList<>(List.of(Tool.digest(), Tool.version()));
        parts.addAll(Tool.fonts(OfficeFonts.NONE).values());
        parts.addAll(request);
        for (Path folder : List.of(folders.data(), folders.templates())) {
            WorkingTree tree = WorkingTree.of(folder);
            parts.add(folder.toAbsolutePath().normalize().toString());
            parts.addAll(tree.refused());
            parts.addAll(tree.leftovers());
            boolean sealed = tree.holds(SealFile.PATH);
            parts.addAll(tree.paths().parallelStream()
                    .map(path -> path + " " + state(tree, path, sealed))
                    .toList());
        }
        return Sha256.of(parts);
    }

    /** The digest of a file; of 佐证 as long as nothing is sealed, which may be large, its size and time. */
    private static String state(WorkingTree tree, String path, boolean sealed) {
        try {
            boolean whole = path.startsWith(Evidence.FOLDER) ? sealed : tree.size(path) <= LARGEST;
            return whole ? tree.digest(path) : tree.stateOf(path);
        } catch (IOException gone) {
            return gone.toString();
        }
    }

    /** What stands in the file. */
    private record Note(String inputs, Basis basis, String lists, int warnings, List<String> files) {
        private static final int FILES = 6;

        /** A note that reads; one that was cut off, altered or locked away is none. */
        static Optional<Note> read(Path out) {
            try {
                List<String> lines = Files.readAllLines(out.resolve(FILE), StandardCharsets.UTF_8);
                Basis basis = new Basis(LocalDate.parse(lines.get(2)), lines.get(3));
                return Optional.of(new Note(
                        lines.get(1),
                        basis,
                        lines.get(4),
                        Integer.parseInt(lines.get(5)),
                        List.copyOf(lines.subList(FILES, lines.size()))));
            } catch (IOException | DateTimeException | NumberFormatException | IndexOutOfBoundsException none) {
                return Optional.empty();
            }
        }

        String text() {
            List<String> lines = new ArrayList<>(
                    List.of(HEAD, inputs, basis.day().toString(), basis.digest(), lists, Integer.toString(warnings)));
            lines.addAll(files);
            return String.join("\n", lines) + "\n";
        }
    }
}
