package taizhang.workbook.fill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import taizhang.workbook.CellAddress;
import taizhang.workbook.CellRegion;
import taizhang.workbook.UnreadableException;

/**
 * How high a row must be for the words that were put into it (行高). A height that somebody chose stays; any other grows, for
 * not every program finds it anew, and none does where cells are merged.
 *
 * @param looks of each cell style
 */
record RowHeights(List<Look> looks) {
    private static final double USUAL_SIZE = 11;
    private static final double USUAL_WIDTH = 8.43;
    private static final double USUAL_HEIGHT = 15;
    private static final double MOST = 409;
    private static final double LINE = 1.35;
    private static final double EDGE = 0.9;

    /**
     * How a style shows words.
     *
     * @param size of its font, in points
     * @param wraps whether it breaks lines
     */
    record Look(double size, boolean wraps) {}

    static RowHeights of(FormParts parts) throws UnreadableException {
        Optional<byte[]> part = parts.bytes(parts.named("styles", "xl/styles.xml"));
        if (part.isEmpty()) {
            return new RowHeights(List.of());
        }
        Document styles = XmlTree.read(part.get());
        List<Double> sizes = new ArrayList<>();
        for (Element font : listed(styles, "fonts", "font")) {
            sizes.add(XmlTree.child(font, "sz")
                    .map(size -> decimal(size.getAttribute("val"), USUAL_SIZE))
                    .orElse(USUAL_SIZE));
        }
        List<Look> looks = new ArrayList<>();
        for (Element style : listed(styles, "cellXfs", "xf")) {
            int font = FormCell.number(style.getAttribute("fontId"));
            boolean wraps = XmlTree.child(style, "alignment")
                    .map(alignment -> alignment.getAttribute("wrapText"))
                    .filter(said -> said.equals("1") || said.equals("true"))
                    .isPresent();
            looks.add(new Look(font >= 0 && font < sizes.size() ? sizes.get(font) : USUAL_SIZE, wraps));
        }
        return new RowHeights(looks);
    }

    private static List<Element> listed(Document styles, String list, String item) {
        return XmlTree.child(styles.getDocumentElement(), list)
                .map(found -> XmlTree.children(found, item))
                .orElse(List.of());
    }

    private static double decimal(String text, double otherwise) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /** Makes a row higher if its words need it and nobody chose its height. */
    void grow(FormSheet sheet, Element row, SharedWords words) {
        if (List.of("1", "true").contains(row.getAttribute("customHeight"))) {
            return;
        }
        double needed = 0;
        for (Element cell : FormSheet.cellsOf(row)) {
            String text = words.of(cell);
            Look look = lookOf(cell);
            if (!text.isEmpty() && look.wraps()) {
                double width = width(sheet, FormSheet.placeOf(cell));
                needed = Math.max(needed, lines(text, width, look.size()) * look.size() * LINE + 2);
            }
        }
        double now = decimal(row.getAttribute("ht"), heightOf(sheet));
        if (needed > now) {
            BigDecimal height = BigDecimal.valueOf(Math.min(MOST, needed)).setScale(1, RoundingMode.UP);
            XmlTree.put(row, "ht", height.toPlainString());
        }
    }

    private Look lookOf(Element cell) {
        int style = FormCell.number(cell.getAttribute("s"));
        return style >= 0 && style < looks.size() ? looks.get(style) : new Look(USUAL_SIZE, false);
    }

    private static double heightOf(FormSheet sheet) {
        return XmlTree.child(sheet.tree().getDocumentElement(), "sheetFormatPr")
                .map(format -> decimal(format.getAttribute("defaultRowHeight"), USUAL_HEIGHT))
                .orElse(USUAL_HEIGHT);
    }

    /** The width of a cell with those merged to its right, in digits of the usual size. */
    private static double width(FormSheet sheet, CellAddress at) {
        int last = sheet.merged().stream()
                .filter(region -> region.first().equals(at))
                .map(CellRegion::last)
                .mapToInt(CellAddress::column)
                .findFirst()
                .orElse(at.column());
        double width = 0;
        for (int column = at.column(); column <= last; column++) {
            width += width(sheet, column);
        }
        return width;
    }

    private static double width(FormSheet sheet, int column) {
        return XmlTree.child(sheet.tree().getDocumentElement(), "cols").stream()
                .flatMap(list -> XmlTree.children(list, "col").stream())
                .filter(col -> FormCell.number(col.getAttribute("min")) <= column + 1
                        && column + 1 <= FormCell.number(col.getAttribute("max")))
                .findFirst()
                .map(col -> decimal(col.getAttribute("width"), USUAL_WIDTH))
                .orElse(USUAL_WIDTH);
    }

    private static int lines(String text, double width, double size) {
        double room = Math.max(1, (width - EDGE) * USUAL_SIZE / size);
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            double length = paragraph
                    .codePoints()
                    .mapToDouble(letter -> letter < 0x2000 ? 1.05 : 2.15)
                    .sum();
            lines += Math.max(1, (int) Math.ceil(length / room));
        }
        return lines;
    }
}
