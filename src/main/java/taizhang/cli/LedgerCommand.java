package taizhang.cli;

import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import taizhang.desk.Books;
import taizhang.desk.Findings;
import taizhang.desk.Folders;
import taizhang.desk.Pressed;
import taizhang.desk.WrongRequest;

/** The common head of all commands that work with the books: where they print, which folders they work in, how they refuse. */
@Command
abstract class LedgerCommand implements Action {
    final Terminal terminal;
    final Place place;

    @Mixin
    WorkspaceOptions options;

    LedgerCommand(Terminal terminal, Place place) {
        this.terminal = terminal;
        this.place = place;
        this.options = new WorkspaceOptions(place);
    }

    /** The folders that the options name. */
    final Folders folders() {
        return options.folders();
    }

    /**
     * The day to speak of (统计截止日期): the one asked for, else 截止 of the latest period that holds a return.
     *
     * @throws WrongRequest neither is known
     */
    final LocalDate asOf(Books books) {
        return options.asOf()
                .or(books::latestDate)
                .orElseThrow(() -> new WrongRequest("周报里还没有单位报送，请用 --as-of 写明统计截止日期，例如 --as-of 2017-05-19"));
    }

    /** Prints findings and what was not done because of them. */
    final ExitStatus refuse(Findings findings, String sentence) {
        terminal.complain(findings);
        terminal.complain(sentence);
        return ExitStatus.FINDINGS;
    }

    /** Says that there are warnings, which do not stop a paper. */
    final void sayWarnings(Findings findings) {
        if (!findings.isEmpty()) {
            terminal.complain("数据中有警告" + findings.count() + "处，用 taizhang check 查看。");
        }
    }

    /** Prints results, a line each. */
    final void print(List<String> lines) {
        lines.forEach(line -> terminal.out().print(line + "\n"));
    }

    /** Lists the papers that were put in place. */
    final void list(Pressed pressed) {
        String folder = folders().shown(folders().out());
        print(pressed.printed().stream()
                .map(paper -> folder + "/" + paper.file() + "  " + paper.extent())
                .toList());
    }
}
