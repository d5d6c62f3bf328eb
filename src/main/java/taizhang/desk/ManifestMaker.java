package taizhang.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import taizhang.audit.Manifest;
import taizhang.audit.ManifestEntry;
import taizhang.audit.ManifestJson;
import taizhang.audit.ManifestText;
import taizhang.render.OutputFolder;

/**
 * Puts the list of what was printed beside it (清单.json, 清单.txt).
 *
 * @param bare the list without files
 * @param day the folder of the day
 * @param audited the commit whose history the papers tell of; empty where they go by the version alone
 */
record ManifestMaker(Manifest bare, Path day, String audited) {
    /** Writes both files aside with the papers, if they are not so already; files of earlier builds that are still there stay in the list. */
    void put(List<Printed> printed, OutputFolder folder) throws IOException {
        Manifest manifest = manifest(printed);
        String below = bare.asOf() + "/";
        folder.put(below + Manifest.JSON, ManifestJson.write(manifest));
        folder.put(below + Manifest.TEXT, ManifestText.write(manifest));
    }

    /** Whether both files stand there as they would be written. */
    boolean stands(List<Printed> printed) throws IOException {
        Manifest manifest = manifest(printed);
        return stands(Manifest.JSON, ManifestJson.write(manifest))
                && stands(Manifest.TEXT, ManifestText.write(manifest));
    }

    private boolean stands(String name, String text) throws IOException {
        Path file = day.resolve(name);
        return Files.isRegularFile(file)
                && Arrays.equals(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8));
    }

    private Manifest manifest(List<Printed> printed) throws IOException {
        List<ManifestEntry> entries = new ArrayList<>();
        String below = bare.asOf() + "/";
        for (Printed paper : printed) {
            entries.add(new ManifestEntry(
                    paper.file().substring(below.length()),
                    paper.sha256(),
                    paper.pages(),
                    bare.dataVersion(),
                    bare.codeOfSet(),
                    bare.edition(),
                    paper.codes(),
                    paper.archived(),
                    audited,
                    paper.condition(),
                    paper.enclosed()));
        }
        return bare.with(entries).over(earlier());
    }

    private List<ManifestEntry> earlier() throws IOException {
        return FolderFiles.of(day).entries().stream()
                .filter(entry -> Files.exists(day.resolve(entry.file())))
                .toList();
    }
}
