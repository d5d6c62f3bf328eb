package taizhang.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;
import taizhang.diagnostic.SyncCode;
import taizhang.exchange.Author;
import taizhang.exchange.Fetched;
import taizhang.exchange.Founding;
import taizhang.exchange.Incoming;
import taizhang.exchange.Laying;
import taizhang.exchange.Wire;
import taizhang.history.RepositoryTrouble;
import taizhang.history.Revision;
import taizhang.merge.Choices;
import taizhang.merge.Clash;
import taizhang.merge.Conflict;

/**
 * Brings the books in hand and those of the remote together (同步): what both did is in both, and a number that was
 * published never moves.
 *
 * @param counter the working copy; all in it is on record
 */
public record Syncs(Counter counter) {
    private static final int TRIES = 8;

    /** How it ended. */
    public enum End {
        /** No remote is configured. */
        ALONE,
        /** Both have the same. */
        DONE,
        /** Something is to be decided; nothing was changed. */
        OPEN,
        /** Both are in the working files, and something in them is to be mended. */
        TO_MEND
    }

    /**
     * What came of it.
     *
     * @param conflicts what is to be decided
     * @param incoming what others did, the oldest first
     * @param findings what is to be told, of whatever weight
     */
    public record Outcome(End end, List<Conflict> conflicts, List<Revision> incoming, Findings findings) {
        public Outcome {
            conflicts = List.copyOf(conflicts);
            incoming = List.copyOf(incoming);
        }
    }

    /** The remote; empty if none is configured. */
    public Optional<Wire> wire() throws IOException {
        return Wire.of(counter.copy());
    }

    /** Makes a folder the one that all share (设立), and the remote of this working copy. */
    public void shareAt(Path folder) throws IOException {
        Founding.shared(counter.copy(), folder);
    }

    /** Takes a working copy of what is shared in a folder (加入) to an empty one. */
    public static void join(Path share, Path office) throws IOException {
        Founding.copied(share, office);
    }

    /**
     * Fetches, lays together and pushes, until the remote has what is here.
     *
     * @param choices what was decided where both changed the same
     */
    public Outcome run(Wire wire, Author author, Choices choices) throws IOException {
        List<Revision> incoming = new ArrayList<>();
        Findings told = new Findings(List.of(), List.of());
        for (int i = 0; i < TRIES; i++) {
            Optional<String> there = wire.fetch();
            String here = counter.copy().head().orElseThrow(() -> new RepositoryTrouble("git 仓库里还没有提交，没有可同步的"));
            if (there.filter(here::equals).isPresent()) {
                return new Outcome(End.DONE, List.of(), incoming, told);
            }
            if (there.isPresent() && counter.copy().isAncestor(here, there.orElseThrow())) {
                incoming.addAll(new Incoming(counter.copy()).between(here, there.orElseThrow()));
                new Fetched(counter.copy()).moveTo(there.orElseThrow());
                return new Outcome(End.DONE, List.of(), incoming, told.after(errorsIn(there.orElseThrow())));
            }
            if (there.isPresent() && !counter.copy().isAncestor(there.orElseThrow(), here)) {
                Outcome merged = merge(wire, here, there.orElseThrow(), author, choices);
                incoming.addAll(merged.incoming());
                told = told.after(merged.findings());
                if (merged.end() != End.DONE) {
                    return new Outcome(merged.end(), merged.conflicts(), incoming, told);
                }
            }
            if (wire.push(counter.copy().head().orElseThrow())) {
                return new Outcome(End.DONE, List.of(), incoming, told);
            }
        }
        throw new RepositoryTrouble("远程仓库 " + wire.shown() + " 一直有别人在推送；本机已经保存，过一会儿再运行 taizhang sync");
    }

