package taizhang.document;

/** A sheet of ISO paper. */
public enum PaperSize {
    A4(210, 297),
    A3(297, 420);

    private final double shortMm;
    private final double longMm;

    PaperSize(double shortMm, double longMm) {
        this.shortMm = shortMm;
        this.longMm = longMm;
    }

    /** Short side in millimetres. */
    public double shortMm() {
        return shortMm;
    }

    /** Long side in millimetres. */
    public double longMm() {
        return longMm;
    }
}
