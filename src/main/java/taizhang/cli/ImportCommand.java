package taizhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import taizhang.desk.Imports;
import taizhang.edit.Deed;
import taizhang.edit.ProblemAppender;
import taizhang.edit.ProblemBatch;
import taizhang.edit.Proposal;

/** Takes an older ledger in Excel over (导入). */
@Command(
        name = "import",
        aliases = "导入",
        description = {
            "把原来的Excel台账变成YAML，例如：",
            "  taizhang import 旧台账.xlsx",
            "先只看不写：认出表头，写好对照文件导入.yaml，逐格核对。认不出的列出来，在导入.yaml里写明以后再运行；",
            "全部有着落以后加 --write 写入。原台账只有结果、没有过程的，记作“期初”，不算在这里审过。"
        })
final class ImportCommand extends LedgerCommand {
    private static final int SHOWN = 40;

    @Parameters(arity = "1..*", paramLabel = "文件", description = "xlsx 或 xls；几份表里编号相同的，合成一条")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"--write", "--写入"},
            description = "全部有着落时写入台账；不写这个选项只看不写")
    private boolean written;

    @Option(
            names = {"--mapping", "--对照"},
            paramLabel = "文件",
            description = "对照文件；默认是原台账旁边的导入.yaml，没有时新建")
    private Optional<Path> mapping = Optional.empty();

    @Option(
            names = {"--opened", "--期初日"},
            paramLabel = "日期",
            converter = DayConverter.class,
            description = "接手的那一天，在第一期周报以前；默认是导入.yaml里写的，没有写的是第一期周报的前一天")
    private Optional<LocalDate> opened = Optional.empty();

    ImportCommand(Terminal terminal, Place place) {
        super(terminal, place);
    }

    @Override
    public ExitStatus call() throws IOException {
        Clerk clerk = Clerk.open(terminal, ownFolders());
        Optional<Proposal.Refused> obstacle = new ProblemAppender(clerk.ledger()).obstacle();
        if (obstacle.isPresent()) {
            return clerk.refuse(obstacle.get());
        }
        List<Path> sources = files.stream().map(place.here()::resolve).toList();
        Path sayings = mapping.map(place.here()::resolve)
                .orElseGet(() -> sources.getFirst().resolveSibling(Imports.MAPPING));
        Imports imports = Imports.of(clerk.pen(), sources, sayings, opened);
        if (imports.findings().hasErrors()) {
            return refuse(imports.findings(), "导入.yaml 读不出来，没有往下做。");
        }
        if (!imports.findings().isEmpty()) {
            terminal.complain(imports.findings());
        }
        tell(imports, sayings);
        return imports.books().answer() instanceof ProblemBatch.Ready ready && imports.isWhole()
                ? write(clerk, imports, ready)
                : unfinished(imports);
    }

    private void tell(Imports imports, Path sayings) throws IOException {
        String shown = folders().shown(sayings);
        print(List.of(
                (imports.offerMapping(sayings) ? "对照文件写在 " : "按对照文件 ") + shown,
                "期初日：" + imports.plan().opened() + "，问题" + imports.plan().problems() + "条"));
        print(imports.plan().understood());
        section("请看一看", imports.plan().notices());
        section("还要在 " + shown + " 里写明", imports.plan().open());
        print(imports.books().proof());
        if (imports.plan().open().isEmpty()) {
            section("没有着落的格", imports.books().unaccounted());
        }
        print(imports.books().counts());
        section("和原台账不一样的数", imports.books().differences());
    }

    private void section(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        terminal.out().print(title + "：\n");
        lines.stream().limit(SHOWN).forEach(line -> terminal.out().print("  " + line + "\n"));
        if (lines.size() > SHOWN) {
            terminal.out().print("  …… 共" + lines.size() + "处\n");
        }
    }

    private ExitStatus unfinished(Imports imports) {
        if (imports.brought().hasErrors()) {
            terminal.complain(imports.brought().pressing());
        }
        terminal.complain("没有写入。把上面的在导入.yaml里写明，或者改正原台账，再运行一次。");
        return ExitStatus.FINDINGS;
    }

    private ExitStatus write(Clerk clerk, Imports imports, ProblemBatch.Ready ready) throws IOException {
        if (written) {
            clerk.pen().write(ready.changes(), new Deed("import", "", ""));
        }
        ready.changes()
                .forEach(change -> terminal.out()
                        .print((written ? "已写入 " : "将写入 ") + clerk.ledger().shown(change.path()) + "，从第"
                                + change.firstLine() + "行起" + change.added().size() + "行\n"));
        int warnings = imports.brought().count();
        if (warnings > 0) {
            terminal.complain("写入后有警告" + warnings + "处，用 taizhang check 查看。");
        }
        terminal.out()
                .print(
                        written
                                ? "已导入" + imports.books().numbers().size() + "条。下一步：运行 taizhang check，再开第一期周报。\n"
                                : "每一格都有着落。确认以后加 --write 写入。\n");
        return ExitStatus.FINE;
    }
}
