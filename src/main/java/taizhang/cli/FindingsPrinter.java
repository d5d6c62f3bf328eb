package taizhang.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import taizhang.desk.Findings;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.DiagnosticFormatter;
import taizhang.model.Acceptance;

/**
 * Prints findings for people.
 *
 * @param out where to
 * @param colour whether to colour
 */
record FindingsPrinter(PrintWriter out, boolean colour) {
    /** Prints all findings, errors first, a blank line after each, and how many there are. */
    void print(Findings findings) {
        DiagnosticFormatter formatter = DiagnosticFormatter.of(findings.sources(), colour);
        findings.all().stream()
                .sorted(Comparator.comparing(finding -> !finding.isError()))
                .forEach(finding -> {
                    out.print(formatter.format(finding));
                    out.print('\n');
                });
        out.print(summary(findings.all()));
        out.print('\n');
        if (!findings.accepted().isEmpty()) {
            out.print("另有已阅的警告" + findings.accepted().size() + "处，用 taizhang check --all 列出。\n");
        }
        out.flush();
    }

    /** Prints the warnings that were accepted, each with who accepted it and why. */
    void printAccepted(Findings findings) {
        DiagnosticFormatter formatter = DiagnosticFormatter.of(findings.sources(), colour);
        for (Findings.Accepted warning : findings.accepted()) {
            Acceptance by = warning.by();
            out.print(formatter.format(warning.finding()));
            out.print("   已阅：" + by.who() + "，" + by.reason() + "（到" + by.until() + "）\n\n");
        }
    }

    /** How many errors and warnings there are, in one line. */
    static String summary(List<Diagnostic> findings) {
        long errors = findings.stream().filter(Diagnostic::isError).count();
        long warnings = findings.size() - errors;
        if (findings.isEmpty()) {
            return "检查完毕，没有发现问题。";
        }
        List<String> parts = new ArrayList<>();
        if (errors > 0) {
            parts.add("错误" + errors + "处");
        }
        if (warnings > 0) {
            parts.add("警告" + warnings + "处");
        }
        return "共发现" + String.join("、", parts) + "。看不懂哪一条，用 taizhang explain "
                + findings.getFirst().code().id() + " 查看说明。";
    }
}
