package taizhang.workbook.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import taizhang.workbook.NumberForm;
import taizhang.workbook.UnreadableException;
import taizhang.workbook.XlsxStyles;

/**
 * A form laid open.
 *
 * @param parts of the file
 * @param words that its cells share
 * @param styles the number formats of its cells
 * @param sheets with cells, in the order of their tabs
 */
record OpenForm(FormParts parts, SharedWords words, XlsxStyles styles, List<FormSheet> sheets) {
    OpenForm {
        sheets = List.copyOf(sheets);
    }

    static OpenForm of(byte[] bytes) throws UnreadableException {
        FormParts parts = FormParts.open(bytes);
        List<FormSheet> sheets = new ArrayList<>();
        for (Element tab : tabs(parts)) {
            sheet(parts, tab).ifPresent(sheets::add);
        }
        sheets.forEach(FormSheet::number);
        return new OpenForm(parts, words(parts), styles(parts), sheets);
    }

    private static List<Element> tabs(FormParts parts) throws UnreadableException {
        return XmlTree.child(parts.book().getDocumentElement(), "sheets").stream()
                .flatMap(list -> XmlTree.children(list, "sheet").stream())
                .toList();
    }

    private static Optional<FormSheet> sheet(FormParts parts, Element tab) throws UnreadableException {
        String relation = "";
        for (int i = 0; i < tab.getAttributes().getLength(); i++) {
            if (XmlTree.is(tab.getAttributes().item(i), "id")) {
                relation = tab.getAttributes().item(i).getNodeValue();
            }
        }
        Optional<String> part = parts.partOf(relation);
        Optional<Document> tree = part.isPresent() ? parts.tree(part.get()) : Optional.empty();
        return tree.filter(read ->
                        XmlTree.child(read.getDocumentElement(), "sheetData").isPresent())
                .map(read -> new FormSheet(
                        tab.getAttribute("name"),
                        part.orElseThrow(),
                        read,
                        !tab.getAttribute("state")
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains("hidden")));
    }

    private static SharedWords words(FormParts parts) throws UnreadableException {
        Optional<byte[]> part = parts.bytes(parts.named("sharedStrings", "xl/sharedStrings.xml"));
        return new SharedWords(
                part.isEmpty()
                        ? List.of()
                        : XmlTree.children(XmlTree.read(part.get()).getDocumentElement(), "si"));
    }

    private static XlsxStyles styles(FormParts parts) throws UnreadableException {
        Optional<byte[]> part = parts.bytes(parts.named("styles", "xl/styles.xml"));
        try {
            return part.isPresent() ? XlsxStyles.read(part.get()) : new XlsxStyles(List.of());
        } catch (XMLStreamException broken) {
            return new XlsxStyles(List.of());
        }
    }

    /** The number format of a cell. */
    NumberForm form(FormCell cell) {
        return styles.form(cell.style());
    }

    /** Whether its days are counted from 1904. */
    boolean from1904() throws UnreadableException {
        return XmlTree.child(parts.book().getDocumentElement(), "workbookPr")
                .map(settings -> settings.getAttribute("date1904"))
                .filter(said -> said.equals("1") || said.equals("true"))
                .isPresent();
    }
}
