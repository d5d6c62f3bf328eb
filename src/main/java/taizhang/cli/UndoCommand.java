package taizhang.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import taizhang.desk.Findings;
import taizhang.desk.Undo;
import taizhang.edit.Retraction;
import taizhang.edit.TakenBack;

/** Takes back what the last command wrote (撤回). */
@Command(
        name = "undo",
        aliases = "撤回",
        description = {
            "撤回最近一次 act、new、plan、week、notice、collect、import 写进台账的内容，只去掉它写的那几行。",
            "先列出要去掉的，问过再动；在脚本里加 --confirm。再运行一次，撤回再上一次的。",
            "那几行后来手工改过的不撤；已经提交的不撤，说出该用哪个事项。"
        })
final class UndoCommand extends LedgerCommand {
    /** Of a file that goes as a whole, its head is enough to know it by. */
    private static final int SHOWN_OF_FILE = 8;

    @Option(
            names = {"--confirm", "--确认"},
            description = "不问，列出以后就撤回")
    private boolean confirmed;

    @Option(
            names = {"--dry-run", "--试写"},
            description = "只列出要去掉的内容，不动")
    private boolean tried;

    UndoCommand(Terminal terminal, Place place) {
        super(terminal, place);
    }

    @Override
    public ExitStatus call() throws IOException {
        Optional<Undo> found = Undo.open(ownFolders());
        if (found.isEmpty()) {
            terminal.complain("没有可以撤回的：只撤回这台机器上 act、new、plan、week、notice、collect、import 写的、还没有提交的内容。");
            return ExitStatus.FINDINGS;
        }
        Undo undo = found.get();
        String label = undo.entry().deed().label();
        if (undo.committed()) {
            terminal.complain("最近一次写的是：" + label + "。已经提交，不能撤回。" + undo.rightAct());
            return ExitStatus.FINDINGS;
        }
        return switch (undo.retraction()) {
            case Retraction.Edited edited -> {
                terminal.complain("最近一次写的是：" + label + "。" + undo.ledger().shown(edited.path()) + "：" + edited.why()
                        + "，没有撤回。要去掉的，自己在文件里改。");
                yield ExitStatus.FINDINGS;
            }
            case Retraction.Needed needed -> refuse(Findings.of(needed.refused()), "撤回“" + label + "”以后会有上面的错误，没有撤回。");
            case Retraction.Ready ready -> takeBack(undo, ready);
        };
    }

    private ExitStatus takeBack(Undo undo, Retraction.Ready ready) throws IOException {
        String label = undo.entry().deed().label();
        terminal.out().print((tried ? "试写，没有撤回：" : "撤回：") + label + "\n");
        ready.changes().forEach(change -> show(undo, change));
        if (tried) {
            return ExitStatus.FINE;
        }
        if (!confirmed && !isAgreed()) {
            terminal.complain("没有撤回，文件没有动。" + (terminal.dialogue().isLive() ? "" : "看过没有错，加 --confirm 再运行一次。"));
            return ExitStatus.FINDINGS;
        }
        undo.carryOut(ready);
        terminal.out().print("已撤回。\n");
        if (undo.entry().deed().command().equals("notice")) {
            terminal.out().print("印好的通知单留在输出目录里，不要发出去。\n");
        }
        return ExitStatus.FINE;
    }

    private boolean isAgreed() throws IOException {
        return terminal.dialogue().isLive() && terminal.dialogue().agrees(terminal.err(), "去掉这些内容吗", false);
    }

    private void show(Undo undo, TakenBack change) {
        String file = undo.ledger().shown(change.path());
        List<TakenBack.Line> gone = change.gone();
        if (change.isWholeFile()) {
            terminal.out().print(file + "：是那条命令新建的，整个删去，" + gone.size() + "行：\n");
            lines("-", gone.subList(0, Math.min(SHOWN_OF_FILE, gone.size())));
            if (gone.size() > SHOWN_OF_FILE) {
                terminal.out().print("        ……\n");
            }
            return;
        }
        terminal.out().print(file + "：去掉" + gone.size() + "行：\n");
        lines("-", gone);
        if (!change.restored().isEmpty()) {
            terminal.out().print("改回原来的：\n");
            lines("+", change.restored());
        }
    }

    private void lines(String sign, List<TakenBack.Line> lines) {
        for (TakenBack.Line line : lines) {
            String text = sign + String.format(Locale.ROOT, "%5d | ", line.number()) + line.text();
            terminal.out().print(text.stripTrailing() + "\n");
        }
    }
}
