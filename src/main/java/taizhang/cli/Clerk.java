package taizhang.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import taizhang.desk.Findings;
import taizhang.desk.Folders;
import taizhang.desk.Pen;
import taizhang.edit.Addition;
import taizhang.edit.Deed;
import taizhang.edit.OpenLedger;
import taizhang.edit.Proposal;

/**
 * Carries out what was proposed, or says why it cannot be: the common end of all commands that write into the ledger.
 *
 * @param terminal where to tell
 * @param pen the ledger open for writing
 */
record Clerk(Terminal terminal, Pen pen) {
    /**
     * Opens the ledger of the folder.
     *
     * @throws IOException there is no such folder, or a file cannot be read
     */
    static Clerk open(Terminal terminal, Folders folders) throws IOException {
        Pen pen = Pen.open(folders);
        pen.finished()
                .forEach(deed ->
                        terminal.complain("上次的 " + (deed.command() + " " + deed.object()).strip() + " 写到一半断了，已经接着写完。"));
        return new Clerk(terminal, pen);
    }

    OpenLedger ledger() {
        return pen.ledger();
    }

    /** Prints what speaks against writing; nothing is written. */
    ExitStatus refuse(Proposal.Refused refused) {
        terminal.complain(Findings.of(refused));
        terminal.complain("没有写入，文件没有动。改正以后再运行一次。");
        return ExitStatus.FINDINGS;
    }

    /** Writes a change unless it is only tried, and prints the warnings it brings; it is not to be taken back. */
    void carryOut(Proposal.Ready ready, boolean tried) throws IOException {
        if (!tried) {
            pen.write(ready);
        }
        warn(ready);
    }

    /** The same for a change that can be taken back. */
    void carryOut(Proposal.Ready ready, boolean tried, Deed deed) throws IOException {
        if (!tried) {
            pen.write(ready, deed);
        }
        warn(ready);
    }

    /** The same for several changes that are written as one, each shown. */
    void carryOut(List<Proposal.Ready> changes, boolean tried, Deed deed) throws IOException {
        if (!tried) {
            pen.write(changes.stream().map(Proposal.Ready::change).toList(), deed);
        }
        for (Proposal.Ready ready : changes) {
            warn(ready);
            show(ready.change(), tried);
        }
    }

    private void warn(Proposal.Ready ready) {
        if (!ready.findings().isEmpty()) {
            terminal.complain(Findings.of(ready));
        }
    }

    /**
     * Ends a command that adds lines: where questions were asked, shows what would be written and asks once more; then writes
     * and shows it.
     *
     * @param tried whether it is only tried
     * @param asked whether somebody answered questions
     * @return whether it was written, or tried
     */
    boolean finish(Proposal.Ready ready, boolean tried, boolean asked, Deed deed) throws IOException {
        if (tried || !asked) {
            carryOut(ready, tried, deed);
            show(ready.change(), tried);
            return true;
        }
        Addition change = ready.change();
        terminal.complain("要写入 " + place(change) + "：");
        numbered(change).forEach(terminal::complain);
        warn(ready);
        if (!terminal.dialogue().agrees(terminal.err(), "写入吗", true)) {
            terminal.complain("没有写入，文件没有动。");
            return false;
        }
        pen.write(ready, deed);
        terminal.out().print((change.isNewFile() ? "新建 " : "已写入 ") + place(change) + "。要撤回，用 taizhang undo。\n");
        return true;
    }

    /** Shows the added lines with file and line number. */
    void show(Addition change, boolean tried) {
        String what = tried ? "试写，没有写入 " : change.isNewFile() ? "新建 " : "已写入 ";
        terminal.out().print(what + place(change) + "：\n");
        numbered(change).forEach(line -> terminal.out().print(line + "\n"));
        change.changedLine().ifPresent(line -> terminal.out().print("第" + line + "行的“[]”去掉了。\n"));
    }

    private String place(Addition change) {
        return ledger().shown(change.path()) + "，从第" + change.firstLine() + "行起"
                + change.added().size() + "行";
    }

    private static List<String> numbered(Addition change) {
        List<String> lines = new ArrayList<>();
        int number = change.firstLine();
        for (String line : change.added()) {
            lines.add((String.format(Locale.ROOT, "%5d | ", number++) + line).stripTrailing());
        }
        return lines;
    }
}
