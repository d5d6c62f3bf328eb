package taizhang.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import taizhang.audit.Manifest;

/**
 * The papers of a folder beside those that the books of their data version give. Their list (清单) is not believed: it only
 * says which version to look for.
 *
 * @param listed how many files the list names
 * @param wrong a sentence for each that is not what the books give, and for a list that was changed
 * @param unproven a sentence for each version whose books were never committed
 * @param unmade audits of which the list does not say up to which commit; not compared
 * @param otherEdition files that another edition of the program printed
 * @param others files that are not in the list, which are the office's own
 */
public record FolderCheck(
        int listed,
        List<String> wrong,
        List<String> unproven,
        List<String> unmade,
        List<String> otherEdition,
        List<String> others) {
    public FolderCheck {
        wrong = List.copyOf(wrong);
        unproven = List.copyOf(unproven);
        unmade = List.copyOf(unmade);
        otherEdition = List.copyOf(otherEdition);
        others = List.copyOf(others);
    }

    /**
     * Makes every paper of the list again from the version it names, and compares.
     *
     * @param folder the folder of a day
     * @throws IOException there is no list at all, or a file cannot be read
     */
    public static FolderCheck of(Path folder, Folders folders) throws IOException {
        if (!Files.isRegularFile(folder.resolve(Manifest.TEXT))
                && !Files.isRegularFile(folder.resolve(Manifest.JSON))) {
            throw new NoSuchFileException(folder.resolve(Manifest.TEXT).toString());
        }
        FolderFiles files = FolderFiles.of(folder.normalize());
        Optional<Manifest> list = files.manifest();
        if (list.isEmpty()) {
            String sentence = "不符：" + Manifest.TEXT + "（清单没有了、空了或被改过，看不出用的是哪个数据版本）";
            return new FolderCheck(0, List.of(sentence), List.of(), List.of(), List.of(), files.beside(List.of()));
        }
        return new FolderComparison(files, folders, list.get()).result();
    }
}
