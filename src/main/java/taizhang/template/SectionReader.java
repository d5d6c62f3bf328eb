package taizhang.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import taizhang.diagnostic.TemplateCode;
import taizhang.document.Block;
import taizhang.document.DocumentInfo;
import taizhang.document.Margins;
import taizhang.document.PageFormat;
import taizhang.document.PageNumbering;
import taizhang.document.PaperSize;
import taizhang.document.Section;

/**
 * Reads {@code <section>}. {@code format="official"} asks for the pages of an official document: A4, grid, numbers outside; its
 * landscape pages are bound with the upright ones. Else paper, orientation, margins and numbering are as written;
 * {@code running} is a line above its second page and those after it, {@code sheet="own"} gives it sheets of its own,
 * {@code tables="together"} puts all its tables on one sheet of the workbook.
 */
final class SectionReader {
    private static final Margins LEDGER_MARGINS = new Margins(18, 15, 18, 15);
    private static final Map<String, PaperSize> PAPERS = Map.of("A4", PaperSize.A4, "A3", PaperSize.A3);
    private static final Map<String, Boolean> ORIENTATIONS = Map.of("landscape", true, "portrait", false);
    private static final Map<String, PageNumbering> NUMBERINGS =
            Map.of("total", PageNumbering.OF_TOTAL, "outside", PageNumbering.OUTSIDE, "none", PageNumbering.NONE);

    private final MarkupCursor cursor;
    private final DocumentInfo info;
    private final OfficialOrder order;

    SectionReader(MarkupCursor cursor, DocumentInfo info) {
        this.cursor = cursor;
        this.info = info;
        this.order = new OfficialOrder(cursor);
    }

    Section read() throws MarkupFault {
        boolean official = cursor.attribute("format", false, Map.of("official", true));
        String running = cursor.attribute("running").orElse("").strip();
        boolean ownSheet = cursor.attribute("sheet", false, Map.of("own", true, "shared", false));
        boolean together = cursor.attribute("tables", false, Map.of("together", true, "apart", false));
        PageFormat format = official ? official() : free();
        order.begin(official, format.landscape());
        BlockReader reader = new BlockReader(cursor, order);
        List<Block> blocks = new ArrayList<>();
        while (cursor.nextChild()) {
            blocks.add(reader.read());
        }
        return new Section(format, blocks, running, ownSheet, together);
    }

    private PageFormat official() throws MarkupFault {
        cursor.allowOnly("format", "orientation");
        return PageFormat.official(cursor.attribute("orientation", false, ORIENTATIONS), foot());
    }

    private PageFormat free() throws MarkupFault {
        cursor.allowOnly("paper", "orientation", "margins", "numbering", "running", "sheet", "tables");
        return new PageFormat(
                cursor.attribute("paper", PaperSize.A4, PAPERS),
                cursor.attribute("orientation", true, ORIENTATIONS),
                margins(),
                cursor.attribute("numbering", PageNumbering.OF_TOTAL, NUMBERINGS),
                foot());
    }

    /** Every page says what it shows; no template can leave this out. */
    private String foot() {
        String[] date = info.asOf().split("-", -1);
        String day = date[0] + "年" + Integer.parseInt(date[1]) + "月" + Integer.parseInt(date[2]) + "日";
        String remark = info.remark().isEmpty() ? "" : "（" + info.remark() + "）";
        String set = info.codeOfSet().isEmpty() ? "" : "　整套码：" + info.codeOfSet();
        String edition = info.edition().isEmpty() ? "" : "　版次：" + info.edition();
        return info.paper() + "　截至日期：" + day + remark + "　数据版本：" + info.dataVersion() + set + edition;
    }

    private Margins margins() throws MarkupFault {
        String written = cursor.attribute("margins").orElse("").strip();
        if (written.isEmpty()) {
            return LEDGER_MARGINS;
        }
        List<Double> sides = new ArrayList<>();
        for (String side : written.split("\\s+", -1)) {
            try {
                sides.add(Double.parseDouble(side));
            } catch (NumberFormatException noNumber) {
                throw badMargins(written);
            }
        }
        boolean sensible = sides.size() == 4 && sides.stream().allMatch(side -> side >= 5 && side <= 80);
        if (!sensible) {
            throw badMargins(written);
        }
        return new Margins(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
    }

    private MarkupFault badMargins(String written) {
        return cursor.fault(TemplateCode.BAD_SETTING, "边距", written, "写上、右、下、左四个毫米数，例如 18 15 18 15");
    }
}
