package taizhang.layout.text;

/** Lengths in thousandths of an em. */
final class Em {
    private Em() {}

    /** How many thousandths of an em of the given size go into a length; a hair is forgiven. */
    static int of(double lengthPt, double sizePt) {
        return (int) Math.floor(lengthPt / sizePt * 1000 + 1e-6);
    }

    /** The length in points. */
    static double points(double thousandths, double sizePt) {
        return thousandths * sizePt / 1000;
    }
}
