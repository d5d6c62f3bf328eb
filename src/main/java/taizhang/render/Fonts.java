package taizhang.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import taizhang.layout.text.FontMetrics;

/**
 * The fonts of all papers: one face for each {@link taizhang.document.FontRole}, in the order of {@link taizhang.layout.text.Faces}. A face is read when a
 * character first needs it, once for all papers of a run.
 */
public final class Fonts implements FontMetrics {
    /** A character wider than this, in thousandths of an em, is none that stands in a line of text. */
    private static final int WIDEST = 2000;

    /** 宋、仿宋、小标宋、黑. */
    private static final int USUAL = 4;

    private static final Fonts BUNDLED = new Fonts(List.of(
            new FontFace("NotoSerifSC-Regular.ttf"),
            new FontFace("ZhuqueFangsong-Regular.ttf"),
            new FontFace("TaizhangTitle-Regular.ttf"),
            new FontFace("TaizhangHei-Regular.ttf"),
            new FontFace("TaizhangKai-Regular.ttf")));

    private final List<FontFace> faces;

    /** Views of the drawing library that no file is being drawn with at the moment; each holds a map of every face. */
    private final Queue<PdfFonts> idle = new ConcurrentLinkedQueue<>();

    /** The view that {@link #drawAhead} makes, until it is lent. */
    private final AtomicReference<@Nullable CompletableFuture<PdfFonts>> coming = new AtomicReference<>();

    /** Each holds a map of every face, so no more than can draw at once. */
    private final Semaphore views =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));

    private Fonts(List<FontFace> faces) {
        this.faces = List.copyOf(faces);
    }

    /** The set that comes with the program; there is one for all. */
    public static Fonts bundled() {
        return BUNDLED;
    }

    /** Begins to read the faces that any paper needs, while other things are done. */
    public void readAhead() {
        faces.stream().limit(USUAL).forEach(face -> {
            var unused = CompletableFuture.supplyAsync(face::tables);
        });
    }

    /** Begins to make a view for the first file that will be drawn, while papers are filled in and laid out. */
    public void drawAhead() {
        if (idle.isEmpty() && coming.get() == null) {
            coming.set(CompletableFuture.supplyAsync(() -> {
                        LeanWriter.makeReady();
                        return new PdfFonts(this).made(USUAL);
                    })
                    // whoever draws will meet the same trouble, and can say so
                    .exceptionally(trouble -> new PdfFonts(this)));
        }
    }

    /** The same with the fonts of an office behind them, which lend what the others lack. */
    public Fonts with(OfficeFonts office) {
        if (office.faces().isEmpty()) {
            return this;
        }
        List<FontFace> all = new ArrayList<>(faces);
        all.addAll(office.faces());
        return new Fonts(all);
    }

    /** The drawing library's view of the faces for one file, when there is one to spare; to be given back in any case. */
    PdfFonts lend() {
        views.acquireUninterruptibly();
        PdfFonts known = idle.poll();
        if (known != null) {
            return known;
        }
        CompletableFuture<PdfFonts> made = coming.getAndSet(null);
        return made == null ? new PdfFonts(this) : made.join();
    }

    void takeBack(PdfFonts lent) {
        idle.add(lent);
        views.release();
    }

    FontFace face(int face) {
        return faces.get(face);
    }

    @Override
    public int faces() {
        return faces.size();
    }

    @Override
    public int advance(int face, int codePoint) {
        TrueTypeTables tables = faces.get(face).tables();
        int glyph = tables.glyphOf(codePoint);
        int advance = glyph == 0 ? -1 : tables.advanceOf(glyph);
        return advance > WIDEST && !faces.get(face).isBundled() ? -1 : advance;
    }

    @Override
    public int bearing(int face, int codePoint) {
        TrueTypeTables tables = faces.get(face).tables();
        return tables.bearingOf(tables.glyphOf(codePoint));
    }
}
