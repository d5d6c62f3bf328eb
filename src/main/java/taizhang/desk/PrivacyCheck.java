package taizhang.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.SourceFile;
import taizhang.load.PrivateFiles;
import taizhang.privacy.FileReading;

/** Looks for numbers of persons beyond the records: in all that git would keep (隐私检查). */
public final class PrivacyCheck {
    private PrivacyCheck() {}

    /**
     * What was found in evidence, notes, names of files, and templates where there are any.
     *
     * @param looked which files that are no ledger files are looked at, by path relative to the data folder
     * @throws IOException a file cannot be read
     */
    public static Findings of(Books books, Predicate<String> looked) throws IOException {
        List<Diagnostic> found = new ArrayList<>(PrivateFiles.in(books.tree(), looked));
        List<SourceFile> templates = Files.isDirectory(books.folders().templates())
                ? books.templates().files()
                : List.of();
        found.addAll(PrivateFiles.inTemplates(templates));
        return new Findings(found, templates);
    }

    /**
     * What was found in a commit message.
     *
     * @throws IOException the file cannot be read
     */
    public static Findings ofMessage(Path file) throws IOException {
        SourceFile text = new SourceFile("提交说明", FileReading.textOf(Files.readAllBytes(file)));
        return new Findings(PrivateFiles.inMessage(text), List.of(text));
    }

    /**
     * Which paths a list names, each ended by a NUL as git writes them.
     *
     * @throws IOException the list cannot be read
     */
    public static Predicate<String> listed(Path list) throws IOException {
        String text = Files.readString(list, StandardCharsets.UTF_8);
        Set<String> paths = new HashSet<>(List.of(text.split("\0", -1)));
        return paths::contains;
    }
}
