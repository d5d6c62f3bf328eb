package taizhang.layout;

import java.util.List;
import taizhang.layout.text.Mark;
import taizhang.layout.text.TextLine;

/**
 * One side of a sheet with all its marks.
 *
 * @param number page number, from 1
 * @param width width of the sheet as it lies, in points
 * @param height its height, in points
 * @param turned whether it is an upright sheet turned clockwise by a quarter, to be bound with upright ones
 * @param code 校验码 printed at its foot; empty for none
 * @param marks what is drawn, texts in reading order
 */
public record Page(int number, double width, double height, boolean turned, String code, List<Mark> marks) {
    public Page {
        marks = List.copyOf(marks);
    }

    /** Its lines of text in reading order. */
    public List<TextLine> lines() {
        return marks.stream()
                .filter(TextLine.class::isInstance)
                .map(TextLine.class::cast)
                .toList();
    }
}
