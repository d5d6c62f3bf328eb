package taizhang.cli;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import taizhang.model.Term;

/** Reads a date on the command line as forgivingly as one in the ledger: 2017-8-18, 2017/8/18, 2017年8月18日. */
final class DayConverter implements ITypeConverter<LocalDate> {
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:[-/.年])(\\d{1,2})(?:[-/.月])(\\d{1,2})日?");
    private static final Pattern SAID = Pattern.compile("(\\d{1,2})[-/.月](\\d{1,2})[日号]?");

    @Override
    public LocalDate convert(String text) {
        var parts = DAY.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFKC));
        if (!parts.matches()) {
            throw new TypeConversionException("日期写成 2017-08-18 这样");
        }
        try {
            return LocalDate.of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
        } catch (DateTimeException e) {
            throw new TypeConversionException("没有这一天");
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** The one day of a campaign that is called so without its year, 8月21日; empty if none is, or more than one. */
    static Optional<LocalDate> said(Term campaign, String said) {
        Matcher parts =
                SAID.matcher(Normalizer.normalize(said, Normalizer.Form.NFKC).replaceAll("\\s", ""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(parts.group(1));
        int day = Integer.parseInt(parts.group(2));
        List<LocalDate> days = IntStream.rangeClosed(
                        campaign.first().getYear(), campaign.last().getYear())
                .boxed()
                .flatMap(year -> dayOf(year, month, day))
                .filter(campaign::contains)
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    private static Stream<LocalDate> dayOf(int year, int month, int day) {
        try {
            return Stream.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Stream.empty();
        }
    }
}
