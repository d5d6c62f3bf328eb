package taizhang.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import taizhang.diagnostic.BlankCode;
import taizhang.diagnostic.Checked;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.SourceSpan;
import taizhang.report.Paper;
import taizhang.report.Papers;
import taizhang.report.sheet.SheetReport;
import taizhang.template.SheetNames;
import taizhang.template.TemplateFolder;
import taizhang.text.PortableName;
import taizhang.workbook.fill.Blank;
import taizhang.workbook.fill.Filled;

/** The superior's workbooks beside the templates (套表), each a paper of its own. */
final class SheetShelf {
    private final Map<String, Blank> blanks = new LinkedHashMap<>();
    private final List<Diagnostic> sameNames = new ArrayList<>();

    SheetShelf(TemplateFolder templates) {
        Map<String, Blank> taken = new LinkedHashMap<>();
        for (Blank blank : templates.sheets()) {
            String name = nameOf(blank);
            Optional<String> other = Optional.ofNullable(
                            taken.putIfAbsent(PortableName.of(name).toLowerCase(Locale.ROOT), blank))
                    .map(Blank::name)
                    .or(() -> Papers.find(name).map(Paper::name));
            other.ifPresent(twin ->
                    sameNames.add(BlankCode.SAME_NAME.at(SourceSpan.startOf(blank.file()), blank.name(), twin)));
            blanks.putIfAbsent(name, blank);
        }
    }

    private static String nameOf(Blank blank) {
        return blank.name().substring(0, blank.name().lastIndexOf('.'));
    }

    /** A paper for each. */
    List<Paper> papers() {
        return blanks.keySet().stream().map(Papers::sheet).toList();
    }

    /** Whether a paper is one of them. */
    boolean holds(Paper paper) {
        return blanks.containsKey(paper.name());
    }

    /** What stands in the way of filling one in. */
    List<Diagnostic> findings(SheetReport report) {
        Blank blank = blankOf(report);
        List<Diagnostic> findings = new ArrayList<>(sameNames.stream()
                .filter(finding -> finding.span().file().equals(blank.file()))
                .toList());
        findings.addAll(blank.findings(new SheetNames(report, "")));
        return findings;
    }

    /** One filled in. */
    Checked<Filled> fill(SheetReport report, String dataVersion) {
        List<Diagnostic> wrong = findings(report);
        if (!wrong.isEmpty()) {
            return new Checked.Rejected<>(wrong);
        }
        Filled filled = blankOf(report).filled(new SheetNames(report, dataVersion));
        return filled.findings().isEmpty()
                ? new Checked.Accepted<>(filled, List.of())
                : new Checked.Rejected<>(filled.findings());
    }

    private Blank blankOf(SheetReport report) {
        return Optional.ofNullable(blanks.get(report.paper())).orElseThrow();
    }
}
