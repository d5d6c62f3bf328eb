package taizhang.intake.form;

import java.util.List;
import taizhang.model.ProblemId;

/** What each cell to be filled in is called, by the keys of 周报: 进展.上庄-001.困难. */
public final class FormKey {
    /** How many kinds of 排查 a form has room for. */
    public static final int SCREENINGS = 4;

    /** How many new problems a form has room for. */
    public static final int NEW_PROBLEMS = 10;

    /** The keys of a return that stand alone. */
    public static final List<String> SINGLE = List.of("报送", "填报人", "负责人", "零报告", "困难", "下周");

    /** The keys of a 排查. */
    public static final List<String> OF_SCREENING = List.of("类别", "户数", "件数", "说明");

    /** The keys of a 进展. */
    public static final List<String> OF_PROGRESS = List.of("内容", "进度", "困难", "下一步");

    /** The keys of a new problem. */
    public static final List<String> OF_PROBLEM = List.of("描述", "类别", "来源", "发现", "涉及.户数", "涉及.人数");

    private FormKey() {}

    /**
     * A cell of a 排查.
     *
     * @param number from 1
     */
    public static String screening(int number, String key) {
        return "排查[" + number + "]." + key;
    }

    /** A cell of a 进展. */
    public static String progress(ProblemId problem, String key) {
        return "进展." + problem.text() + "." + key;
    }

    /** A cell of a new problem. */
    public static String problem(String row, String key) {
        return "新问题." + row + "." + key;
    }

    /**
     * The id of a row for a new problem.
     *
     * @param number from 1
     */
    public static String row(int number) {
        return "N" + number;
    }
}
