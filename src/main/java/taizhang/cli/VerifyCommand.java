package taizhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import taizhang.audit.PageCode;
import taizhang.desk.BooksOfVersion;
import taizhang.desk.FolderCheck;
import taizhang.desk.PageSearch;
import taizhang.desk.WrongRequest;
import taizhang.report.Paper;
import taizhang.report.Papers;
import taizhang.report.audit.AuditSheet;

/** Tells whether a printed page is what the books say (验码). */
@Command(name = "verify", aliases = "验码", description = "核对一页纸：输入页脚的校验码、数据版本和截至日期，答相符或不符；--all 核对整个文件夹")
final class VerifyCommand extends LedgerCommand {
    /** So many files that are not in the list are named. */
    private static final int MOST = 10;

    @Parameters(paramLabel = "校验码", arity = "0..1", description = "页脚印的校验码，如 KACE-7RWN；大小写、有没有横线都行")
    private Optional<String> code = Optional.empty();

    @Option(
            names = {"--version", "--数据版本"},
            paramLabel = "版本",
            description = "页脚印的数据版本，十位，如 6674bf11aa")
    private Optional<String> version = Optional.empty();

    @Option(
            names = {"--paper", "--纸名"},
            paramLabel = "纸名",
            description = "页脚印的纸名，如 整改台账；不写就每种纸都找")
    private Optional<String> paper = Optional.empty();

    @Option(
            names = {"--page", "--页"},
            paramLabel = "页码",
            description = "第几页；不写就每页都找")
    private Optional<Integer> page = Optional.empty();

    @Option(
            names = {"--all", "--整个文件夹"},
            paramLabel = "文件夹",
            description = "按文件夹里的清单核对每个文件，如 output/2017-08-18")
    private Optional<Path> folder = Optional.empty();

    VerifyCommand(Terminal terminal, Place place) {
        super(terminal, place, SharedOption.TEMPLATES, SharedOption.AS_OF);
    }

    @Override
    public ExitStatus call() throws IOException {
        if (folder.isPresent()) {
            only("--all 核对整个文件夹", "--all");
            code.ifPresent(written -> {
                throw wrong("--all 核对整个文件夹，不用写校验码“" + written + "”");
            });
            return answer(FolderCheck.of(place.here().resolve(folder.get())));
        }
        String typed = code.map(PageCode::normalized)
                .orElseThrow(
                        () -> wrong("请写页脚的校验码，例如 taizhang verify KACE-7RWN --version 6674bf11aa --as-of 2017-08-18"));
        String asked = version.map(text -> text.strip().toLowerCase(Locale.ROOT))
                .filter(text -> text.matches("[0-9a-f]{10}"))
                .orElseThrow(() -> wrong("请用 --version 写页脚的数据版本，十位数字和字母 a 到 f，例如 --version 6674bf11aa"));
        LocalDate day = options.asOf().orElseThrow(() -> wrong("请用 --as-of 写页脚的截至日期，例如 --as-of 2017-08-18"));
        if (paper.map(String::strip).filter(AuditSheet.PAPER::equals).isPresent()) {
            throw wrong("审计报告要看全部提交，不印校验码；用 taizhang audit --rev 加纸上印的提交号重新审计，两张对照");
        }
        List<Paper> kinds = paper.map(name -> List.of(Papers.find(name.strip())
                        .orElseThrow(() -> wrong("--paper 的值“" + name + "”不对：可写 " + Papers.names()))))
                .orElse(Papers.all());
        Optional<BooksOfVersion> books = BooksOfVersion.find(asked, folders());
        if (books.isEmpty()) {
            terminal.complain("历史里没有数据版本 " + asked + "：可能抄错了，也可能那时的数据没有提交，或提交后又被改写。");
            return ExitStatus.ENVIRONMENT;
        }
        return answer(new PageSearch(books.get(), day, kinds, page).find(typed), typed, books.get());
    }

    private ExitStatus answer(FolderCheck check) {
        print(check.wrong());
        List<String> others = check.others();
        if (!others.isEmpty()) {
            String more = others.size() > MOST ? "等" : "";
            terminal.out()
                    .print("清单以外的文件" + others.size() + "个，没有核对："
                            + String.join("、", others.subList(0, Math.min(MOST, others.size()))) + more + "\n");
        }
        boolean same = check.wrong().isEmpty();
        terminal.out()
                .print((same ? "相符：清单里的" : "清单里的") + check.listed() + "个文件"
                        + (same ? "都没有变。\n" : "，" + check.wrong().size() + "个不符。\n"));
        return same ? ExitStatus.FINE : ExitStatus.FINDINGS;
    }

    private ExitStatus answer(Optional<PageSearch.Found> found, String typed, BooksOfVersion books) {
        terminal.out().print("数据版本在" + books.label() + "\n");
        if (found.isEmpty()) {
            terminal.out().print("不符：用这个数据版本重做，没有一页的校验码是 " + typed + "。纸上的内容和账上不一样，或者校验码、日期、纸名、页码抄错了。\n");
            return ExitStatus.FINDINGS;
        }
        PageSearch.Found hit = found.get();
        terminal.out().print("相符：" + hit.title() + "，第" + hit.number() + "页 共" + hit.total() + "页。这一页的内容是：\n\n");
        hit.lines().forEach(line -> terminal.out().print("  " + line + "\n"));
        return ExitStatus.FINE;
    }

    private static WrongRequest wrong(String sentence) {
        return new WrongRequest(sentence);
    }
}
