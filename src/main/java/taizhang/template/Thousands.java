package taizhang.template;

/** Thousands (千分位): 12345.67 is printed 12,345.67. */
final class Thousands {
    private static final int GROUP = 3;

    private Thousands() {}

    /** A number with the digits before its point in groups of three; what stands behind the number stays. */
    static String apart(String plain) {
        int start = plain.startsWith("-") ? 1 : 0;
        int end = start;
        while (end < plain.length() && plain.charAt(end) >= '0' && plain.charAt(end) <= '9') {
            end++;
        }
        StringBuilder apart = new StringBuilder(plain);
        for (int at = end - GROUP; at > start; at -= GROUP) {
            apart.insert(at, ',');
        }
        return apart.toString();
    }
}
