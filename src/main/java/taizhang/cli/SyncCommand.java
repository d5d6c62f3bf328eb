package taizhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import taizhang.desk.Counter;
import taizhang.desk.Syncs;
import taizhang.desk.WrongRequest;
import taizhang.exchange.Author;
import taizhang.exchange.Steps;
import taizhang.exchange.Wire;
import taizhang.history.Revision;
import taizhang.merge.Choices;
import taizhang.merge.Conflict;
import taizhang.merge.Side;

/** Brings the books of several clerks together over the remote (同步). */
@Command(
        name = "sync",
        aliases = "同步",
        description = {"同步：先保存，再取来别人提交的，按记录、按字段合并，推送到远程仓库。", "只有这个命令连网，只连本单位设好的远程仓库（共享文件夹或 https）。中途断了，再运行一次就行。"})
final class SyncCommand extends LedgerCommand {
    private static final List<String> SIDES = List.of("我的", "对方的");

    @Mixin
    private Signing.Options words = new Signing.Options();

    @Option(
            names = {"--prefer", "--以谁为准"},
            paramLabel = "谁",
            description = "同一处两边都改了的，以谁为准：我的（mine）、对方的（theirs）；不写就逐处问，没有人答的不合并")
    private Optional<String> prefer = Optional.empty();

    @Option(
            names = {"--create", "--设立"},
            paramLabel = "文件夹",
            description = "第一台电脑做一次：在共享盘上设立大家的底账，例如 Z:\\台账.git，不用装 git；这里还没有仓库的先建好")
    private Optional<Path> create = Optional.empty();

    @Option(
            names = {"--join", "--加入"},
            paramLabel = "文件夹",
            description = "别的电脑做一次：在一个空文件夹里运行，从共享盘上的底账取一份来")
    private Optional<Path> join = Optional.empty();

    SyncCommand(Terminal terminal, Place place) {
        super(terminal, place, SharedOption.TEMPLATES);
    }

    @Override
    public ExitStatus call() throws IOException {
        Optional<Side> side = prefer.map(SyncCommand::side);
        found();
        try (Counter counter = Counter.open(ownFolders(), Steps.UNWATCHED)) {
            Signing signing = words.signing(terminal, counter);
            Author author = signing.author();
            ExitStatus saved = signing.save(author);
            if (saved != ExitStatus.FINE) {
                return saved;
            }
            Syncs syncs = new Syncs(counter);
            if (create.isPresent()) {
                syncs.shareAt(absolute(create.orElseThrow()));
            }
            Optional<Wire> wire = syncs.wire();
            if (wire.isEmpty()) {
                terminal.out().print("没有设远程仓库，只保存在本机。有共享盘的，用 --create 设立一次，见 README“几个人一起做”。\n");
                return ExitStatus.FINE;
            }
            return exchange(syncs, signedIn(wire.orElseThrow()), author, new Choices(Map.of(), side));
        }
    }

    /** What is done once on a machine. */
    private void found() throws IOException {
        if (create.isPresent() && join.isPresent()) {
            throw new WrongRequest("--create 和 --join 只能写一个：第一台电脑设立，别的电脑加入");
        }
        if (create.isPresent() && Counter.found(folders())) {
            terminal.out().print("已建好仓库。\n");
        }
        if (join.isPresent()) {
            Syncs.join(absolute(join.orElseThrow()), options.newOffice());
            if (!Files.isDirectory(folders().data()) || !folders().data().startsWith(options.newOffice())) {
                throw new WrongRequest("取来了，里面没有 ledger-data：台账在别的文件夹里的，用 --data 写明");
            }
            terminal.out().print("已取来：" + options.newOffice() + "\n");
        }
    }

    private Path absolute(Path folder) {
        return place.here().resolve(folder).toAbsolutePath().normalize();
    }

    private static Side side(String written) {
        return switch (written.strip()) {
            case "我的", "我", "mine" -> Side.OURS;
            case "对方的", "对方", "theirs" -> Side.THEIRS;
            default -> throw new WrongRequest("--prefer 写了“" + written + "”，只能写 我的（mine）或 对方的（theirs）");
        };
    }

    private Wire signedIn(Wire wire) throws IOException {
        if (!wire.mayAskForPassword() || !terminal.dialogue().isLive()) {
            return wire;
        }
        Optional<String> user = terminal.dialogue().ask(terminal.err(), "远程仓库的用户名（不用登录的直接回车）", wire.user());
        if (user.filter(text -> !text.isBlank()).isEmpty()) {
            return wire;
        }
        return wire.with(
                user.orElseThrow(),
                terminal.dialogue().askSecretly(terminal.err(), "口令").orElse(""));
    }

    private ExitStatus exchange(Syncs syncs, Wire wire, Author author, Choices choices) throws IOException {
        Syncs.Outcome outcome = syncs.run(wire, author, choices);
        if (outcome.end() == Syncs.End.OPEN && terminal.dialogue().isLive()) {
            Optional<Choices> answers = ask(outcome.conflicts());
            if (answers.isPresent()) {
                outcome = syncs.run(wire, author, answers.orElseThrow());
            }
        }
        for (Revision commit : outcome.incoming()) {
            terminal.out().print("取来：" + commit.author() + "  " + commit.subject() + "\n");
        }
        if (!outcome.findings().isEmpty()) {
            terminal.complain(outcome.findings());
        }
        return tell(outcome, wire);
    }

    private ExitStatus tell(Syncs.Outcome outcome, Wire wire) {
        switch (outcome.end()) {
            case OPEN ->
                terminal.complain("没有合并，也没有推送：上面" + outcome.conflicts().size() + "处两边都改了，要定下来。本机的已经保存，文件没有动，对方的在提交里。");
            case TO_MEND -> terminal.complain("合好了，还没有推送：合在一起以后有上面的错误，改正以后再运行 taizhang sync。");
            default -> terminal.out().print("已同步：" + wire.shown() + "\n");
        }
        boolean fine = outcome.end() == Syncs.End.DONE && !outcome.findings().hasErrors();
        return fine ? ExitStatus.FINE : ExitStatus.FINDINGS;
    }

    /** What is to be taken at each place; empty if one was left open. */
    private Optional<Choices> ask(List<Conflict> conflicts) throws IOException {
        Map<String, Side> answers = new HashMap<>();
        for (Conflict conflict : conflicts) {
            terminal.err().print(conflict.path() + " " + conflict.field() + " 两边都改了：\n");
            terminal.err().print("  我的：" + conflict.ours() + "\n  对方的：" + conflict.theirs() + "\n");
            Optional<String> answer = terminal.dialogue().choose(terminal.err(), "取哪一个，先不定的直接回车", SIDES, "");
            if (answer.isEmpty() || !SIDES.contains(answer.orElseThrow())) {
                return Optional.empty();
            }
            answers.put(conflict.name(), answer.orElseThrow().equals(SIDES.getFirst()) ? Side.OURS : Side.THEIRS);
        }
        return Optional.of(new Choices(answers, Optional.empty()));
    }
}
