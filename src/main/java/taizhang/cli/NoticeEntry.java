package taizhang.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import taizhang.diagnostic.ReferenceCode;
import taizhang.edit.ActAppender;
import taizhang.load.ActKind;
import taizhang.edit.Draft;
import taizhang.edit.ListAppender;
import taizhang.edit.ListFile;
import taizhang.edit.Proposal;
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
record NoticeEntry(
        String number,
        LocalDate date,
        String unit,
        List<Problem> problems,
        String demand,
        Optional<LocalDate> due,
        Optional<String> signer) {
    NoticeEntry {
        Set<Problem> once = new LinkedHashSet<>(problems);
        problems = List.copyOf(once);
    }

    /** The record for 督办.yaml. */
    Proposal notice(Clerk clerk) throws IOException {
        Draft.Group record =
                Draft.group().with("文号", number).with("日期", date.toString()).with("单位", unit);
        if (!problems.isEmpty()) {
            record = record.with(
                    "问题",
                    Draft.list(problems.stream()
                            .map(problem -> problem.id().text())
                            .toList()));
        }
        record = record.with("要求", demand);
        if (due.isPresent()) {
            record = record.with("时限", due.get().toString());
        }
        if (signer.isPresent()) {
            record = record.with("签发人", signer.get());
        }
        return new ListAppender(clerk.ledger()).append(ListFile.NOTICES, record);
    }

    /** The act for one of its problems, in the ledger as the clerk has it open. */
    Proposal act(Clerk clerk, Problem problem) throws IOException {
        ActAppender appender = new ActAppender(clerk.ledger());
        Problem current = appender.problem(problem.id().text()).orElseThrow();
        return appender.append(
                current,
                ActKind.SUPERVISION,
                Map.of(
                        "日期",
                        date.toString(),
                        "文号",
                        number,
                        "经办",
                        signer.map(name -> name + "（办公室）").orElse("")));
    }

    /** What speaks against recording it: nothing is written before all of it may be. */
    Optional<Proposal.Refused> obstacle(Clerk clerk) throws IOException {
        List<Proposal> proposals = new ArrayList<>();
        for (Problem problem : problems) {
            proposals.add(act(clerk, problem));
        }
        proposals.add(notice(clerk));
        return proposals.stream()
                .filter(Proposal.Refused.class::isInstance)
                .map(proposal -> withoutWaiting((Proposal.Refused) proposal))
                .findFirst();
    }

    /** That the number is not in 督办.yaml yet is no news: it is about to be written there. */
    private static Proposal.Refused withoutWaiting(Proposal.Refused refused) {
        return new Proposal.Refused(
                refused.findings().stream()
                        .filter(finding -> finding.code() != ReferenceCode.UNKNOWN_NOTICE)
                        .toList(),
                refused.sources());
    }
}
