package taizhang.model;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 文号 taken apart, e.g. 某清理督〔2017〕5号.
 *
 * @param prefix 机关代字, e.g. 某清理督
 * @param year the year in brackets
 * @param number 序号, from 1
 */
public record OfficialNumber(String prefix, int year, int number) {
    private static final Pattern FORM =
            Pattern.compile("(?<prefix>.+?)\\s*[〔\\[【(](?<year>\\d{4})[〕\\]】)]\\s*第?(?<number>\\d{1,6})号");

    /** Reads a 文号, also with other brackets or full-width digits; empty if it has another form. */
    public static Optional<OfficialNumber> parse(String text) {
        // NFKC makes half-width digits and brackets of full-width ones; 〔 and 【 stay as they are
        Matcher match = FORM.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFKC));
        return match.matches()
                ? Optional.of(new OfficialNumber(
                        match.group("prefix"),
                        Integer.parseInt(match.group("year")),
                        Integer.parseInt(match.group("number"))))
                : Optional.empty();
    }

    /** As printed, e.g. 某清理督〔2017〕5号. */
    public String label() {
        return prefix + "〔" + year + "〕" + number + "号";
    }
}
