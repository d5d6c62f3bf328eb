package taizhang.cli;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date on the command line as forgivingly as one in the ledger: 2017-8-18, 2017/8/18, 2017年8月18日. */
final class DayConverter implements ITypeConverter<LocalDate> {
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:[-/.年])(\\d{1,2})(?:[-/.月])(\\d{1,2})日?");

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
}
