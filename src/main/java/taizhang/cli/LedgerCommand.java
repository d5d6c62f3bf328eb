package taizhang.cli;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
    private boolean told;

    /**
     * A command.
     *
     * @param used which of the shared options it uses besides the folder of the data
     */
    LedgerCommand(Terminal terminal, Place place, SharedOption... used) {
        this.terminal = terminal;
        this.place = place;
        this.options = new WorkspaceOptions(place);
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

    /**
     * The folders that the options name; where they fall back on the program's sample, it is told.
     *
     * @throws WrongRequest there are campaigns below, and none was named
     */
    final Folders folders() {
        if (options.fallsIntoSample() && !told) {
            told = true;
            List<String> below = place.below();
            if (!below.isEmpty()) {
                throw new WrongRequest("这里没有 ledger-data，下面有" + below.size() + "个专项：" + String.join("、", below)
                        + "。进到那个文件夹里运行，或者加上 --data " + below.getFirst());
            }
            terminal.complain(
                    "这里没有 ledger-data，用的是程序所带的样例 " + options.folders().shownData() + "；新建自己的专项用 taizhang init。");
        }
        return options.folders();
    }

    /**
     * The folders of a command that writes into the books.
     *
     * @throws WrongRequest the books would be the program's sample, and the caller does not stand there
     */
    final Folders ownFolders() {
        if (options.fallsIntoSample() && place.below().isEmpty()) {
            throw new WrongRequest(
                    "这里没有 ledger-data，没有写入：到台账所在的文件夹里运行，或者用 --data 写明；新建一个专项用 taizhang init。" + "程序所带的样例只在程序的文件夹里才改");
        }
        return folders();
    }

    /** Says that an office without templates of its own prints with those of the program. */
    final void sayTemplates() {
        if (options.borrowsTemplates() && !options.fallsIntoSample()) {
            terminal.complain("台账旁没有 templates，用的是程序所带的模板。");
        }
    }

    /**
     * The day to speak of (统计截止日期): the one asked for, else 截止 of the latest period that holds a return, and before
     * any the latest day of the books, which is told.
     *
     * @throws WrongRequest none of them is known
     */
    final LocalDate asOf(Books books) {
        Optional<LocalDate> known = options.asOf().or(books::latestDate);
        if (known.isPresent()) {
            return known.get();
        }
        LocalDate day = books.usualDay()
                .orElseThrow(() -> new WrongRequest("台账里还没有问题，也没有单位报送；请用 --as-of 写明统计截止日期，例如 --as-of 2017-05-19"));
        terminal.complain("还没有单位报送，按台账里最近的日期 " + day + " 统计；要别的日期用 --as-of 写明。");
        return day;
    }

    /** Prints findings and what was not done because of them. */
    final ExitStatus refuse(Findings findings, String sentence) {
        terminal.complain(findings);
        terminal.complain(sentence);
        return ExitStatus.FINDINGS;
    }

    /** Says that there are warnings, which do not stop a paper. */
    final void sayWarnings(Findings findings) {
        sayWarnings(findings.count());
    }

    /** The same by their number. */
    final void sayWarnings(int count) {
        if (count > 0) {
            terminal.complain("数据中有警告" + count + "处，用 taizhang check 查看。");
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
