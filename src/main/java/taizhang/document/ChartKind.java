package taizhang.document;

/** How a chart shows its figures. */
public enum ChartKind {
    /** 条形: one bar for each figure, the longer the larger. */
    BARS("条形"),
    /** 折线: one line for each series over the categories, which follow each other in time. */
    LINES("折线"),
    /** 堆积: one bar for each category, parted by its series. */
    STACKED("堆积");

    private final String label;

    ChartKind(String label) {
        this.label = label;
    }

    /** The Chinese word, as templates write it. */
    public String label() {
        return label;
    }
}
