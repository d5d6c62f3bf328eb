package taizhang.check;

import java.util.ArrayList;
import java.util.List;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Period;
import taizhang.model.ProblemId;
import taizhang.model.Progress;
import taizhang.model.UnitId;
import taizhang.model.UnitReturn;

/**
 * One progress text of the returns, in a form that tells whether another one was pasted: without spaces and punctuation,
 * half-width, and with days of the calendar left blank. All other numbers stay: 4户 is not 5户.
 *
 * @param order which period, from 0
 * @param period the period
 * @param unit who reported
 * @param progress what was reported
 * @param words the text so reduced
 */
record Told(int order, Period period, UnitId unit, Progress progress, String words) {
    /** Every progress text, by period, then in the order of its file. */
    static List<Told> in(List<Period> periods) {
        List<Told> all = new ArrayList<>();
        for (int order = 0; order < periods.size(); order++) {
            for (UnitReturn unitReturn : periods.get(order).returns()) {
                for (Progress progress : unitReturn.progress()) {
                    all.add(new Told(
                            order, periods.get(order), unitReturn.unit(), progress, BareWords.of(progress.text())));
                }
            }
        }
        return all;
    }

    ProblemId problem() {
        return progress.problem();
    }

    /** Where the text stands. */
    SourceSpan place() {
        return progress.origin().at("内容");
    }

    /** The first words of the text, on one line. */
    String beginning() {
        String line = progress.text().strip().replaceAll("\\s+", "");
        int length = line.codePointCount(0, line.length());
        return length <= 20 ? line : line.substring(0, line.offsetByCodePoints(0, 20)) + "…";
    }
}
