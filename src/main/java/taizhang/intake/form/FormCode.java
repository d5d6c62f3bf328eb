package taizhang.intake.form;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.text.Sha256;

/**
 * The short code on a form (表码), K7M3-Q9PA: the same for one campaign, unit and period, so that a return is known by it even
 * when it was typed anew.
 *
 * @param text eight signs, none of which is taken for another, with a hyphen in the middle
 */
public record FormCode(String text) {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int HALF = 4;
    private static final int BITS = 5;
    private static final Pattern FORM = Pattern.compile("表码\\s*[：:]?\\s*([0-9A-Z]{4})\\s*-\\s*([0-9A-Z]{4})");

    /** The code of a unit's form for a period. */
    public static FormCode of(String campaign, String unit, String end) {
        byte[] digest = HexFormat.of().parseHex(Sha256.of(List.of("单位周报表", campaign, unit, end)));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2 * HALF; i++) {
            text.append(i == HALF ? "-" : "").append(SIGNS.charAt(digest[i] & ((1 << BITS) - 1)));
        }
        return new FormCode(text.toString());
    }

    /** The code that a text of a form names behind 表码. */
    public static Optional<FormCode> in(String text) {
        Matcher found = FORM.matcher(text.toUpperCase(Locale.ROOT).replace('－', '-'));
        return found.find() ? Optional.of(new FormCode(found.group(1) + "-" + found.group(2))) : Optional.empty();
    }
}
