package taizhang.audit;

/**
 * The two signs at the end of a code that tell a slip of the pen: one sign that is not as printed, or two that have changed
 * places, never leave a code that reads as right.
 *
 * <p>The signs before them are weighted with the powers of ten and summed up modulo a prime just below the square of the
 * number of signs. No two weights are the same, and none is what a check sign itself counts with the other side of the
 * equation (-1, -21); so whatever two signs are swapped, the sum changes.
 */
final class CheckSigns {
    static final int COUNT = 2;

    private static final String SIGNS = SealCode.SIGNS;
    private static final int PRIME = 439;
    private static final int WEIGHT = 10;

    private CheckSigns() {}

    /** The check signs of some signs of the alphabet. */
    static String of(String signs) {
        int sum = 0;
        for (int i = 0; i < signs.length(); i++) {
            sum = (sum + SIGNS.indexOf(signs.charAt(i))) * WEIGHT % PRIME;
        }
        return "" + SIGNS.charAt(sum / SIGNS.length()) + SIGNS.charAt(sum % SIGNS.length());
    }

    /** Whether a code without hyphens ends in the check signs of what stands before them. */
    static boolean hold(String code) {
        int end = code.length() - COUNT;
        return of(code.substring(0, end)).equals(code.substring(end));
    }
}
