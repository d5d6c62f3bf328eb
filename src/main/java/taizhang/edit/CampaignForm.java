package taizhang.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import taizhang.model.PeriodLength;
import taizhang.model.Term;

/** What a new campaign asks for (新建专项). */
public final class CampaignForm {
    public static final String NAME = "名称";
    public static final String UNITS = "单位名单";
    public static final String CATEGORIES = "类别名单";
    public static final String TEMPLATES = "模板";
    public static final String FOLDER = "文件夹";
    public static final String CLERK = "姓名";
    static final String STAGES = "阶段";

    private static final String FIRST = "开始";
    private static final String LAST = "结束";
    private static final List<String> OFFICERS = List.of("单位负责人", "审核人", "填报人", "电话");
    private static final Map<String, String> DUE = Map.of("周", "星期四", "半月", "每月25日", "月", "每月25日", "季", "期后第5个工作日");

    private CampaignForm() {}

    /** What lies outside of the answers. */
    public interface Outside {
        /** What is wrong with a list: with the file it names. */
        Optional<String> faultOfList(String answer);

        /** The lines of a list: those of the file it names, else its own. */
        String list(String answer);

        /** What is wrong with a folder for the campaign. */
        Optional<String> faultOfFolder(String answer);

        /** A folder for a campaign of that name. */
        String folderFor(String campaign);

        /** Whether nobody has told git yet who works here. */
        boolean asksForClerk();
    }

    /** The keys that may be answered beforehand. */
    public static List<String> keys() {
        return of(new Outside() {
                    @Override
                    public Optional<String> faultOfList(String answer) {
                        return Optional.empty();
                    }

                    @Override
                    public String list(String answer) {
                        return answer;
                    }

                    @Override
                    public Optional<String> faultOfFolder(String answer) {
                        return Optional.empty();
                    }

                    @Override
                    public String folderFor(String campaign) {
                        return "";
                    }

                    @Override
                    public boolean asksForClerk() {
                        return true;
                    }
                })
                .fields()
                .stream()
                .map(FormField::key)
                .toList();
    }

    /** The questions. */
    public static Form of(Outside outside) {
        return new Form(List.of(
                FormField.text(NAME).noted("专项叫什么，如 某某县生态环境保护督察整改"),
                FormField.text("单位").noted("发文的单位，如 某某县人民政府"),
                FormField.choice("层级", LevelWords.LEVELS)
                        .proposing(answers -> LevelWords.levelOf(answers.getOrDefault("单位", "")))
                        .optional(),
                FormField.text("简称").noted("办公室的简称，印在纸上，如 县整改办").optional(),
                FormField.text("文号前缀")
                        .noted("文号开头，如 县整改办〔2017〕5号 的“县整改办”")
                        .proposing(answers -> answers.getOrDefault("简称", ""))
                        .optional(),
                FormField.day(FIRST),
                FormField.day(LAST).refusing(CampaignForm::faultOfEnd),
                FormField.lines(STAGES)
                        .noted("一行一个：名称 起 止，如 自查自纠 2017-05-11 2017-06-30；只写起的，止到下一阶段前一天")
                        .refusing((said, answers) -> term(answers)
                                .flatMap(term -> StageLines.of(said, term).fault()))
                        .optional(),
                FormField.choice(
                                "周期",
                                Arrays.stream(PeriodLength.values())
                                        .map(PeriodLength::label)
                                        .toList())
                        .noted("多久报送一次")
                        .proposing(answers -> PeriodLength.WEEK.label())
                        .optional(),
                FormField.text("报送截止")
                        .noted("每期哪天报来，如 星期四、每月25日、月底、次月5日、期后第3个工作日")
                        .proposing(answers -> DUE.getOrDefault(answers.getOrDefault("周期", ""), ""))
                        .optional(),
                FormField.text(OFFICERS.get(0)).noted("印在纸上的负责人").optional(),
                FormField.text(OFFICERS.get(1)).optional(),
                FormField.text(OFFICERS.get(2)).optional(),
                FormField.text(OFFICERS.get(3)).noted("办公室的座机").optional(),
                FormField.lines(UNITS)
                        .noted("一行一个，可以从Excel里粘贴；类型写在名称后面，如 上庄村 贫困村；也可以写文件名，如 单位.xlsx")
                        .refusing(faultOfNames(outside)),
                FormField.lines(CATEGORIES).noted("问题分哪几类，一行一个；也可以写文件名").refusing(faultOfNames(outside)),
                FormField.choice(TEMPLATES, List.of("是", "否"))
                        .noted("带一份自己的表样，以后可以改")
                        .proposing(answers -> "是")
                        .optional(),
                folder(outside),
                clerk(outside)));
    }

    /** The questions that are left where the content is known. */
    public static Form ofPlace(Outside outside) {
        return new Form(List.of(folder(outside), clerk(outside)));
    }

    private static FormField folder(Outside outside) {
        return FormField.text(FOLDER)
                .noted("放在哪里，要新的或者空的")
                .proposing(answers -> outside.folderFor(answers.getOrDefault(NAME, "样例")))
                .refusing((said, answers) -> outside.faultOfFolder(said));
    }

    private static FormField clerk(Outside outside) {
        return FormField.text(CLERK)
                .noted("留痕要写明是谁建的")
                .proposing(answers -> answers.getOrDefault(OFFICERS.get(2), ""))
                .when(answers -> outside.asksForClerk());
    }

    /** The keys of 人员. */
    static List<String> officers() {
        return OFFICERS;
    }

    /** The days of the campaign, once both were answered. */
    static Optional<Term> term(Map<String, String> answers) {
        Optional<LocalDate> first = day(answers, FIRST);
        Optional<LocalDate> last = day(answers, LAST);
        return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
                ? Optional.of(new Term(first.get(), last.get()))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(Map<String, String> answers, String key) {
        String[] parts = answers.getOrDefault(key, "").strip().split("[-/.年月日]", -1);
        try {
            return Optional.of(LocalDate.of(number(parts[0]), number(parts[1]), number(parts[2])));
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits.strip());
    }

    private static Optional<String> faultOfEnd(String said, Map<String, String> answers) {
        boolean whole =
                term(Map.of(FIRST, answers.getOrDefault(FIRST, ""), LAST, said)).isPresent();
        return whole || answers.getOrDefault(FIRST, "").isBlank()
                ? Optional.empty()
                : Optional.of("结束不能早于开始 " + answers.getOrDefault(FIRST, ""));
    }

    private static BiFunction<String, Map<String, String>, Optional<String>> faultOfNames(Outside outside) {
        return (said, answers) -> outside.faultOfList(said)
                .or(() -> Listed.ofUnits(outside.list(said)).items().isEmpty()
                        ? Optional.of("里面没有名称，一行写一个")
                        : Optional.empty());
    }
}
