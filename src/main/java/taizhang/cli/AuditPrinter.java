package taizhang.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import taizhang.audit.AuditReport;
import taizhang.desk.Audits;
import taizhang.desk.Pressed;
import taizhang.report.audit.AuditSheet;

/**
 * Prints an audit on one page (审计报告). Whatever stands in its way is told in a sentence: the audit itself has been
 * printed already.
 *
 * @param command for whom it is printed
 * @param audits the books that were audited
 */
record AuditPrinter(AuditCommand command, Audits audits) {
    /** Puts the paper into the folder of the day, or says why not. */
    void print(AuditReport report) {
        try {
            refusal(report).ifPresent(this::refuse);
        } catch (IOException trouble) {
            refuse(MachineTrouble.sentence(trouble).replaceFirst("^错误：", "").replaceFirst("。$", ""));
        }
    }

    private void refuse(String reason) {
        command.terminal.complain("没有印" + AuditSheet.PAPER + "：" + reason + "。");
    }

    /** Why nothing was printed; empty when the paper is in place. */
    private Optional<String> refusal(AuditReport report) throws IOException {
        Optional<LocalDate> day = command.options.asOf().or(audits.books()::usualDay);
        if (day.isEmpty()) {
            return Optional.of("台账里还没有问题，也没有单位报送，请用 --as-of 写明统计截止日期，例如 --as-of 2017-05-19");
        }
        if (audits.books().check().hasErrors()) {
            return Optional.of("提交里的数据有错误，用 taizhang check --rev " + report.tip() + " 查看");
        }
        Pressed pressed = audits.press(report, day.get(), command.terminal::progress);
        command.list(pressed);
        if (pressed.stopped().isEmpty()) {
            return Optional.empty();
        }
        command.terminal.complain(pressed.stopped());
        return Optional.of("改正模板以后再审计一次");
    }
}
