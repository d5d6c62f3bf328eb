package taizhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import taizhang.desk.Collector;
import taizhang.desk.SentBack;
import taizhang.edit.Proposal;
import taizhang.intake.Collecting;
import taizhang.intake.Collection;
import taizhang.intake.Incoming;
import taizhang.model.Unit;

/** Takes in the forms that units sent back (收表). */
@Command(
        name = "collect",
        aliases = "收表",
        description = {
            "把各单位发回的周报表收进账里：文件夹里的每个文件认出是哪个单位的，逐格和发出去的、账上的比，按 check 的规矩查。",
            "不写 --write 只看，不写；有错的退回单做在 output 的“退回”文件夹里。收两遍和收一遍一样。"
        })
final class CollectCommand extends LedgerCommand {
    @Parameters(paramLabel = "文件夹", description = "放着收回来的表的文件夹，放在台账文件夹外面")
    private Path folder = Path.of("");

    @Option(
            names = {"--write", "--写入"},
            description = "把可收的写进周报和问题文件；一个单位的要么全写，要么不写")
    private boolean write;

    @Option(
            names = {"--only", "--只收"},
            paramLabel = "单位",
            split = "[,，、]",
            description = "只收这几个单位的；旧版表看过没有问题的，也这样点名收")
    private List<String> only = new ArrayList<>();

    @Option(
            names = {"--prefer", "--以来表为准"},
            paramLabel = "单位",
            split = "[,，、]",
            description = "账上和来表都改了的格子，这几个单位的按来表写")
    private List<String> prefer = new ArrayList<>();

    @Option(
            names = {"--received", "--收到日期"},
            paramLabel = "日期",
            converter = DayConverter.class,
            description = "收到的日期，记进周报的“收到”，也是新问题的登记日期；不写就用表里的报送日期登记")
    private Optional<LocalDate> received = Optional.empty();

    CollectCommand(Terminal terminal, Place place) {
        super(terminal, place, SharedOption.OUT, SharedOption.AS_OF);
    }

    @Override
    public ExitStatus call() throws IOException {
        List<Incoming> files = Collector.files(place.here().resolve(folder));
        Clerk clerk = Clerk.open(terminal, ownFolders());
        Optional<Proposal.Refused> obstacle = Collector.obstacle(clerk.ledger());
        if (obstacle.isPresent()) {
            return clerk.refuse(obstacle.get());
        }
        Collector collector = Collector.of(clerk.pen(), options.asOf());
        Collection collection = collector.collect(
                files,
                new Collecting.Choices(units("--only", only, clerk), units("--prefer", prefer, clerk), received));
        print(CollectScreen.lines(collection, collector.period()));
        sendBack(collection, collector);
        carryOut(collection, collector, clerk);
        return collection.isOpen() ? ExitStatus.FINDINGS : ExitStatus.FINE;
    }

    private static Set<Unit> units(String option, List<String> names, Clerk clerk) {
        return new LinkedHashSet<>(
                UnitNames.read(option, names, clerk.ledger().ledger().units()));
    }

    private void sendBack(Collection collection, Collector collector) throws IOException {
        String out = folders().shown(folders().out());
        List<String> files = SentBack.write(
                collection,
                collector.period(),
                place.here().resolve(folder),
                folders().out());
        print(files.stream().map(file -> "退回：" + out + "/" + file).toList());
    }

    private void carryOut(Collection collection, Collector collector, Clerk clerk) throws IOException {
        if (collection.plan().isEmpty()) {
            print(List.of("没有要写的。"));
            return;
        }
        if (write) {
            collector.write(collection.plan().get());
        }
        print(List.of(write ? "已写入：" : "写进去是这样（没有写；写的时候加 --write）："));
        collection.plan().get().parts().forEach(part -> print(Collecting.diff(clerk.ledger(), part)));
    }
}
