package taizhang.draw;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * What a draw starts from (种子): dice thrown or words said aloud in the meeting.
 *
 * @param text what counts: letters and digits only, half-width, small letters; blanks and signs cannot be heard
 */
public record Seed(String text) {
    /** Understands a seed as typed; empty when no letter and no digit is in it. */
    public static Optional<Seed> parse(String typed) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Seed::isHeard)
                .forEach(kept::appendCodePoint);
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Seed(kept.toString()));
    }

    /** 〇 counts as a letter too. */
    private static boolean isHeard(int sign) {
        return Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.LETTER_NUMBER;
    }

    @Override
    public String toString() {
        return text;
    }
}
