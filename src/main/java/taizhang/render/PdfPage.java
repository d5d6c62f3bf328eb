package taizhang.render;

import java.awt.Color;
import java.io.IOException;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import taizhang.layout.Page;
import taizhang.layout.text.Box;
import taizhang.layout.text.FigureEdge;
import taizhang.layout.text.Ink;
import taizhang.layout.text.Mark;
import taizhang.layout.text.PhotoMark;
import taizhang.layout.text.Run;
import taizhang.layout.text.Stroke;
import taizhang.layout.text.TextLine;

/** Draws the marks of one page. Places are rounded to hundredths of a point. */
final class PdfPage {
    private static final Color RED = new Color(224, 0, 0);

    private final PdfContentByte canvas;
    private final Page page;
    private final PdfGlyphs glyphs;
    private final PdfPhotos photos;
    private boolean inText;
    private long lastX;
    private long lastY;
    private int face = -1;
    private int copy = -1;
    private double size;
    private double spacing;
    private double stretch = 1;
    private double strokeWidth = -1;
    private Ink ink = Ink.BLACK;

    PdfPage(PdfContentByte canvas, Page page, PdfGlyphs glyphs, PdfPhotos photos) {
        this.canvas = canvas;
        this.page = page;
        this.glyphs = glyphs;
        this.photos = photos;
    }

    /** @throws IOException a photo cannot be read */
    void draw() throws IOException {
        canvas.setLineCap(PdfContentByte.LINE_CAP_PROJECTING_SQUARE);
        for (Mark mark : page.marks()) {
            switch (mark) {
                case TextLine line -> draw(line);
                case Stroke stroke -> draw(stroke);
                case Box box -> draw(box);
                case FigureEdge edge -> draw(edge);
                case PhotoMark photo -> {
                    endText();
                    endStrokes();
                    photos.draw(photo, canvas, page.height());
                }
            }
        }
        endText();
        if (strokeWidth >= 0) {
            canvas.stroke();
        }
    }

    private void draw(TextLine line) {
        endStrokes();
        setInk(line.ink());
        if (line.turned()) {
            endText();
        }
        beginText();
        for (Run run : line.runs()) {
            int from = 0;
            double x = run.x();
            for (int i = 0; i < run.text().length(); ) {
                int codePoint = run.text().codePointAt(i);
                int drawnBy = glyphs.copyOf(run.face(), codePoint);
                if (i > from && drawnBy != copy) {
                    x = show(run, from, i, x, line);
                    from = i;
                }
                if (i == from) {
                    setFont(run.face(), drawnBy, line.sizePt());
                }
                i += Character.charCount(codePoint);
            }
            show(run, from, run.text().length(), x, line);
        }
        if (line.turned()) {
            endText();
        }
    }

    /** Shows a stretch of a run; answers where the next begins. */
    private double show(Run run, int from, int to, double x, TextLine line) {
        String text = run.text().substring(from, to);
        setSpacing(run);
        if (line.turned()) {
            canvas.setTextMatrix(0, -1, 1, 0, rounded(page.width() - line.baseline()), rounded(page.height() - x));
        } else {
            moveTo(Math.round(x * 100), Math.round((page.height() - line.baseline()) * 100));
        }
        canvas.showTextBasic(text);
        if (to == run.text().length()) {
            return x;
        }
        double advance = glyphs.font(face, copy).getWidth(text) * line.sizePt() / 1000;
        return x + (advance + text.codePointCount(0, text.length()) * run.spacing()) * run.stretch();
    }

    private void moveTo(long atX, long atY) {
        canvas.moveText((atX - lastX) / 100f, (atY - lastY) / 100f);
        lastX = atX;
        lastY = atY;
    }

    private static float rounded(double place) {
        return Math.round(place * 100) / 100f;
    }

    private void setFont(int newFace, int newCopy, double newSize) {
        if (newFace != face || newCopy != copy || newSize != size) {
            face = newFace;
            copy = newCopy;
            size = newSize;
            canvas.setFontAndSize(glyphs.font(face, copy), (float) size);
        }
    }

    private void setSpacing(Run run) {
        if (run.spacing() != spacing) {
            spacing = run.spacing();
            canvas.setCharacterSpacing((float) spacing);
        }
        if (run.stretch() != stretch) {
            stretch = run.stretch();
            canvas.setHorizontalScaling((float) (stretch * 100));
        }
    }

    private void setInk(Ink wanted) {
        if (wanted != ink) {
            endText();
            ink = wanted;
            Color colour = ink == Ink.RED ? RED : Color.BLACK;
            canvas.setColorFill(colour);
            canvas.setColorStroke(colour);
        }
    }

    private void beginText() {
        if (!inText) {
            canvas.beginText();
            inText = true;
            lastX = 0;
            lastY = 0;
        }
    }

    private void endText() {
        if (inText) {
            canvas.endText();
            inText = false;
        }
    }

    private void draw(Stroke stroke) {
        endText();
        if (stroke.width() != strokeWidth || stroke.ink() != ink) {
            endStrokes();
            setInk(stroke.ink());
            strokeWidth = stroke.width();
            canvas.setLineWidth((float) strokeWidth);
        }
        canvas.moveTo((float) stroke.x1(), (float) (page.height() - stroke.y1()));
        canvas.lineTo((float) stroke.x2(), (float) (page.height() - stroke.y2()));
    }

    private void draw(Box box) {
        endText();
        endStrokes();
        setInk(Ink.BLACK);
        float bottom = (float) (page.height() - box.top() - box.height());
        if (box.fill() == Box.Fill.WHITE) {
            canvas.setColorFill(Color.WHITE);
        }
        canvas.setLineWidth((float) Box.EDGE);
        canvas.rectangle((float) box.left(), bottom, (float) box.width(), (float) box.height());
        switch (box.fill()) {
            case NONE -> canvas.stroke();
            case BLACK -> canvas.fillStroke();
            case WHITE -> {
                canvas.fill();
                canvas.setColorFill(Color.BLACK);
            }
        }
    }

    /** A picture is one thing to who has it read out: what it shows is told in words. */
    private void draw(FigureEdge edge) {
        endText();
        endStrokes();
        if (edge.equals(FigureEdge.END)) {
            canvas.endMarkedContentSequence();
        } else {
            PdfDictionary told = new PdfDictionary();
            told.put(PdfName.ALT, new PdfString(edge.told(), PdfObject.TEXT_UNICODE));
            canvas.beginMarkedContentSequence(new PdfName("Figure"), told, true);
        }
    }

    private void endStrokes() {
        if (strokeWidth >= 0) {
            canvas.stroke();
            strokeWidth = -1;
        }
    }
}
