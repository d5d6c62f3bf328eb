package taizhang.template;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import taizhang.diagnostic.TemplateCode;
import taizhang.document.Block;
import taizhang.document.Document;
import taizhang.document.DocumentInfo;
import taizhang.document.Heading;
import taizhang.document.InfoLine;
import taizhang.document.Margins;
import taizhang.document.PageBreak;
import taizhang.document.PageFormat;
import taizhang.document.PageNumbering;
import taizhang.document.PaperSize;
import taizhang.document.Paragraph;
import taizhang.document.ParagraphStyle;
import taizhang.document.Section;
import taizhang.document.SignOff;
import taizhang.document.Title;
import taizhang.report.Figure;

/**
 * Reads markup (版面标记) as a Document.
 *
 * <pre>
 * section paper="A3" orientation="landscape" margins="18 15 18 15"
 *   title size="22" | infoline (left, centre, right) | h1 h2 h3 | p | note
 *   table (see TableReader) | signoff (item…) | pagebreak
 * </pre>
 */
final class MarkupReader {
    private static final Margins LEDGER_MARGINS = new Margins(18, 15, 18, 15);

    private final MarkupCursor cursor;
    private final DocumentInfo info;

    MarkupReader(Reader markup, DocumentInfo info) throws MarkupFault {
        this.cursor = new MarkupCursor(markup);
        this.info = info;
    }

    /** The document; its title is the first title it prints, else that of the given information. */
    Document read() throws MarkupFault {
        cursor.nextChild();
        List<Section> sections = new ArrayList<>();
        while (cursor.nextChild()) {
            if (!cursor.name().equals("section")) {
                throw cursor.unknownHere();
            }
            sections.add(section());
        }
        if (sections.isEmpty()) {
            throw cursor.fault(TemplateCode.UNKNOWN_MARKUP, "（空）", "模板要有 <@纸张 …> 和 </@纸张>，内容写在中间");
        }
        String title = sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Title.class::isInstance)
                .map(block -> ((Title) block).text().replace("\n", ""))
                .findFirst()
                .orElse(info.title());
        return new Document(
                new DocumentInfo(info.paper(), title, info.author(), info.asOf(), info.dataVersion()), sections);
    }

    /** The figures printed, in order. */
    List<Figure> figures() {
        return cursor.figures();
    }

    private Section section() throws MarkupFault {
        cursor.allowOnly("paper", "orientation", "margins", "numbering");
        PageFormat format = new PageFormat(
                cursor.attribute("paper", PaperSize.A4, Map.of("A4", PaperSize.A4, "A3", PaperSize.A3)),
                cursor.attribute("orientation", true, Map.of("landscape", true, "portrait", false)),
                margins(),
                cursor.attribute(
                        "numbering",
                        PageNumbering.OF_TOTAL,
                        Map.of(
                                "total",
                                PageNumbering.OF_TOTAL,
                                "outside",
                                PageNumbering.OUTSIDE,
                                "none",
                                PageNumbering.NONE)),
                foot());
        List<Block> blocks = new ArrayList<>();
        while (cursor.nextChild()) {
            blocks.add(block());
        }
        return new Section(format, blocks);
    }

    /** Every page says what it shows; no template can leave this out. */
    private String foot() {
        String[] date = info.asOf().split("-", -1);
        String day = date[0] + "年" + Integer.parseInt(date[1]) + "月" + Integer.parseInt(date[2]) + "日";
        return info.paper() + "　截至日期：" + day + "　数据版本：" + info.dataVersion();
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

    private Block block() throws MarkupFault {
        return switch (cursor.name()) {
            case "title" -> {
                cursor.allowOnly("size");
                double size = cursor.number("size", 22, 8, 40);
                yield new Title(cursor.text(), size);
            }
            case "infoline" -> infoLine();
            case "h1" -> heading(1);
            case "h2" -> heading(2);
            case "h3" -> heading(3);
            case "p" -> paragraph(ParagraphStyle.BODY);
            case "note" -> paragraph(ParagraphStyle.NOTE);
            case "table" -> new TableReader(cursor).read();
            case "signoff" -> signOff();
            case "pagebreak" -> {
                cursor.allowOnly();
                cursor.empty();
                yield new PageBreak();
            }
            default -> throw cursor.unknownHere();
        };
    }

    private Heading heading(int level) throws MarkupFault {
        cursor.allowOnly();
        return new Heading(level, cursor.text());
    }

    private Paragraph paragraph(ParagraphStyle style) throws MarkupFault {
        cursor.allowOnly();
        return new Paragraph(style, cursor.text());
    }

    private InfoLine infoLine() throws MarkupFault {
        cursor.allowOnly();
        String left = "";
        String centre = "";
        String right = "";
        while (cursor.nextChild()) {
            switch (cursor.name()) {
                case "left" -> left = cursor.text();
                case "centre" -> centre = cursor.text();
                case "right" -> right = cursor.text();
                default -> throw cursor.unknownHere();
            }
        }
        return new InfoLine(left, centre, right);
    }

    private SignOff signOff() throws MarkupFault {
        cursor.allowOnly();
        List<String> items = new ArrayList<>();
        while (cursor.nextChild()) {
            if (!cursor.name().equals("item")) {
                throw cursor.unknownHere();
            }
            items.add(cursor.text());
        }
        return new SignOff(items);
    }
}
