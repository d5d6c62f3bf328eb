package taizhang.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import taizhang.desk.Findings;
import taizhang.desk.Founding;
import taizhang.desk.WrongRequest;
import taizhang.edit.CampaignForm;
import taizhang.edit.FirstBooks;
import taizhang.edit.Form;
import taizhang.edit.FormField;
import taizhang.exchange.Author;
import taizhang.model.Term;

/** Makes the books of a new campaign (新建专项). */
@Command(
        name = "init",
        aliases = "新建专项",
        description = {
            "新建一个专项：自己的台账、模板和留痕的仓库，例如：",
            "  taizhang init 河湖清理 名称=某某县河湖清理 单位=某某县人民政府 开始=2018-01-01 结束=2018-12-31 \\",
            "    单位名单=单位.xlsx 类别名单=乱占、乱采、乱堆、乱建 姓名=陈某",
            "在终端上缺什么问什么，只打 taizhang init 就一项一项问。不用装 git，不连网；文件夹里有东西的不动它。"
        })
final class InitCommand implements Action {
    /** No day is called so without its year: there is no campaign yet that would tell the year. */
    private static final Term NO_YEAR = new Term(LocalDate.EPOCH, LocalDate.EPOCH);

    private final Terminal terminal;
    private final Place place;

    @Parameters(
            arity = "0..*",
            paramLabel = "文件夹 键=值",
            description = {
                "放在哪个文件夹，然后是专项的各项内容。",
                "可写：名称、单位、层级、简称、文号前缀、开始、结束、阶段、周期、报送截止、单位负责人、审核人、填报人、电话、单位名单、类别名单、模板、文件夹、姓名。",
                "单位名单、类别名单写几个名称用顿号隔开，或者写一列名称的 xlsx、txt 文件；阶段几个用分号隔开，如 自查自纠 2018-01-01；集中整改 2018-04-01"
            })
    private List<String> words = new ArrayList<>();

    @Option(
            names = {"--sample", "--样例"},
            description = "照抄程序所带的样例，用来练手，不问专项的内容")
    private boolean sample;

    @Option(
            names = {"--dry-run", "--试写"},
            description = "只显示要写的内容，不写")
    private boolean tried;

    InitCommand(Terminal terminal, Place place) {
        this.terminal = terminal;
        this.place = place;
    }

    @Override
    public ExitStatus call() throws IOException {
        boolean placed = !words.isEmpty() && !KeyValues.isOne(words.getFirst());
        Map<String, String> given =
                new LinkedHashMap<>(KeyValues.read(words.subList(placed ? 1 : 0, words.size()), CampaignForm.keys()));
        boolean everything = List.of(CampaignForm.FOLDER, CampaignForm.CLERK).containsAll(given.keySet());
        if (placed) {
            given.putIfAbsent(CampaignForm.FOLDER, words.getFirst());
        }
        NewPlace outside = new NewPlace(place);
        Form form = sample ? CampaignForm.ofPlace(outside) : CampaignForm.of(outside);
        given.computeIfPresent("阶段", (key, value) -> value.replaceAll("[;；]", "\n"));
        List<String> known = form.fields().stream().map(FormField::key).toList();
        if (!known.containsAll(given.keySet())) {
            throw new WrongRequest("照抄样例时只写 " + String.join("、", known));
        }
        refuseWrong(form, given);
        FormFilling filling = new FormFilling(terminal, NO_YEAR);
        FormFilling.Filled filled = filling.fill(form, given, everything);
        return sample ? copySample(outside, filled) : found(outside, form, filling, filled);
    }

    /** What is wrong with what was written or answered: on the command line as on the terminal. */
    private static Optional<String> fault(Form form, Map<String, String> values) {
        for (FormField field : form.fields()) {
            String said = values.getOrDefault(field.key(), "").strip();
            Optional<String> fault = said.isEmpty()
                    ? Optional.empty()
                    : FormFilling.complaint(field, said, false)
                            .or(() -> field.fault().apply(said, values));
            if (fault.isPresent()) {
                return fault.map(sentence -> field.key() + "：" + sentence);
            }
        }
        return Optional.empty();
    }

    private static void refuseWrong(Form form, Map<String, String> values) {
        fault(form, values).ifPresent(sentence -> {
            throw new WrongRequest(sentence);
        });
    }

