package taizhang.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Photos side by side, two in a row, each in a frame of one size.
 *
 * @param photos in order, at least one
 */
public record PhotoGrid(List<Photo> photos) implements Block {
    /** How many stand in a row. */
    public static final int ACROSS = 2;

    public PhotoGrid {
        photos = List.copyOf(photos);
        if (photos.isEmpty()) {
            throw new IllegalArgumentException("at least one photo");
        }
    }

    /** The photos row by row. */
    public List<List<Photo>> rows() {
        List<List<Photo>> rows = new ArrayList<>();
        for (int i = 0; i < photos.size(); i += ACROSS) {
            rows.add(photos.subList(i, Math.min(i + ACROSS, photos.size())));
        }
        return rows;
    }
}
