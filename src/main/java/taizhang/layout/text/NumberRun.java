package taizhang.layout.text;

/**
 * The longest number in a text with all that stays with it, which a cell must have room for: its unit, the marks around it.
 * Digits with . , or : among them are one number.
 */
public final class NumberRun {
    /** Shorter ones fit into every cell. */
    private static final int SHORTEST = 5;

    private final String text;
    private int from;
    private int to;

    private NumberRun(String text) {
        this.text = text;
    }

    /** The number with its company, e.g. （251542.71元）; empty if it is short. */
    public static String longest(String text) {
        NumberRun run = new NumberRun(text);
        run.find();
        int from = run.from;
        int to = run.to;
        if (from < to && to < text.length() && BreakRule.isUnit(text.charAt(to))) {
            to++;
        }
        while (from < to && to < text.length() && CharKind.of(text.charAt(to)) == CharKind.CLOSE) {
            to++;
        }
        while (from < to && from > 0 && CharKind.of(text.charAt(from - 1)) == CharKind.OPEN) {
            from--;
        }
        return text.substring(from, to);
    }

    /** The digits alone. */
    public static String digits(String text) {
        NumberRun run = new NumberRun(text);
        run.find();
        return text.substring(run.from, run.to);
    }

    private void find() {
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (isDigit(end) || (end > i && isPoint(end) && isDigit(end + 1))) {
                end++;
            }
            if (end - i >= SHORTEST && end - i > to - from) {
                from = i;
                to = end;
            }
            i = end + 1;
        }
    }

    private boolean isPoint(int index) {
        return index < text.length() && ".,:".indexOf(text.charAt(index)) >= 0;
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
}