    private ExitStatus found(NewPlace outside, Form form, FormFilling filling, FormFilling.Filled filled)
            throws IOException {
        Map<String, String> values = new LinkedHashMap<>(filled.values());
        Draft draft = draft(outside, form, values);
        while (draft.found().hasErrors() && filled.asked() && filling.mended(form, values, draft.found())) {
            draft = draft(outside, form, values);
        }
        if (!draft.found().isEmpty()) {
            terminal.complain(draft.found());
        }
        if (draft.found().hasErrors()) {
            terminal.complain("没有写入，什么也没有动。改正以后再运行一次。");
            return ExitStatus.FINDINGS;
        }
        show(draft, values);
        if (tried) {
            terminal.out().print("试写，没有写入。\n");
            return ExitStatus.FINE;
        }
        if (filled.asked() && !terminal.dialogue().agrees(terminal.err(), "写入吗", true)) {
            terminal.complain("没有写入，什么也没有动。");
            return ExitStatus.FINDINGS;
        }
        String name = values.getOrDefault(CampaignForm.NAME, "");
        draft.founding().write(draft.books(), ownTemplates(values), name, author(outside, values));
        tell(draft.founding(), name);
        return ExitStatus.FINE;
    }

    /**
     * Books that are not written yet.
     *
     * @param found what speaks against them
     */
    private record Draft(Founding founding, FirstBooks books, Findings found) {}

    private static Draft draft(NewPlace outside, Form form, Map<String, String> values) throws IOException {
        refuseWrong(form, values);
        Founding founding = outside.founding(values.getOrDefault(CampaignForm.FOLDER, ""));
        FirstBooks books = books(outside, values);
        return new Draft(founding, books, founding.trial(books));
    }

    private static boolean ownTemplates(Map<String, String> values) {
        return !values.getOrDefault(CampaignForm.TEMPLATES, "").equals("否");
    }

    private static FirstBooks books(NewPlace outside, Map<String, String> values) {
        Map<String, String> whole = new LinkedHashMap<>(values);
        for (String list : List.of(CampaignForm.UNITS, CampaignForm.CATEGORIES)) {
            whole.computeIfPresent(list, (key, said) -> outside.list(said));
        }
        return FirstBooks.of(Founding.DATA, whole);
    }

    /** What will be written, before it is. */
    private void show(Draft draft, Map<String, String> values) throws IOException {
        Founding founding = draft.founding();
        terminal.complain("要写进文件夹 " + founding.shown() + "：");
        draft.books().notes().forEach(note -> terminal.complain("  " + note));
        terminal.complain("  专项.yaml：");
        draft.books().campaign().lines().forEach(line -> terminal.complain("    | " + line));
        terminal.complain(ownTemplates(values) ? "  带自己的模板 templates" : "  不带模板，用程序所带的");
        founding.host()
                .ifPresent(root -> terminal.complain(
                        "  和那里的别的专项同在一个仓库 " + founding.folders().shown(root)));
    }

    private ExitStatus copySample(NewPlace outside, FormFilling.Filled filled) throws IOException {
        Founding founding = outside.founding(filled.values().getOrDefault(CampaignForm.FOLDER, ""));
        if (tried) {
            terminal.out().print("试写，没有写入：样例要抄到 " + founding.shown() + "\n");
            return ExitStatus.FINE;
        }
        founding.write(founding.sample(), true, "样例", author(outside, filled.values()));
        tell(founding, "样例");
        return ExitStatus.FINE;
    }

    private static Author author(NewPlace outside, Map<String, String> values) {
        String name = values.getOrDefault(CampaignForm.CLERK, "").strip();
        return outside.author(
                name.isEmpty() ? outside.clerk().orElse("办公室") : name,
                ZonedDateTime.now(ZoneId.systemDefault()).withNano(0));
    }

    private void tell(Founding founding, String name) {
        String folder = founding.shown();
        terminal.out().print("已新建“" + name + "”：" + folder + "\n");
        terminal.out().print("  ledger-data（台账）、留痕的仓库和提交前检查都备好了，第一次提交已经做了。\n");
        terminal.out()
                .print("下一步：进到这个文件夹（cd \"" + folder + "\"），运行 ./taizhang new 登记第一个问题，./taizhang build 就能印问题台账；"
                        + "Windows 双击里面的 taizhang.cmd，填序号就做。\n");
    }
}
