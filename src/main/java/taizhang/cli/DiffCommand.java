package taizhang.cli;

import java.io.IOException;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import taizhang.desk.Books;
import taizhang.desk.Findings;
import taizhang.report.day.Edition;
import taizhang.report.period.ChangeGroup;
import taizhang.report.period.ChangeLine;
import taizhang.report.period.ChangesReport;

/** Tells what changed between two days (变化). */
@Command(name = "diff", aliases = "变化", description = "比较两个日期：新登记、有进展、完成、销号、退回、逾期、反弹……")
final class DiffCommand extends LedgerCommand {
    private static final String INDENT = " ".repeat(14);

    @Parameters(index = "0", paramLabel = "日期1", converter = DayConverter.class, description = "从这一天以后算起，如 2017-08-11")
    private LocalDate from = LocalDate.MIN;

    @Parameters(
            index = "1",
            paramLabel = "日期2",
            converter = DayConverter.class,
            description = "算到这一天为止，含这一天，如 2017-08-18")
    private LocalDate to = LocalDate.MIN;

    DiffCommand(Terminal terminal, Place place) {
        super(terminal, place, SharedOption.REV);
    }

    @Override
    public ExitStatus call() throws IOException {
        LocalDate first = from.isAfter(to) ? to : from;
        LocalDate last = from.isAfter(to) ? from : to;
        try (Books books = Books.open(folders())) {
            Findings findings = books.check();
            if (findings.hasErrors()) {
                return refuse(findings, "数据有错误，没有比较；改正以后再运行一次。");
            }
            print(ChangesReport.since(Edition.of(books.ledger(), last), first), first, last);
            return ExitStatus.FINE;
        }
    }

    private void print(ChangesReport report, LocalDate first, LocalDate last) {
        int all = report.groups().stream().mapToInt(ChangeGroup::count).sum();
        terminal.out().print(first + "以后至" + last + "，共" + all + "条变化" + (all == 0 ? "。" : "：") + "\n");
        for (ChangeGroup group : report.groups()) {
            terminal.out().print("\n" + group.name() + "（" + group.count() + "条）\n");
            for (ChangeLine line : group.lines()) {
                terminal.out()
                        .print("  " + line.date() + "  " + line.id() + "  " + line.unit() + "  " + flat(line.brief())
                                + "\n");
                String change = changeOf(line);
                terminal.out().print(change.isEmpty() ? "" : INDENT + change + "\n");
            }
        }
    }

    private static String changeOf(ChangeLine line) {
        String change = line.before().map(before -> before + " → ").orElse("")
                + line.after().orElse("");
        return flat(change + line.note().map(note -> "（" + note + "）").orElse(""));
    }

    private static String flat(String text) {
        return text.replace('\n', ' ');
    }
}
