package taizhang.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import taizhang.edit.ActAppender;
import taizhang.edit.FileChangedException;
import taizhang.edit.OpenLedger;
import taizhang.edit.Proposal;
import taizhang.load.ActKind;
import taizhang.load.WorkingTree;

/** A clerk who appends one act after another and says of each that it is written; also a program of its own, to be killed. */
final class ActWriter {
    private final Path data;

    ActWriter(Path data) {
        this.data = data;
    }

    public static void main(String[] args) throws IOException {
        PrintStream out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        ActWriter writer = new ActWriter(Path.of(args[0]));
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            String act = args[1] + "-" + i + "号";
            writer.write(act);
            out.println(act);
        }
    }

    /** Appends an act under a name of its own, trying again when another was faster. */
    void write(String name) throws IOException {
        while (!tried(name)) {
            Thread.onSpinWait();
        }
    }

    private boolean tried(String name) throws IOException {
        WorkingTree tree = WorkingTree.of(data, "ledger-data");
        ActAppender appender = new ActAppender(OpenLedger.read(tree));
        Proposal proposal = appender.append(
                appender.problem("上庄-001").orElseThrow(),
                ActKind.of("建章立制").orElseThrow(),
                Map.of("日期", "2017-05-26", "制度", "《" + name + "》"));
        if (!(proposal instanceof Proposal.Ready ready)) {
            throw new AssertionError(proposal.findings().toString());
        }
        try {
            ready.change().writeTo(tree);
            return true;
        } catch (FileChangedException faster) {
            return false;
        }
    }

    /** How often an act stands in the ledger. */
    int count(String name) throws IOException {
        String text = Files.readString(data.resolve("问题/上庄村.yaml"));
        return text.split("《" + name + "》", -1).length - 1;
    }

    /** Makes a small ledger in a folder. */
    static Path ledgerIn(Path folder) throws IOException {
        Path from = Path.of("src", "test", "resources", "ledgers", "minimal", "ledger-data");
        Path data = folder.resolve("ledger-data");
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = data.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return data;
    }
}
