package taizhang.statistics;

/** A light (红黄绿灯). */
public enum Light {
    /** Neither of the others. */
    GREEN("绿"),
    /** 临期 or 无进展. */
    YELLOW("黄"),
    /** 逾期. */
    RED("红");

    private final String label;

    Light(String label) {
        this.label = label;
    }

    /** The Chinese word, as printed. */
    public String label() {
        return label;
    }
}
