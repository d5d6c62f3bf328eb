package taizhang.workbook.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import taizhang.diagnostic.BlankCode;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.DiagnosticCode;
import taizhang.workbook.CellAddress;
import taizhang.workbook.CellRegion;

/**
 * Looks whether a sheet can be filled in.
 *
 * @param file the form's path, for findings
 * @param sheet the sheet
 * @param words of the file
 * @param meanings of the names
 */
record FormCheck(String file, FormSheet sheet, SharedWords words, Meanings meanings) {
    List<Diagnostic> findings() {
        List<Diagnostic> findings = new ArrayList<>();
        for (FormCell cell : sheet.cells(words)) {
            if (!cell.placeholders().isEmpty()) {
                check(cell, findings);
            }
        }
        for (Map.Entry<Integer, List<FormCell>> row :
                sheet.repeated(words, meanings).entrySet()) {
            oneSource(row.getValue(), findings);
            obstacle(row.getKey())
                    .ifPresent(why -> findings.add(at(
                            BlankCode.NOT_REPEATABLE, row.getValue().getFirst().at(), why)));
        }
        return findings;
    }

    private Diagnostic at(DiagnosticCode code, CellAddress place, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(sheet.say(place)));
        arguments.addAll(List.of(more));
        return code.at(FormSheet.span(file, place), arguments.toArray());
    }

    private void check(FormCell cell, List<Diagnostic> findings) {
        if (cell.formula()) {
            findings.add(at(BlankCode.IN_FORMULA, cell.at()));
            return;
        }
        sheet.merged().stream()
                .filter(region -> region.holds(cell.at()) && !region.first().equals(cell.at()))
                .findFirst()
                .ifPresent(region -> findings.add(at(BlankCode.UNDER_MERGE, cell.at(), region.text())));
        for (Placeholder placeholder : cell.placeholders()) {
            if (!placeholder.closed() || placeholder.name().isEmpty()) {
                String written = cell.text().substring(placeholder.start(), placeholder.end());
                findings.add(at(BlankCode.NOT_CLOSED, cell.at(), written));
            } else {
                meanings.objection(placeholder.name())
                        .ifPresent(
                                hint -> findings.add(at(BlankCode.UNKNOWN_NAME, cell.at(), placeholder.name(), hint)));
            }
        }
    }

    private void oneSource(List<FormCell> row, List<Diagnostic> findings) {
        Optional<String> first = Optional.empty();
        for (FormCell cell : row) {
            for (Placeholder placeholder : cell.placeholders()) {
                Optional<String> source = meanings.source(placeholder.name());
                if (first.isPresent() && source.isPresent() && !source.equals(first)) {
                    findings.add(at(BlankCode.TWO_SOURCES, cell.at(), source.get(), first.get()));
                    return;
                }
                first = first.or(() -> source);
            }
        }
    }

    /** What is in the way of repeating a row. */
    private Optional<String> obstacle(int row) {
        for (CellRegion region : sheet.merged()) {
            if (region.rows() > 1 && region.first().row() == row) {
                return Optional.of("合并单元格" + region.text() + "从这一行跨到下面");
            }
        }
        for (Element line : sheet.rows()) {
            for (Element cell : FormSheet.cellsOf(line)) {
                Optional<CellRegion> region = FormCell.formulaOf(cell)
                        .filter(formula -> List.of("array", "dataTable").contains(formula.getAttribute("t")))
                        .flatMap(formula -> CellRegion.parse(formula.getAttribute("ref")));
                if (region.filter(held -> held.rows() > 1
                                && held.first().row() <= row
                                && row <= held.last().row())
                        .isPresent()) {
                    return Optional.of("数组公式" + region.get().text() + "跨了这一行");
                }
            }
        }
        return Optional.empty();
    }
}
