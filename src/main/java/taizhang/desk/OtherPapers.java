package taizhang.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.audit.Manifest;
import taizhang.audit.ManifestText;

/** Looks whether papers of another campaign lie where papers are to go, which would be mixed or written over. */
final class OtherPapers {
    private OtherPapers() {}

    /**
     * Looks through the lists (清单) in the output folder.
     *
     * @throws WrongRequest another campaign has its papers there
     * @throws IOException the folder cannot be read
     */
    static void refuse(Books books) throws IOException {
        refuse(books.folders(), Provenance.campaignOf(books));
    }

    /** The same for papers of a campaign by its name. */
    static void refuse(Folders folders, String own) throws IOException {
        Optional<String> other = campaigns(folders.out()).stream()
                .filter(name -> !name.isEmpty() && !name.equals(own))
                .findFirst();
        if (other.isPresent()) {
            String out = folders.shown(folders.out());
            throw new WrongRequest("“" + out + "”里放的是另一个专项“" + other.get() + "”的纸，没有动它；用 --out 写明这个专项自己的文件夹，例如 --out "
                    + out + "-" + folders.data().toAbsolutePath().normalize().getFileName() + "（专项改了名称的，先把原来的 " + out
                    + " 改名）");
        }
    }

    private static List<String> campaigns(Path out) throws IOException {
        if (!Files.isDirectory(out)) {
            return List.of();
        }
        List<Path> lists;
        try (Stream<Path> days = Files.list(out)) {
            lists = days.map(day -> day.resolve(Manifest.TEXT))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
        return lists.stream().map(OtherPapers::campaign).toList();
    }

    private static String campaign(Path list) {
        try (Stream<String> lines = Files.lines(list, StandardCharsets.UTF_8)) {
            String head = String.join("\n", lines.limit(3).toList());
            return ManifestText.manifest(head).map(Manifest::campaign).orElse("");
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return "";
        }
    }
}
