package taizhang.render;

import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import taizhang.document.DocumentInfo;

/** The six letters before the name of a subset font, always the same for the same paper and face. */
final class SubsetName extends SecureRandom {
    private static final long serialVersionUID = 1;

    private final long[] letters = new long[6];
    private int next;

    SubsetName(DocumentInfo info, int face, int copy) {
        super(new Nothing(), null);
        byte[] digest = PdfProperties.digest(info);
        long number = 0;
        for (int i = 0; i < 7; i++) {
            number = number * 256 + (digest[i] & 0xFF);
        }
        number = number * 31 + face * 7L + copy;
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Math.floorMod(number, 26L);
            number /= 26;
        }
    }

    /** The next letter as a fraction of the alphabet. */
    @Override
    public double nextDouble() {
        double fraction = (letters[next % letters.length] + 0.5) / 26;
        next++;
        return fraction;
    }

    /** A source that is never asked. */
    private static final class Nothing extends SecureRandomSpi {
        private static final long serialVersionUID = 1;

        @Override
        protected void engineSetSeed(byte[] seed) {}

        @Override
        protected void engineNextBytes(byte[] bytes) {}

        @Override
        protected byte[] engineGenerateSeed(int count) {
            return new byte[count];
        }
    }
}
