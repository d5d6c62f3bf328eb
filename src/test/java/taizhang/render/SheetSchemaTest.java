package taizhang.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import taizhang.diagnostic.Checked;
import taizhang.document.Document;
import taizhang.template.PrintedPapers;

/** What is in a workbook keeps the schemas of ECMA-376, which POI's classes are made from. */
class SheetSchemaTest {
    /** The schema forgets xml:space, which the standard's text and all programs have (ECMA-376 part 1, 18.4.12). */
    private static final String WRITTEN_BY_ALL = "space@http://www.w3.org/XML/1998/namespace in element t@";

    @Test
    void the_workbooks_of_all_ledgers_keep_the_schemas() throws IOException {
        Map<String, List<String>> failures = new TreeMap<>();
        int checked = 0;
        for (Path ledger : PrintedPapers.ledgers()) {
            for (Map.Entry<String, Document> paper :
                    PrintedPapers.ofEachKind(ledger).entrySet()) {
                List<String> found = failures(workbook(paper.getValue()));
                if (!found.isEmpty()) {
                    failures.put(ledger + " " + paper.getKey(), found);
                }
                checked++;
            }
        }
        assertThat(failures).isEmpty();
        assertThat(checked).isGreaterThan(40);
    }

    private static byte[] workbook(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new ExcelWriter().write(document, out)).isInstanceOf(Checked.Accepted.class);
        return out.toByteArray();
    }

    private static List<String> failures(byte[] workbook) throws IOException {
        List<String> failures = new ArrayList<>();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry next = parts.getNextEntry(); next != null; next = parts.getNextEntry()) {
                ZipEntry part = next;
                byte[] bytes = parts.readAllBytes();
                List<XmlError> errors = new ArrayList<>();
                XmlOptions options = new XmlOptions().setErrorListener(errors);
                XmlObject typed = typed(part.getName(), new ByteArrayInputStream(bytes));
                if (typed != null) {
                    typed.validate(options);
                    errors.stream()
                            .map(XmlError::getMessage)
                            .filter(message -> !message.contains(WRITTEN_BY_ALL))
                            .distinct()
                            .forEach(message -> failures.add(part.getName() + " " + message));
                }
            }
        } catch (XmlException e) {
            failures.add(e.toString());
        }
        return failures;
    }

    private static @Nullable XmlObject typed(String part, ByteArrayInputStream xml) throws XmlException, IOException {
        if (part.startsWith("xl/charts/") && !part.endsWith(".rels")) {
            return ChartSpaceDocument.Factory.parse(xml);
        }
        if (part.startsWith("xl/worksheets/") && !part.endsWith(".rels")) {
            return WorksheetDocument.Factory.parse(xml);
        }
        return switch (part) {
            case "xl/workbook.xml" -> WorkbookDocument.Factory.parse(xml);
            case "xl/styles.xml" -> StyleSheetDocument.Factory.parse(xml);
            case "xl/sharedStrings.xml" -> SstDocument.Factory.parse(xml);
            default -> null;
        };
    }
}
