package taizhang.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import taizhang.desk.Books;
import taizhang.desk.Findings;
import taizhang.desk.WrongRequest;
import taizhang.statistics.DueWork;
import taizhang.statistics.Statistics;

/** Tells what the office has to do on a day (待办). */
@Command(
        name = "due",
        aliases = "待办",
        description = {"办公室这一天要做什么：核实、定方案、批延期、转办、审定、督办、催办，", "附上可以直接发到群里的话，一个单位一段。例如：taizhang due 2017-08-21"})
final class DueCommand extends LedgerCommand {
    private static final String REFUSED = "数据有错误，没有列出待办；改正以后再运行一次。";

    @Mixin
    private TextOrJson format = new TextOrJson();

    @Parameters(
            arity = "0..1",
            paramLabel = "日期",
            converter = DayConverter.class,
            description = "哪一天，如 2017-08-21；默认是统计截止日期")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = {"--list-only", "--只列待办"},
            description = "不写发到群里的话")
    private boolean listOnly;

    DueCommand(Terminal terminal, Place place) {
        super(terminal, place, SharedOption.AS_OF, SharedOption.REV);
    }

    @Override
    public ExitStatus call() throws IOException {
        boolean json = format.isJson();
        if (date.isPresent() && options.asOf().isPresent()) {
            throw new WrongRequest("日期已经写了，不能再写 --as-of");
        }
        try (Books books = Books.open(folders())) {
            Findings findings = books.check();
            if (findings.hasErrors()) {
                return refuse(findings, REFUSED);
            }
            LocalDate day = date.isPresent() ? date.get() : asOf(books);
            DueScreen screen = new DueScreen(DueWork.of(Statistics.of(books.ledger(), day)), books.ledger());
            if (json) {
                terminal.out().print(screen.json());
                return ExitStatus.FINE;
            }
            print(screen.lines());
            print(books.reminders(day));
            if (!listOnly && !screen.messages().isEmpty()) {
                terminal.out().print("\n发到群里的话：\n");
                print(screen.messages());
            }
            return ExitStatus.FINE;
        }
    }
}
