package taizhang.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import taizhang.edit.ActAppender;
import taizhang.edit.Draft;
import taizhang.edit.ListAppender;
import taizhang.edit.ListFile;
import taizhang.edit.OpenLedger;
import taizhang.edit.Proposal;
import taizhang.load.ActKind;
import taizhang.model.Problem;

/**
 * A notice as it is to be recorded: in 督办.yaml, and as a 督办 act in each of its problems.
 *
 * @param number 文号
 * @param date 日期
 * @param unit 单位, full name
 * @param problems 问题
 * @param demand 要求
 * @param due 时限
 * @param signer 签发人
 */
public record NoticeEntry(
        String number,
        LocalDate date,
        String unit,
        List<Problem> problems,
        String demand,
        LocalDate due,
        String signer) {
    public NoticeEntry {
        Set<Problem> once = new LinkedHashSet<>(problems);
        problems = List.copyOf(once);
    }

    /** The record for 督办.yaml. */
    public Proposal notice(OpenLedger ledger) throws IOException {
        Draft.Group record =
                Draft.group().with("文号", number).with("日期", date.toString()).with("单位", unit);
        if (!problems.isEmpty()) {
            record = record.with(
                    "问题",
                    Draft.list(problems.stream()
                            .map(problem -> problem.id().text())
                            .toList()));
        }
        record = record.with("要求", demand).with("时限", due.toString()).with("签发人", signer);
        return new ListAppender(ledger).append(ListFile.NOTICES, record);
    }

    /** The act for one of its problems, in the ledger as it stands. */
    public Proposal act(OpenLedger ledger, Problem problem) throws IOException {
        ActAppender appender = new ActAppender(ledger);
        Problem current = appender.problem(problem.id().text()).orElseThrow();
        return appender.append(
                current, ActKind.SUPERVISION, Map.of("日期", date.toString(), "文号", number, "经办", signer + "（办公室）"));
    }
}
