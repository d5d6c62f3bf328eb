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
        print(findings, false, 0);
    }

    /**
     * The same.
     *
     * @param everything whether warnings that were accepted are printed, too, with who accepted them and why
     * @param hidden how many warnings there are besides that were not asked for
     */
    void print(Findings findings, boolean everything, int hidden) {
        DiagnosticFormatter formatter = DiagnosticFormatter.of(findings.sources(), colour);
        findings.all().stream()
                .sorted(Comparator.comparing(finding -> !finding.isError()))
                .forEach(finding -> out.print(formatter.format(finding) + "\n"));
        if (everything) {
            findings.accepted()
                    .forEach(warning -> out.print(formatter.format(warning.finding()) + said(warning.by()) + "\n\n"));
        }
        out.print(summary(findings.all(), hidden) + "\n");
        int accepted = findings.accepted().size();
        if (accepted > 0) {
            out.print("另有已阅的警告" + accepted + "处" + (everything ? "" : "，用 taizhang check --all 列出") + "。\n");
        }
        out.flush();
    }

    private static String said(Acceptance acceptance) {
        return "   已阅：" + acceptance.who() + "，" + acceptance.reason() + "（到" + acceptance.until() + "）";
    }

    private static String summary(List<Diagnostic> findings, int hidden) {
        if (hidden == 0) {
            return summary(findings);
        }
        String head = findings.isEmpty() ? "检查完毕，没有错误。" : summary(findings) + "\n";
        return head + "另有警告" + hidden + "处没有列出，去掉 --errors-only 就列出。";
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
