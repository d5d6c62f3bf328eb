package taizhang.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/** A PDF that somebody else made (外来文件), whose pages may be drawn on pages of ours. */
public final class ForeignPdf {
    /** Drawn on the screen, not on the page, or without ink of their own. */
    private static final Set<PdfName> WITHOUT_INK = Set.of(PdfName.LINK, PdfName.POPUP);

    /** An entry of the trailer, which is never packed. */
    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s*(?:\\d+\\s+\\d+\\s+R|<<)");

    private static final String PRINTED = "打开后“打印”成PDF，再放进来";

    private final byte[] bytes;
    private final List<Sheet> sheets;
    private final List<String> leftOut;

    private ForeignPdf(byte[] bytes, List<Sheet> sheets, List<String> leftOut) {
        this.bytes = bytes;
        this.sheets = List.copyOf(sheets);
        this.leftOut = List.copyOf(leftOut);
    }

    /**
     * A page of it.
     *
     * @param left left edge of what is shown, in its own points
     * @param bottom lower edge
     * @param width as it is read, turned as it says
     * @param height as it is read
     * @param turns by how many quarters it is turned clockwise to be read
     */
    record Sheet(double left, double bottom, double width, double height, int turns) {}

    /**
     * What came of reading one.
     *
     * @param pdf empty if it cannot be used
     * @param trouble why not, in Chinese, and what to do about it; empty if it can
     */
    public record Outcome(Optional<ForeignPdf> pdf, List<String> trouble) {
        public Outcome {
            trouble = List.copyOf(trouble);
        }
    }

    /** Reads a file. Whatever is wrong with it is told, for it is not of our making. */
    public static Outcome read(byte[] bytes) {
        // the library would need another one to open it
        if (ENCRYPTED.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find()) {
            return refused("加了密", "用不加密的那一份；没有的，打开后“打印”成PDF再放进来");
        }
        try (PdfReader reader = open(bytes)) {
            List<Sheet> sheets = new ArrayList<>();
            BesidePages beside = new BesidePages(reader);
            if (beside.isDrawnElsewhere()) {
                return refused("是动态表单（XFA），页面上没有填的内容", PRINTED);
            }
            if (beside.hidesLayers()) {
                return refused("有隐藏的图层，编进来会印出来", PRINTED);
            }
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                if (hasMarksOfItsOwn(reader.getPageN(page))) {
                    return refused("第" + page + "页有表单栏或批注，会丢", PRINTED);
                }
                Optional<Sheet> sheet = sheet(reader, page);
                if (sheet.isEmpty()) {
                    return refused("第" + page + "页没有大小", PRINTED);
                }
                sheets.add(sheet.get());
            }
            return sheets.isEmpty()
                    ? refused("没有一页", "核对文件，重新存一份")
                    : new Outcome(Optional.of(new ForeignPdf(bytes, sheets, beside.leftOut())), List.of());
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // the library meets a broken file with whatever its parser stumbles over; pages that hold themselves go
            // down for ever
            return refused("读不出来，可能损坏或不是PDF", "重新存一份；打得开的，“打印”成PDF再放进来");
        }
    }

    private static Outcome refused(String why, String what) {
        return new Outcome(Optional.empty(), List.of(why, what));
    }

    private static PdfReader open(byte[] bytes) throws IOException {
        return new PdfReader(new ByteArrayInputStream(bytes));
    }

    private static boolean hasMarksOfItsOwn(PdfDictionary page) {
        PdfArray marks = page.getAsArray(PdfName.ANNOTS);
        if (marks == null) {
            return false;
        }
        for (int i = 0; i < marks.size(); i++) {
            PdfDictionary mark = marks.getAsDict(i);
            PdfName kind = mark == null ? null : mark.getAsName(PdfName.SUBTYPE);
            if (kind != null && !WITHOUT_INK.contains(kind)) {
                return true;
            }
        }
        return false;
    }

    /** What is shown of a page: of its sheet what the frame leaves, and all of it where the frame leaves nothing. */
    private static Optional<Sheet> sheet(PdfReader reader, int page) {
        Rectangle whole = reader.getPageSize(page);
        Rectangle frame = reader.getCropBox(page);
        Rectangle cut = new Rectangle(
                Math.max(whole.getLeft(), frame.getLeft()),
                Math.max(whole.getBottom(), frame.getBottom()),
                Math.min(whole.getRight(), frame.getRight()),
                Math.min(whole.getTop(), frame.getTop()));
        Rectangle shown = isSome(cut) ? cut : whole;
        if (!isSome(shown)) {
            return Optional.empty();
        }
        int turns = Math.floorMod(reader.getPageRotation(page) / 90, 4);
        boolean across = turns % 2 == 1;
        return Optional.of(new Sheet(
                shown.getLeft(),
                shown.getBottom(),
                across ? shown.getHeight() : shown.getWidth(),
                across ? shown.getWidth() : shown.getHeight(),
                turns));
    }

    private static boolean isSome(Rectangle box) {
        return box.getWidth() >= 1 && box.getHeight() >= 1;
    }

    /** How many pages it has. */
    public int count() {
        return sheets.size();
    }

    /** Width of the page at the given index as it is read, in points. */
    public double widthOf(int index) {
        return sheets.get(index).width();
    }

    /** Its height. */
    public double heightOf(int index) {
        return sheets.get(index).height();
    }

    /** What it holds besides its pages, which does not come along, in Chinese, e.g. 附件; mostly empty. */
    public List<String> leftOut() {
        return leftOut;
    }

    Sheet sheet(int index) {
        return sheets.get(index);
    }

    PdfReader reader() throws IOException {
        return open(bytes);
    }
}
