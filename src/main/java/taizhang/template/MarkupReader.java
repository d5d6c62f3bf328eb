package taizhang.template;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.TemplateCode;
import taizhang.document.Block;
import taizhang.document.Document;
import taizhang.document.DocumentInfo;
import taizhang.document.OfficialTitle;
import taizhang.document.Section;
import taizhang.document.Title;
import taizhang.report.day.Figure;

/**
 * Reads markup (版面标记) as a Document.
 *
 * <pre>
 * section paper="A3" orientation="landscape" margins="18 15 18 15" numbering="total"     (see SectionReader)
 * section format="official" orientation="portrait"
 *   title size="22" | infoline (left, centre, right) | h1 h2 h3 h4 | p (kai, hei) | subtitle | note | blank lines="2"
 *   table (see TableReader) | chart (see ChartReader) | photos (photo…) | signoff (item…) | pagebreak   (see BlockReader)
 *   redflag | docnumber | redrule | bulletin | annex | doctitle | addressee
 *   attachments | signature | annotation | imprint                                        (see OfficialReader)
 * </pre>
 */
final class MarkupReader {
    private final MarkupCursor cursor;
    private final DocumentInfo info;

    MarkupReader(Reader markup, DocumentInfo info) throws MarkupFault {
        this(markup, info, false);
    }

    /**
     * A reader of markup.
     *
     * @param grouped whether counts and sums are printed with their thousands apart
     */
    MarkupReader(Reader markup, DocumentInfo info, boolean grouped) throws MarkupFault {
        this.cursor = new MarkupCursor(markup, grouped);
        this.info = info;
    }

    /** The document; its title is the first title it prints, else that of the given information. */
    Document read() throws MarkupFault {
        cursor.nextChild();
        List<Section> sections = new ArrayList<>();
        SectionReader reader = new SectionReader(cursor, info);
        while (cursor.nextChild()) {
            if (!cursor.name().equals("section")) {
                throw cursor.unknownHere();
            }
            sections.add(reader.read());
        }
        if (sections.isEmpty()) {
            throw cursor.fault(TemplateCode.UNKNOWN_MARKUP, "（空）", "模板要有 <@纸张 …> 和 </@纸张>，内容写在中间");
        }
        String title = sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> titleOf(block).stream())
                .findFirst()
                .orElse(info.title());
        return new Document(info.entitled(title), sections);
    }

    private static Optional<String> titleOf(Block block) {
        return switch (block) {
            case Title title -> Optional.of(title.text().replace("\n", ""));
            case OfficialTitle title -> Optional.of(title.text().replace("\n", ""));
            default -> Optional.empty();
        };
    }

    /** The figures printed, in order. */
    List<Figure> figures() {
        return cursor.figures();
    }
}
