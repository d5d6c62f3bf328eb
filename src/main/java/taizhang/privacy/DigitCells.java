package taizhang.privacy;

import java.util.List;

/** Cells of a row that hold one digit each, as in forms with a box for every digit of an ID number. */
final class DigitCells {
    private final StringBuilder digits = new StringBuilder();
    private Telling told = Telling.NONE;

    /** Takes the next cell; what was found in the boxes that end here. */
    List<PrivateNumber> next(String cell) {
        String words = cell.strip();
        if (words.length() == 1 && isBoxed(words.charAt(0))) {
            digits.append(words);
            return List.of();
        }
        List<PrivateNumber> found = end();
        if (!words.isEmpty()) {
            told = Telling.of(words);
        }
        return found;
    }

    /** What was found in the last boxes of a row. */
    List<PrivateNumber> end() {
        List<PrivateNumber> found = PrivateText.in(digits.toString(), Writing.TEXT, told);
        digits.setLength(0);
        told = Telling.NONE;
        return found;
    }

    private static boolean isBoxed(char sign) {
        return Signs.wayOf(sign) != Signs.Way.NONE || Signs.isCross(sign);
    }
}
