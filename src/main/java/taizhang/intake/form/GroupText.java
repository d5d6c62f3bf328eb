package taizhang.intake.form;

import java.util.List;
import java.util.stream.Collectors;

/** What is said in the chat group when forms go out (群发): a paragraph for each unit. */
public final class GroupText {
    private GroupText() {}

    /** The whole text: first for all, then for each unit. */
    public static String of(List<ReturnForm> forms) {
        ReturnForm any = forms.getFirst();
        String all = "【各单位】" + any.periodText() + any.length().report() + "表已发，请于"
                + Days.shortForm(any.period().due()) + "前报回。只填黄格，填好后发回原文件，不要另做表、不要截图；打印一份签字盖章存查。"
                + "没有新问题的“零报告”选“是”并写明查了什么；不报的按未报统计。";
        return all + "\n\n" + forms.stream().map(GroupText::of).collect(Collectors.joining("\n\n")) + "\n";
    }

    private static String of(ReturnForm form) {
        String problems = form.problems().isEmpty()
                ? "没有在办的问题，填排查情况和零报告。"
                : "要写进展的" + form.problems().size() + "件："
                        + form.problems().stream()
                                .map(problem -> problem.id().text())
                                .collect(Collectors.joining("、"))
                        + "。";
        String who = form.unit()
                .contact()
                .reporter()
                .map(name -> "（填报人" + name + "）")
                .orElse("");
        return "【" + form.unit().shortName() + "】" + who + "第" + form.period().number() + "期"
                + form.length().report() + "表，"
                + Days.shortForm(form.period().due()) + "前报回。" + problems + "表码 "
                + form.code().text() + "。";
    }
}
