package taizhang.render;

import java.util.Optional;
import taizhang.document.Document;
import taizhang.layout.Layout;
import taizhang.layout.PageStamp;
import taizhang.layout.Pages;

/** Lays out papers (排版), each once for all formats that are written from it, which may ask at the same time. */
public final class Typesetting {
    private final Fonts fonts;
    private final PageStamp stamp;
    private Optional<Laid> last = Optional.empty();

    /** Fonts are read once for all papers; the stamp gives each page its code. */
    public Typesetting(Fonts fonts, PageStamp stamp) {
        this.fonts = fonts;
        this.stamp = stamp;
    }

    private record Laid(Document document, Pages pages) {}

    Fonts fonts() {
        return fonts;
    }

    /** The pages of the paper in hand; of no other are they kept. */
    @SuppressWarnings("ReferenceEquality") // the same paper, not one that reads alike
    synchronized Pages pages(Document document) {
        Optional<Pages> known = last.filter(laid -> laid.document() == document).map(Laid::pages);
        if (known.isPresent()) {
            return known.get();
        }
        Pages pages = Layout.pages(document, fonts, stamp);
        last = Optional.of(new Laid(document, pages));
        return pages;
    }
}
