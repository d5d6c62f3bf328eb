package taizhang.audit;

import java.math.BigInteger;

/** Short codes to be read from paper and typed (封账码): no two of their signs look alike. */
final class SealCode {
    /** Without 0 O D Q, 1 I L, 2 Z, 5 S, 8 B, U V. */
    static final String SIGNS = "34679ACEFGHJKMNPRTWXY";

    private static final int LENGTH = 8;

    private SealCode() {}

    /** The code of a digest in hex: two groups of four signs. */
    static String of(String digest) {
        BigInteger rest = new BigInteger(digest.substring(0, 16), 16);
        BigInteger base = BigInteger.valueOf(SIGNS.length());
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            BigInteger[] parts = rest.divideAndRemainder(base);
            code.append(SIGNS.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return code.insert(LENGTH / 2, '-').toString();
    }
}
