package taizhang.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import taizhang.desk.Binding;
import taizhang.desk.Books;
import taizhang.desk.Findings;
import taizhang.desk.Packs;
import taizhang.desk.Press;
import taizhang.desk.Pressed;

/** Binds the papers of a meeting into one book (汇编). */
@Command(
        name = "pack",
        aliases = "汇编",
        description = {
            "把会议要的材料编成一本：封面、目录、连续页码，每份材料从正面起；另有Excel和印制单。",
            "要什么写在 会议/<开会日期>.yaml。例如：taizhang pack 2017-08-18"
        })
final class PackCommand extends LedgerCommand {
    private static final String REFUSED = "没有汇编；output 里原来的文件没有动。改正以后再运行一次。";

    @Parameters(
            arity = "0..1",
            paramLabel = "日期",
            converter = DayConverter.class,
            description = "哪一天的会议，如 2017-08-18；默认是最后一个")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = {"--for", "--给"},
            paramLabel = "读者",
            description = "只编这几位读者要的材料，用逗号隔开；全部＝凡挑了材料的读者各编一本")
    private List<String> readers = new ArrayList<>();

    @Option(
            names = {"--copy", "--份号"},
            paramLabel = "几",
            description = "封面印“第几份”，文件名也写上")
    private Optional<Integer> copy = Optional.empty();

    PackCommand(Terminal terminal, Place place) {
        super(terminal, place, SharedOption.TEMPLATES, SharedOption.OUT, SharedOption.AS_OF, SharedOption.REV);
    }

    @Override
    public ExitStatus call() throws IOException {
        sayTemplates();
        try (Books books = Books.open(folders())) {
            Findings findings = books.check();
            if (findings.hasErrors()) {
                return refuse(findings, REFUSED);
            }
            Packs packs = Packs.of(books, date, options.asOf());
            Press press = Press.ofDay(books, packs.day(), packs.kinds());
            Findings obstacles = press.obstacles(packs.kinds());
            if (!obstacles.isEmpty()) {
                return refuse(obstacles, REFUSED);
            }
            OptionalInt number = copy.map(OptionalInt::of).orElseGet(OptionalInt::empty);
            Binding binding = packs.bind(press, readers, number, terminal::progress);
            Pressed pressed = binding.pressed();
            if (!pressed.stopped().isEmpty()) {
                return refuse(pressed.stopped(), REFUSED);
            }
            print(books.notes());
            terminal.out().print(packs.title() + "，材料截至" + packs.day() + "\n");
            list(pressed);
            binding.absent().forEach(terminal::complain);
            if (!binding.leftOut().isEmpty()) {
                terminal.complain(binding.leftOut());
            }
            sayWarnings(findings);
            return ExitStatus.FINE;
        }
    }
}
