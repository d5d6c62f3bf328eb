package taizhang.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.exchange.Author;
import taizhang.exchange.Steps;
import taizhang.history.GitOffice;
import taizhang.merge.Choices;

/**
 * Two clerks, each with a working copy, and the shared folder between them.
 *
 * @param root the folder of all three
 */
public record TwoClerks(Path root) {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final ZonedDateTime START = ZonedDateTime.of(2017, 6, 5, 9, 0, 0, 0, ZoneOffset.ofHours(8));

    /** The books of the test's office, with the same in both copies. */
    static TwoClerks found(Path root) throws IOException {
        Path share = Files.createDirectories(root.resolve("share.git"));
        new GitOffice(share).git("init", "-q", "--bare", "-b", "main");
        GitOffice one = GitOffice.found(Files.createDirectories(root.resolve("甲")));
        one.copy(HOME.resolve("src/test/resources/ledgers/oversight/ledger-data"), "ledger-data");
        one.write("ledger-data/问题/大河口村.yaml", """
                问题:
                  - 编号: 大河口-001
                    类别: 金融扶贫
                    描述: 村里没有金融服务点。
                    来源: 督导检查
                    发现: 2017-05-15
                    登记: 2017-05-16
                    整改:
                      方式: 限期整改
                      目标: 设立服务点。
                      措施: 联系银行。
                      时限: 2017-06-30
                      责任人: 任某
                """);
        one.git("config", "user.name", "甲某");
        one.commit("陈某", "2017-05-27T09:00:00+0800", "台账");
        one.git("remote", "add", "origin", "../share.git");
        one.git("push", "-q", "-u", "origin", "main");
        GitOffice two = one.copiedTo(root.resolve("乙"));
        two.git("config", "user.name", "乙某");
        return new TwoClerks(root);
    }

    /** The same three once more. */
    TwoClerks copiedTo(Path other) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.toList()) {
                Path target = other.resolve(root.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
        return new TwoClerks(other);
    }

    Path data(String clerk) {
        return root.resolve(clerk).resolve("ledger-data");
    }

    String read(String clerk, String path) throws IOException {
        return Files.readString(data(clerk).resolve(path));
    }

    void write(String clerk, String path, String text) throws IOException {
        Path file = data(clerk).resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    void edit(String clerk, String path, String old, String with) throws IOException {
        String text = read(clerk, path);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(path + " does not hold " + old);
        }
        write(clerk, path, text.replace(old, with));
    }

    Folders folders(String clerk) {
        Path own = root.resolve(clerk);
        return new Folders(own, data(clerk), HOME.resolve("templates"), own.resolve("output"), Optional.empty());
    }

    /** Saves and syncs, as the command does. */
    Syncs.Outcome sync(String clerk, int minute, Choices choices, Steps steps) throws IOException {
        Counter counter = Counter.open(folders(clerk), steps);
        try {
            Author author = new Author(clerk + "某", "office@example.invalid", START.plusMinutes(minute));
            if (!counter.changed().isEmpty() || counter.isMerging()) {
                Findings found = counter.check(counter.changed());
                if (found.hasErrors()) {
                    throw new IllegalStateException(found.all().toString());
                }
                counter.save(counter.changed(), counter.message(counter.changed()), author);
            }
            Syncs syncs = new Syncs(counter);
            Syncs.Outcome outcome = syncs.run(syncs.wire().orElseThrow(), author, choices);
            counter.close();
            return outcome;
        } catch (IOException | RuntimeException broken) {
            counter.drop();
            throw broken;
        }
    }

    Syncs.Outcome sync(String clerk, int minute) throws IOException {
        return sync(clerk, minute, Choices.none(), Steps.UNWATCHED);
    }
}
