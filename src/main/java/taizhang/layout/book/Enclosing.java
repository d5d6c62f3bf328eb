package taizhang.layout.book;

import java.util.ArrayList;
import java.util.List;
import taizhang.document.PaperSize;
import taizhang.layout.piece.Grid;

/** Scales pages from elsewhere into the frame of an A4 sheet that lies as they do. */
final class Enclosing {
    private static final double TOP = 16 * Grid.MM;
    private static final double SIDE = 15 * Grid.MM;
    private static final double BOTTOM = 18 * Grid.MM;

    private Enclosing() {}

    static List<Side> sides(int part, BookPart.Enclosed enclosed) {
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < enclosed.pages().size(); i++) {
            BookPart.Size size = enclosed.pages().get(i);
            boolean across = size.width() > size.height();
            double width = (across ? PaperSize.A4.longMm() : PaperSize.A4.shortMm()) * Grid.MM;
            double height = (across ? PaperSize.A4.shortMm() : PaperSize.A4.longMm()) * Grid.MM;
            double roomX = width - 2 * SIDE;
            double roomY = height - TOP - BOTTOM;
            double scale = Math.min(1, Math.min(roomX / size.width(), roomY / size.height()));
            double x = SIDE + (roomX - size.width() * scale) / 2;
            double y = BOTTOM + (roomY - size.height() * scale) / 2;
            Inset inset = new Inset(part, i, x, y, scale);
            sides.add(new Side.Outside(
                    width, height, enclosed.foot(), i + 1, enclosed.pages().size(), inset));
        }
        return sides;
    }
}
