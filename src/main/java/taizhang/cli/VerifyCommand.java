package taizhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import taizhang.audit.TypedCode;
import taizhang.desk.FolderCheck;
import taizhang.desk.PageAnswer;
import taizhang.desk.PageQuestion;
import taizhang.desk.PageSearch;
import taizhang.desk.Tool;
import taizhang.desk.WrongRequest;
import taizhang.report.Paper;
import taizhang.report.Papers;
import taizhang.report.audit.AuditSheet;

/** Tells whether a printed page is what the books say (验码). */
@Command(name = "verify", aliases = "验码", description = "核对一页纸：输入页脚的校验码、数据版本和截至日期，答相符或不符；--all 核对整个文件夹")
final class VerifyCommand extends LedgerCommand {
    /** So many files that are not in the list are named. */
    private static final int MOST = 10;

    private static final String EXAMPLE = "KACE-7RWN-A9FH --version 6674bf11aa0c93d2 --as-of 2017-08-18";

    @Parameters(paramLabel = "校验码", arity = "0..1", description = "页脚印的校验码，如 KACE-7RWN-A9FH；大小写、有没有横线都行")
    private Optional<String> code = Optional.empty();

    @Option(
            names = {"--version", "--数据版本"},
            paramLabel = "版本",
            description = "页脚印的数据版本，十六位，如 6674bf11aa0c93d2")
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
            names = {"--since", "--比较日期"},
            paramLabel = "日期",
            converter = DayConverter.class,
            description = "标题下印的“与截至某日的台账相比”是用 build --since 指定的，写那一天")
    private Optional<LocalDate> since = Optional.empty();

    @Option(
            names = {"--all", "--整个文件夹"},
            paramLabel = "文件夹",
            description = "按文件夹里的清单核对每个文件，如 output/2017-08-18")
    private Optional<Path> folder = Optional.empty();

    @Mixin
    private PickingOptions picked;

    VerifyCommand(Terminal terminal, Place place) {
        super(terminal, place, SharedOption.TEMPLATES, SharedOption.AS_OF);
    }

    @Override
    public ExitStatus call() throws IOException {
        if (folder.isPresent()) {
            only("--all 核对整个文件夹", "--all", "--data", "--templates");
            code.ifPresent(written -> {
                throw wrong("--all 核对整个文件夹，不用写校验码“" + written + "”");
            });
            return answer(FolderCheck.of(place.here().resolve(folder.get()), folders()));
        }
        PageQuestion question = question(readCode());
        PageAnswer answer = question.answer(folders());
        return print(answer instanceof PageAnswer.Differs ? askAgain(question, answer) : answer);
    }

    /** The same code may stand on a page that was picked or compared: what its title says is copied rather than options learnt. */
    private PageAnswer askAgain(PageQuestion question, PageAnswer answer) throws IOException {
        if (!terminal.dialogue().isLive()
                || since.isPresent()
                || picked.picking().isAsked()) {
            return answer;
        }
        String line = terminal.dialogue()
                .ask(terminal.err(), "没有找到。纸上标题下面印着“条件：……”或者“与截至……的台账相比”的，照抄那一句；没有印的按回车", "")
                .orElse("");
        Optional<PageQuestion> again = question.under(line);
        return again.isPresent() ? again.get().answer(folders()) : answer;
    }

    private TypedCode readCode() {
        TypedCode typed = code.map(TypedCode::read).orElseThrow(() -> wrong("请写页脚的校验码，例如 taizhang verify " + EXAMPLE));
        if (typed instanceof TypedCode.Other other) {
            throw wrong(other.sentence());
        }
        return typed;
    }

    private PageQuestion question(TypedCode typed) {
        String asked = version.map(text ->
                        Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> wrong("请用 --version 写页脚的数据版本，十六位数字和字母 a 到 f，例如 --version 6674bf11aa0c93d2"));
        if (!asked.matches("[0-9a-f]{10}|[0-9a-f]{16}")) {
            throw wrong("“" + asked + "”不是数据版本：它有十六位数字和字母 a 到 f（旧版程序印的是十位），这里是" + asked.length() + "个字，请对着纸再抄一次");
        }
        LocalDate day = options.asOf().orElseThrow(() -> wrong("请用 --as-of 写页脚的截至日期，例如 --as-of 2017-08-18"));
        if (page.isPresent() && page.get() < 1) {
            throw wrong("没有第" + page.get() + "页：页码从 1 起");
        }
        if (paper.map(String::strip).filter(AuditSheet.PAPER::equals).isPresent()) {
            throw wrong("审计报告要看全部提交，不印校验码；用 taizhang audit --rev 加纸上印的提交号重新审计，两张对照");
        }
        List<Paper> kinds = paper.map(name -> List.of(Papers.find(name.strip())
                        .orElseThrow(() -> wrong("--paper 的值“" + name + "”不对：可写 " + Papers.names()))))
                .orElse(Papers.all());
        return new PageQuestion(typed, asked, day, kinds, page, since, picked.picking());
    }

    private ExitStatus answer(FolderCheck check) throws IOException {
        print(check.wrong());
        print(check.unproven());
        if (!check.unmade().isEmpty()) {
            terminal.out()
                    .print("没有核对：" + String.join("、", check.unmade())
                            + "。审计看全部提交，清单没有写到哪一次提交，不能重做；用 taizhang audit --rev 加纸上的提交号重做，两张对照。\n");
        }
        List<String> others = check.others();
        if (!others.isEmpty()) {
            String more = others.size() > MOST ? "等" : "";
            terminal.out()
                    .print("清单以外的文件" + others.size() + "个，没有核对："
                            + String.join("、", others.subList(0, Math.min(MOST, others.size()))) + more + "\n");
        }
        if (!check.wrong().isEmpty()) {
            terminal.out()
                    .print("清单里的" + check.listed() + "个文件，" + check.wrong().size() + "个不符。\n");
            return ExitStatus.FINDINGS;
        }
        if (!check.otherEdition().isEmpty()) {
            terminal.out()
                    .print("这些纸由另一版程序印制，请用那一版核对（现在的是 "
                            + Tool.editionIn(folders()).label() + "）：" + String.join("、", check.otherEdition())
                            + "。和清单写的一样，没有重做。\n");
            return ExitStatus.ENVIRONMENT;
        }
        if (!check.unproven().isEmpty()) {
            terminal.out().print("其余的相符。\n");
            return ExitStatus.FINDINGS;
        }
        if (!check.unmade().isEmpty()) {
            terminal.out().print("其余的相符。\n");
            return ExitStatus.ENVIRONMENT;
        }
        terminal.out().print("相符：清单里的" + check.listed() + "个文件都和重做的一样。\n");
        return ExitStatus.FINE;
    }

    private ExitStatus print(PageAnswer answer) throws IOException {
        return switch (answer) {
            case PageAnswer.Agrees agrees -> {
                terminal.out().print("数据版本在" + agrees.page().label() + "\n");
                show("相符：", agrees.page());
                yield ExitStatus.FINE;
            }
            case PageAnswer.Differs differs -> {
                terminal.out().print("数据版本在" + differs.label() + "\n");
                terminal.out().print("不符：用这个数据版本重做，没有一页的校验码是这个。纸上的内容和账上不一样，或者数据版本、日期、纸名、页码抄错了。\n");
                if (since.isEmpty()) {
                    terminal.out().print("标题下印着“与截至某日的台账相比”、那一天又不是上期截止的，加上 --since 和那一天再核对一次。\n");
                }
                if (!picked.picking().isAsked()) {
                    terminal.out().print("标题下面印着“条件：”的，要用 --where 把条件照抄上才找得到，例如 --where \"责任领导=周某 且 逾期\"。\n");
                }
                yield ExitStatus.FINDINGS;
            }
            case PageAnswer.Unproven unproven -> {
                terminal.out()
                        .print(
                                unproven.byFonts()
                                        ? "没有提交，无法证明：印它用的单位字体只在现在的文件夹里，历史里没有一次提交是这样的字体。\n"
                                        : "没有提交，无法证明：这个数据版本只在现在的文件夹里，历史里没有一次提交是这样的数据和模板。\n");
                unproven.page().ifPresent(found -> show("文件夹里现在的数据这样写：", found));
                yield ExitStatus.FINDINGS;
            }
            case PageAnswer.OtherEdition other -> {
                printOther(other);
                yield ExitStatus.ENVIRONMENT;
            }
            case PageAnswer.NoSuchVersion none -> {
                terminal.complain("历史里没有数据版本 " + version.orElse("") + "：可能抄错了，也可能那时的数据没有提交，或提交后又被改写。");
                yield ExitStatus.ENVIRONMENT;
            }
        };
    }

    private void printOther(PageAnswer.OtherEdition other) throws IOException {
        terminal.out()
                .print("这一页由另一版程序印制，请用那一版核对（" + other.edition() + "；现在的是 "
                        + Tool.editionIn(folders()).label() + "）。\n");
        if (other.pages().isEmpty()) {
            terminal.out().print("加上 --paper 和 --page，就用这一版把那一页重做出来，供对照。\n");
        }
        other.pages().forEach(found -> show("这一版重做的，供对照：", found));
    }

    private void show(String said, PageSearch.Found found) {
        terminal.out()
                .print(said + found.title() + "，第" + found.text().number() + "页 共"
                        + found.text().total() + "页。这一页的内容是：\n\n");
        found.text().lines().forEach(line -> terminal.out().print("  " + line + "\n"));
    }

    private static WrongRequest wrong(String sentence) {
        return new WrongRequest(sentence);
    }
}