    private Outcome merge(Wire wire, String here, String there, Author author, Choices choices) throws IOException {
        Laying laying = new Laying(counter.copy(), here, there);
        if (!laying.isRelated()) {
            throw new RepositoryTrouble("远程仓库 " + wire.shown()
                    + " 里是另一份台账，和这里的没有共同的历史，没有合并：核对远程仓库的地址；确实要合在一起的，由会用 git 的人 git pull --allow-unrelated-histories");
        }
        Laying.Result result = laying.lay(choices);
        if (!result.conflicts().isEmpty()) {
            return new Outcome(End.OPEN, result.conflicts(), List.of(), conflicts(result.conflicts(), there));
        }
        List<Revision> incoming = new Incoming(counter.copy()).between(here, there);
        String commit = laying.commit(result.tree(), message(result, incoming), author);
        Findings told;
        Findings errors;
        try (Books both = Books.open(counter.folders().at(commit))) {
            told = renumbered(result).after(contradictions(both, here, there));
            errors = both.check().pressing();
        }
        if (errors.hasErrors()) {
            new Fetched(counter.copy()).leaveOpen(commit);
            return new Outcome(End.TO_MEND, List.of(), incoming, told.after(errors));
        }
        new Fetched(counter.copy()).moveTo(commit);
        return new Outcome(End.DONE, List.of(), incoming, told);
    }

    /** The errors in the books of a commit, which may be on no branch. */
    private Findings errorsIn(String commit) throws IOException {
        try (Books books = Books.open(counter.folders().at(commit))) {
            return books.check().pressing();
        }
    }

    /** What two recorded of one problem and cannot both be; as a rule the books of both show that there is nothing. */
    private Findings contradictions(Books both, String here, String there) throws IOException {
        Contradictions acts = new Contradictions(both.ledger());
        if (!acts.isPossible()) {
            return new Findings(List.of(), List.of());
        }
        try (Books ours = Books.open(counter.folders().at(here));
                Books theirs = Books.open(counter.folders().at(there))) {
            return new Findings(
                    acts.between(ours.ledger(), theirs.ledger()), both.loaded().sources());
        }
    }

    private static String message(Laying.Result result, List<Revision> incoming) {
        String authors = incoming.stream().map(Revision::author).distinct().collect(Collectors.joining("、"));
        String moved = result.renumbering().clashes().stream()
                .map(clash -> clash.number() + "改为"
                        + result.renumbering().numbers().get(clash.number()) + "（" + clash.ours() + "）")
                .collect(Collectors.joining("；"));
        return "合并" + authors + "的" + incoming.size() + "次提交" + (moved.isEmpty() ? "" : "；撞号：" + moved);
    }

    private Findings renumbered(Laying.Result result) {
        List<Diagnostic> told = new ArrayList<>();
        for (Clash clash : result.renumbering().clashes()) {
            String number = result.renumbering().numbers().getOrDefault(clash.number(), "");
            told.add(SyncCode.RENUMBERED.at(
                    SourceSpan.startOf(counter.folders().shownData()),
                    clash.number(),
                    number,
                    clash.ours(),
                    clash.theirs()));
        }
        return new Findings(told, List.of());
    }

    private Findings conflicts(List<Conflict> conflicts, String there) throws IOException {
        List<Diagnostic> told = new ArrayList<>();
        TreeMap<String, SourceFile> sources = new TreeMap<>();
        String commit = counter.commit(there).shortId();
        for (Conflict conflict : conflicts) {
            Path file = counter.folders().data().resolve(conflict.path());
            String shown = counter.folders().shown(file);
            if (Files.isRegularFile(file) && !conflict.field().isEmpty()) {
                sources.put(shown, Counter.source(shown, Files.readAllBytes(file)));
            }
            SourceSpan place = new SourceSpan(shown, conflict.line(), 1, 0);
            told.add(
                    conflict.field().isEmpty()
                            ? SyncCode.FILE_TWICE.at(place, conflict.ours(), conflict.theirs(), commit)
                            : SyncCode.FIELD_TWICE.at(
                                    place, conflict.field(), said(conflict.ours()), said(conflict.theirs()), commit));
        }
        return new Findings(told.stream().sorted(Diagnostic.ORDER).toList(), List.copyOf(sources.values()));
    }

    private static String said(String text) {
        return text.isEmpty() ? "（空白）" : text;
    }
}
