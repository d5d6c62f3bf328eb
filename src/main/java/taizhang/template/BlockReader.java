package taizhang.template;

import java.util.ArrayList;
import java.util.List;
import taizhang.diagnostic.TemplateCode;
import taizhang.document.BlankLines;
import taizhang.document.Block;
import taizhang.document.Heading;
import taizhang.document.InfoLine;
import taizhang.document.PageBreak;
import taizhang.document.Paragraph;
import taizhang.document.ParagraphStyle;
import taizhang.document.Photo;
import taizhang.document.PhotoGrid;
import taizhang.document.SignOff;
import taizhang.document.Title;

/** Reads the elements of a section one after the other. */
final class BlockReader {
    private final MarkupCursor cursor;
    private final OfficialOrder order;
    private final OfficialReader official;

    BlockReader(MarkupCursor cursor, OfficialOrder order) {
        this.cursor = cursor;
        this.order = order;
        this.official = new OfficialReader(cursor);
    }

    /** The block of the element in hand. */
    Block read() throws MarkupFault {
        String name = cursor.name();
        order.next(name);
        return switch (name) {
            case "title" -> {
                cursor.allowOnly("size");
                double size = cursor.number("size", 22, 8, 40);
                yield new Title(cursor.text(), size);
            }
            case "infoline" -> infoLine();
            case "h1" -> heading(1);
            case "h2" -> heading(2);
            case "h3" -> heading(3);
            case "h4" -> heading(4);
            case "p" -> paragraph(ParagraphStyle.BODY);
            case "subtitle" -> paragraph(ParagraphStyle.SUBTITLE);
            case "note" -> paragraph(ParagraphStyle.NOTE);
            case "table" -> new TableReader(cursor).read();
            case "chart" -> new ChartReader(cursor).read();
            case "photos" -> photos();
            case "signoff" -> signOff();
            case "pagebreak" -> {
                cursor.allowOnly();
                cursor.empty();
                yield new PageBreak();
            }
            case "blank" -> {
                cursor.allowOnly("lines");
                int count = (int) cursor.number("lines", 1, 1, 20);
                cursor.empty();
                yield new BlankLines(count);
            }
            default -> official.read();
        };
    }

    private Heading heading(int level) throws MarkupFault {
        cursor.allowOnly();
        return new Heading(level, cursor.text());
    }

    private Paragraph paragraph(ParagraphStyle style) throws MarkupFault {
        cursor.allowOnly();
        FacedText text = cursor.facedText();
        return new Paragraph(style, text.text(), text.emphases());
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

    private PhotoGrid photos() throws MarkupFault {
        cursor.allowOnly();
        List<Photo> photos = new ArrayList<>();
        while (cursor.nextChild()) {
            if (!cursor.name().equals("photo")) {
                throw cursor.unknownHere();
            }
            cursor.allowOnly("path", "file", "digest");
            String path = cursor.attribute("path").orElse("");
            String file = cursor.attribute("file").orElse(path);
            String digest = cursor.attribute("digest").orElse("");
            photos.add(new Photo(path, cursor.text(), file, digest));
        }
        if (photos.isEmpty()) {
            throw cursor.fault(TemplateCode.UNKNOWN_MARKUP, "（空）", "<photos> 里至少要有一个 <photo>");
        }
        return new PhotoGrid(photos);
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
