package taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.SourceSpan;
import taizhang.document.Block;
import taizhang.document.Document;
import taizhang.document.Heading;
import taizhang.document.OfficialTitle;
import taizhang.document.PageBreak;
import taizhang.document.RowKind;
import taizhang.document.Section;
import taizhang.document.Title;
import taizhang.layout.piece.Piece;
import taizhang.layout.piece.SectionFrame;
import taizhang.layout.table.BandPiece;
import taizhang.layout.text.Composer;
import taizhang.layout.text.FontMetrics;
import taizhang.layout.text.Glyph;

/** Places a document on pages. Everything is broken and placed once; marks are made page by page while drawing. */
public final class Layout {
    private final Glyph glyph;
    private final Composer composer;
    private final List<OutlineEntry> outline = new ArrayList<>();
    private final Paginator paginator;

    private Layout(Document document, FontMetrics fonts) {
        glyph = new Glyph(fonts);
        composer = new Composer(
                glyph,
                document.names(),
                SourceSpan.startOf("templates/" + document.info().template() + ".ftl"));
        paginator = new Paginator(frameOf(document.sections().get(0)));
    }

    /** The pages of a document, at least one. */
    public static Pages pages(Document document, FontMetrics fonts) {
        return pages(document, fonts, PageStamp.NONE);
    }

    /** The pages of a document, each with the code that the stamp gives it. */
    public static Pages pages(Document document, FontMetrics fonts, PageStamp stamp) {
        Layout layout = new Layout(document, fonts);
        Sheets sheets = new Sheets();
        for (int i = 0; i < document.sections().size(); i++) {
            Section section = document.sections().get(i);
            SectionFrame frame = i == 0 ? layout.paginator.frame() : frameOf(section);
            if (i > 0) {
                layout.paginator.begin(frame);
            }
            sheets.begin(layout.paginator.count(), section.ownSheet());
            frame.running().check(layout.composer, frame);
            frame.foot().check(layout.composer);
            layout.place(section, frame);
        }
        List<PageSlot> pages = sheets.spread(layout.paginator.pages());
        List<OutlineEntry> outline = layout.outline.stream()
                .map(entry -> entry.onPage(sheets.numberOf(entry.page())))
                .toList();
        return new Pages(pages, outline, layout.glyph, layout.composer, document.info(), stamp);
    }

    private static SectionFrame frameOf(Section section) {
        return new SectionFrame(section.format(), section.running());
    }

    private void place(Section section, SectionFrame frame) {
        PieceMaker maker = new PieceMaker(frame, composer);
        List<Piece> chain = new ArrayList<>();
        List<OutlineEntry> waiting = new ArrayList<>();
        for (int i = 0; i < section.blocks().size(); i++) {
            Block block = section.blocks().get(i);
            if (block instanceof PageBreak) {
                flush(chain, waiting);
                paginator.begin(frame);
            }
            entry(block).ifPresent(waiting::add);
            for (Piece piece : maker.pieces(section.blocks(), i)) {
                entry(piece).ifPresent(waiting::add);
                chain.add(piece);
                if (!piece.keptWithNext()) {
                    flush(chain, waiting);
                }
            }
        }
        flush(chain, waiting);
    }

    private void flush(List<Piece> chain, List<OutlineEntry> waiting) {
        if (chain.isEmpty()) {
            return;
        }
        Paginator.Anchor anchor = paginator.place(List.copyOf(chain));
        for (OutlineEntry entry : waiting) {
            outline.add(new OutlineEntry(entry.level(), entry.text(), anchor.page(), anchor.top()));
        }
        chain.clear();
        waiting.clear();
    }

    private static Optional<OutlineEntry> entry(Block block) {
        return switch (block) {
            case Title title -> Optional.of(new OutlineEntry(1, title.text().replace("\n", ""), 0, 0));
            case OfficialTitle title ->
                Optional.of(new OutlineEntry(1, title.text().replace("\n", ""), 0, 0));
            case Heading heading -> Optional.of(new OutlineEntry(heading.level() + 1, heading.text(), 0, 0));
            default -> Optional.empty();
        };
    }

    private static Optional<OutlineEntry> entry(Piece piece) {
        if (piece instanceof BandPiece row
                && row.band().rows().get(0).kind() == RowKind.GROUP
                && !row.band().cells().isEmpty()) {
            String text = row.band().cells().get(0).block().text();
            return Optional.of(new OutlineEntry(2, text, 0, 0));
        }
        return Optional.empty();
    }
}
