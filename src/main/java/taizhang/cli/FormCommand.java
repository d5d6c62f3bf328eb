package taizhang.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import taizhang.desk.Books;
import taizhang.desk.Findings;
import taizhang.desk.Forms;
import taizhang.desk.WrongRequest;
import taizhang.model.Unit;

/** Makes the forms that units fill in (发表). */
@Command(
        name = "form",
        aliases = "发表",
        description = {
            "做这一期发给各单位填的周报表（xlsx），一个单位一个文件，列好没有销号的问题；另有发到群里的话（群发.txt）。",
            "默认是最近开的一期；填好发回的，用 taizhang collect 收。"
        })
final class FormCommand extends LedgerCommand {
    @Option(
            names = {"--all", "--全部"},
            description = "所有单位的")
    private boolean all;

    @Option(
            names = {"--unit", "--单位"},
            paramLabel = "单位",
            split = "[,，、]",
            description = "只要这几个单位的")
    private List<String> names = new ArrayList<>();

    FormCommand(Terminal terminal, Place place) {
        super(terminal, place, SharedOption.TEMPLATES, SharedOption.OUT, SharedOption.AS_OF);
    }

    @Override
    public ExitStatus call() throws IOException {
        if (all == !names.isEmpty()) {
            throw new WrongRequest("写 --all 做所有单位的，或者 --unit 上庄村 只做几个单位的");
        }
        try (Books books = Books.open(ownFolders())) {
            Findings findings = books.check();
            if (findings.hasErrors()) {
                return refuse(findings, "没有做表；output 里原来的文件没有动。改正以后再运行一次。");
            }
            List<Unit> units = all
                    ? books.ledger().units().reporting()
                    : UnitNames.read("--unit", names, books.ledger().units());
            Forms forms = Forms.of(books, options.asOf());
            List<String> written = forms.write(units);
            String folder = folders().shown(folders().out());
            print(written.stream().map(file -> folder + "/" + file).toList());
            print(List.of("第" + forms.period().number() + "期的表共" + units.size() + "份，"
                    + forms.period().due() + " 前报送。群发.txt 里的话可以贴到群里；收回来的放进一个文件夹，用 taizhang collect 文件夹 收。"));
            return ExitStatus.FINE;
        }
    }
}
