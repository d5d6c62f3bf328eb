package taizhang.edit;

import java.text.Normalizer;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import taizhang.diagnostic.SourceFile;
import taizhang.load.LoadResult;
import taizhang.model.CampaignNames;
import taizhang.model.OfficialNumber;
import taizhang.model.SupervisionNotice;

/**
 * 文号 of the next notice: the prefix of the latest one, and one more than the highest number of the year named anywhere
 * in the ledger, so that none is used again.
 */
public final class NextNotice {
    private static final String OFFICE = "办";
    private static final String PRESSING = "督";

    private NextNotice() {}

    /** The number for a notice dated in a year. */
    public static OfficialNumber of(LoadResult loaded, int year) {
        String prefix = prefixOf(loaded);
        int highest = loaded.sources().stream()
                .flatMapToInt(file -> highestIn(file, prefix, year).stream())
                .max()
                .orElse(0);
        return new OfficialNumber(prefix, year, highest + 1);
    }

    /** As in the last notice; before the first one 督办字, or 某清理督 where the office writes 某清理办. */
    private static String prefixOf(LoadResult loaded) {
        List<OfficialNumber> written = loaded.ledger().oversight().notices().stream()
                .map(SupervisionNotice::number)
                .flatMap(number -> OfficialNumber.parse(number).stream())
                .toList();
        if (!written.isEmpty()) {
            return written.getLast().prefix();
        }
        CampaignNames names = loaded.ledger().campaign().names();
        String office = names.numberPrefix();
        return names.words()
                .noticeWord()
                .orElseGet(() ->
                        (office.endsWith(OFFICE) ? office.substring(0, office.length() - OFFICE.length()) : office)
                                + PRESSING);
    }

    private static OptionalInt highestIn(SourceFile file, String prefix, int year) {
        Pattern form = Pattern.compile(Pattern.quote(prefix) + "\\s*[〔\\[【(]" + year + "[〕\\]】)]\\s*第?(\\d{1,6})号");
        Matcher named = form.matcher(Normalizer.normalize(file.text(), Normalizer.Form.NFKC));
        IntStream.Builder numbers = IntStream.builder();
        while (named.find()) {
            numbers.add(Integer.parseInt(named.group(1)));
        }
        return numbers.build().max();
    }
}
