package taizhang.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import taizhang.diagnostic.Diagnostic;
import taizhang.edit.Addition;
import taizhang.edit.OpenLedger;
import taizhang.edit.Proposal;
import taizhang.load.WorkingTree;

/** Carries out what was proposed, or says why it cannot be: the common end of all commands that write into the ledger. */
final class Clerk {
    private final Terminal terminal;
    private final WorkingTree tree;
    private final OpenLedger ledger;

    private Clerk(Terminal terminal, WorkingTree tree, OpenLedger ledger) {
        this.terminal = terminal;
        this.tree = tree;
        this.ledger = ledger;
    }

    /**
     * Opens the ledger that the options name.
     *
     * @throws IOException there is no such folder, or a file cannot be read
     */
    static Clerk open(Terminal terminal, WorkspaceOptions options, Place place) throws IOException {
        var data = options.data();
        WorkingTree tree = WorkingTree.of(data, new Workspace(options, place).shown(data));
        return new Clerk(terminal, tree, OpenLedger.read(tree));
    }

    OpenLedger ledger() {
        return ledger;
    }

    /** Prints what speaks against writing; nothing is written. */
    ExitStatus refuse(Proposal.Refused refused) {
        new FindingsPrinter(terminal.err(), terminal.colour()).print(refused.findings(), refused.sources());
        terminal.complain("没有写入，文件没有动。改正以后再运行一次。");
        return ExitStatus.FINDINGS;
    }

    /** Writes a change unless it is only tried, and prints the warnings it brings. */
    void carryOut(Proposal.Ready ready, boolean tried) throws IOException {
        if (!tried) {
            ready.change().writeTo(tree);
        }
        List<Diagnostic> warnings = ready.findings();
        if (!warnings.isEmpty()) {
            new FindingsPrinter(terminal.err(), terminal.colour()).print(warnings, ready.sources());
        }
    }

    /** Shows the added lines with file and line number. */
    void show(Addition change, boolean tried) {
        String file = ledger.shown(change.path());
        String what = tried ? "试写，没有写入 " : change.isNewFile() ? "新建 " : "已写入 ";
        terminal.out()
                .print(what + file + "，从第" + change.firstLine() + "行起"
                        + change.added().size() + "行：\n");
        int number = change.firstLine();
        for (String line : change.added()) {
            String text = String.format(Locale.ROOT, "%5d | ", number++) + line;
            terminal.out().print(text.stripTrailing() + "\n");
        }
        change.changedLine().ifPresent(line -> terminal.out().print("第" + line + "行的“[]”去掉了。\n"));
    }
}
