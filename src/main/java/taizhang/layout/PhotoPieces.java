package taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.document.FontRole;
import taizhang.document.Photo;
import taizhang.document.PhotoGrid;
import taizhang.layout.piece.Grid;
import taizhang.layout.piece.PhotoRow;
import taizhang.layout.piece.Piece;
import taizhang.layout.piece.SectionFrame;
import taizhang.layout.text.Composer;
import taizhang.layout.text.TextStyle;
import taizhang.layout.text.TextStyle.Flush;

/** Photos as rows of two; two rows and the head of the paper have room on an upright A4 sheet. */
final class PhotoPieces {
    private static final TextStyle CAPTION = TextStyle.of(FontRole.FANGSONG, 12, 1.3, Flush.CENTER);
    private static final TextStyle LABEL = TextStyle.of(FontRole.SONG, 8, 1.3, Flush.CENTER);
    private static final double BETWEEN = 6 * Grid.MM;
    private static final double TALLEST = 90 * Grid.MM;
    /** Of the type area, so that two rows have room on a landscape sheet too. */
    private static final double SHARE = 0.34;

    private final SectionFrame frame;
    private final Composer composer;

    PhotoPieces(SectionFrame frame, Composer composer) {
        this.frame = frame;
        this.composer = composer;
    }

    List<Piece> pieces(PhotoGrid grid, boolean kept) {
        List<Piece> rows = new ArrayList<>();
        List<List<Photo>> photos = grid.rows();
        for (int i = 0; i < photos.size(); i++) {
            rows.add(row(photos.get(i), kept && i == photos.size() - 1));
        }
        return rows;
    }

    private Piece row(List<Photo> photos, boolean kept) {
        double width = (frame.width() - (PhotoGrid.ACROSS - 1) * BETWEEN) / PhotoGrid.ACROSS;
        double height = Math.min(TALLEST, frame.height() * SHARE);
        List<PhotoRow.Framed> framed = new ArrayList<>();
        for (int i = 0; i < photos.size(); i++) {
            Photo photo = photos.get(i);
            framed.add(new PhotoRow.Framed(
                    photo,
                    frame.left() + i * (width + BETWEEN),
                    composer.compose(photo.caption(), CAPTION, width, Optional.empty()),
                    composer.compose(photo.label(), LABEL, width, Optional.empty())));
        }
        return new PhotoRow(framed, width, height, kept);
    }
}
