package taizhang.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import taizhang.desk.Books;
import taizhang.desk.Findings;
import taizhang.desk.Publishing;
import taizhang.diagnostic.PublicationCode;

/** Makes what is put up for anybody to read, once nothing private is left in it (公示版). */
@Command(
        name = "publish",
        aliases = "公示版",
        description = {"印给大家看的公示材料：只印编号、类别、单位、公示摘要、结果、日期、户数人数，", "姓名照公示.yaml的决定写；印好读回来查，有姓名、号码、病情、住址的不放进 output"})
final class PublishCommand extends LedgerCommand {
    private static final String REFUSED = "没有印公示版；output 里原来的文件没有动。改正以后再运行一次。";

    PublishCommand(Terminal terminal, Place place) {
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
            Publishing.Outcome outcome = Publishing.publish(books, asOf(books));
            Findings told = outcome.findings().after(findings.only(PublicationCode.class));
            if (told.hasErrors()) {
                ExitStatus status = refuse(told, REFUSED);
                ask(outcome);
                return status;
            }
            print(books.notes());
            tell(outcome, told);
            return ExitStatus.FINE;
        }
    }

    /** The lines with which somebody decides on names, ready to be copied. */
    private void ask(Publishing.Outcome outcome) {
        List<String> lines = Publishing.linesFor(outcome.undecided());
        if (!lines.isEmpty()) {
            terminal.out().print("要定的写进公示.yaml的“决定:”下面，谁、何时照实写；写作也可以写 " + Publishing.choices() + "：\n");
            print(lines);
        }
    }

    private void tell(Publishing.Outcome outcome, Findings told) {
        String folder = folders().shown(folders().out());
        print(outcome.files().stream().map(file -> folder + "/" + file).toList());
        if (outcome.silent() > 0) {
            terminal.complain("范围里还有" + outcome.silent() + "件没有写公示摘要，没有列入。");
        }
        if (!outcome.older().isEmpty()) {
            terminal.complain("公示文件夹里还有不是这次印的，没有查过，不要一起张贴、上网：" + String.join("、", outcome.older()));
        }
        if (!told.isEmpty()) {
            terminal.complain(told);
        }
        terminal.out().print("先在公示前审查单上签字，再张贴、上网；公示期满后撤下。\n");
    }
}
