package taizhang.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.SourceSpan;
import taizhang.diagnostic.SyncCode;
import taizhang.exchange.LineMerge;
import taizhang.load.LedgerKeys;
import taizhang.merge.FileMerge;

/** What git asks for while it merges (合并驱动): one file of both sides, without a look at any other. */
public final class Driver {
    private Driver() {}

    /**
     * What came of a file.
     *
     * @param isOpen whether both changed the same, so that marks stand in the file
     * @param findings what is to be told
     */
    public record Result(boolean isOpen, Findings findings) {}

    /**
     * Lays two versions together and writes the file of ours.
     *
     * @param path the file's path in the repository
     * @throws IOException a file cannot be read or written
     */
    public static Result merge(Path base, Path ours, Path theirs, String path) throws IOException {
        byte[] before = Files.readAllBytes(base);
        byte[] mine = Files.readAllBytes(ours);
        byte[] other = Files.readAllBytes(theirs);
        Optional<FileMerge.Result> merged = FileMerge.marked(inData(path), before, mine, other);
        if (merged.isEmpty()) {
            Optional<byte[]> plain = LineMerge.of(before, mine, other);
            Files.write(ours, plain.orElseGet(() -> LineMerge.marked(before, mine, other)));
            return new Result(plain.isEmpty(), new Findings(List.of(), List.of()));
        }
        if (!Arrays.equals(mine, merged.orElseThrow().text())) {
            Files.write(ours, merged.orElseThrow().text());
        }
        List<Diagnostic> told = merged.orElseThrow().clashes().stream()
                .map(clash -> SyncCode.TWO_UNDER_ONE.at(
                        SourceSpan.startOf(path), clash.number(), clash.ours(), clash.theirs()))
                .toList();
        return new Result(!merged.orElseThrow().conflicts().isEmpty(), new Findings(told, List.of()));
    }

    /** The path within the data folder, wherever that lies. */
    private static String inData(String path) {
        for (String rest = path; ; rest = rest.substring(rest.indexOf('/') + 1)) {
            if (LedgerKeys.isLedgerFile(rest) || rest.indexOf('/') < 0) {
                return rest;
            }
        }
    }
}
