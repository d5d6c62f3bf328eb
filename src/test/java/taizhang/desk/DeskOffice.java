package taizhang.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import taizhang.history.GitOffice;
import taizhang.model.Period;
import taizhang.model.Seal;

/** An office with the sample's books in git, whose day's work is done without a command line. */
final class DeskOffice {
    private static final Path HOME = Path.of("").toAbsolutePath();

    private final GitOffice git;

    DeskOffice(Path root) {
        this.git = GitOffice.found(root)
                .copy(HOME.resolve("ledger-data"), "ledger-data")
                .copy(HOME.resolve("templates"), "templates");
        git.commit("陈某", "2017-08-19T09:30:00+0800", "第14期");
    }

    GitOffice git() {
        return git;
    }

    Folders folders() {
        return folders(Optional.empty());
    }

    Folders at(String rev) {
        return folders(Optional.of(rev));
    }

    private Folders folders(Optional<String> rev) {
        Path root = git.root();
        return new Folders(root, root.resolve("ledger-data"), root.resolve("templates"), root.resolve("output"), rev);
    }

    /** A problem of the first week, entered now. */
    void enterLate() {
        git.append("ledger-data/问题/上庄村.yaml", """
                  - 编号: 上庄-090
                    类别: 精准识别
                    描述: 一户没有纳入
                    来源: 自查
                    发现: 2017-05-18
                    登记: 2017-05-18
                """);
    }

    /** Seals the oldest open period, on the day after its end. */
    Seal seal(int number) throws IOException {
        try (Books books = Books.open(folders())) {
            Seals seals = Seals.of(books);
            Period period = seals.period(Optional.of(Integer.toString(number)));
            return seals.seal(period, period.end().plusDays(1));
        }
    }

    /** Every file below the output folder with its bytes, hidden ones too. */
    Map<String, String> papers() {
        Path out = folders().out();
        Map<String, String> papers = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(out)) {
            for (Path path : tree.filter(Files::isRegularFile)
                    .filter(DeskOffice::isVisible)
                    .toList()) {
                papers.put(
                        out.relativize(path).toString().replace('\\', '/'),
                        Files.readString(path, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return papers;
    }

    /** Whether a file is not the lock of the folder. */
    private static boolean isVisible(Path path) {
        return !path.getFileName().toString().startsWith(".");
    }
}
