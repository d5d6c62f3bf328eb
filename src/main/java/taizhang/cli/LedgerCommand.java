package taizhang.cli;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;
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

    @Spec
    CommandSpec spec;

    private final Set<SharedOption> used;

    /**
     * A command.
     *
     * @param used which of the shared options it uses besides the folder of the data
     */
    LedgerCommand(Terminal terminal, Place place, SharedOption... used) {
        this.terminal = terminal;
        this.place = place;
        this.options = new WorkspaceOptions(place);
        this.spec = CommandSpec.create();
        this.used = EnumSet.of(SharedOption.DATA, used);
    }

    /** Takes away the shared options that it does not use: whoever writes one is told, and the help does not name it. */
    final void dropUnused() {
        for (OptionSpec option : List.copyOf(spec.options())) {
            SharedOption.of(option.names()[0])
                    .filter(shared -> !used.contains(shared) && shared.option().equals(option.names()[0]))
                    .ifPresent(shared -> spec.remove(option));
        }
    }

    /**
     * Refuses options that are of no use beside another one.
     *
     * @param beside what makes them useless, for the complaint
     * @param allowed the options that may be written, by their first names
     * @throws WrongRequest another one was written
     */
    final void only(String beside, String... allowed) {
        for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
            if (!List.of(allowed).contains(option.names()[0])) {
                throw new WrongRequest(beside + "时不能写 " + option.names()[0] + "，用不着它");
            }
        }
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
