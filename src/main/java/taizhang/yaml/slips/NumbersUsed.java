package taizhang.yaml.slips;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.diagnostic.SourceFile;

/**
 * The numbers (编号, 文号) that the files of a ledger use or name, be it in a comment: for a record that needs a free one.
 *
 * @param files all files of the ledger
 */
public record NumbersUsed(List<SourceFile> files) {
    private static final Pattern LAST_DIGITS = Pattern.compile("\\d{1,6}(?=\\D*$)");
    private static final int MOST_TOLD = 20;

    public NumbersUsed {
        files = List.copyOf(files);
    }

    /** No files: nothing is used. */
    public static NumbersUsed none() {
        return new NumbersUsed(List.of());
    }

    /**
     * The number behind all that the files use and that begin and end like the given one.
     *
     * @param given numbers given already
     */
    public String free(String number, Collection<String> given) {
        return next(number, new TextLines(""), given);
    }

    /**
     * The number behind all that are used and begin and end like the given one.
     *
     * @param lines a text that may be none of the files
     * @param given numbers given already
     */
    String next(String number, TextLines lines, Collection<String> given) {
        Matcher digits = LAST_DIGITS.matcher(number);
        if (!digits.find()) {
            return number + "-2";
        }
        Pattern like = Pattern.compile(Pattern.quote(number.substring(0, digits.start()))
                + "(\\d{" + (isProblem(number) ? digits.group().length() : 1) + ",6})(?!\\d)"
                + Pattern.quote(number.substring(digits.end())));
        int highest = highest(like, number);
        highest = Math.max(highest, highest(like, lines.text()));
        for (String one : given) {
            highest = Math.max(highest, highest(like, one));
        }
        for (SourceFile file : files) {
            highest = Math.max(highest, highest(like, file.text()));
        }
        int width = isProblem(number) ? digits.group().length() : 1;
        return number.substring(0, digits.start())
                + String.format(Locale.ROOT, "%0" + width + "d", highest + 1)
                + number.substring(digits.end());
    }

    private static boolean isProblem(String number) {
        return Character.isDigit(number.charAt(number.length() - 1));
    }

    private static int highest(Pattern like, String text) {
        int highest = 0;
        Matcher named = like.matcher(text);
        while (named.find()) {
            highest = Math.max(highest, Integer.parseInt(named.group(1)));
        }
        return highest;
    }

    /** Where other files name a number, a line each, with the line as it reads with another number. */
    List<String> mentions(String number, String other, String except) {
        Pattern named = Pattern.compile(Pattern.quote(number) + "(?!\\d)");
        List<String> found = new ArrayList<>();
        for (SourceFile file : files) {
            if (!file.path().equals(except) && file.text().contains(number)) {
                String[] lines = file.text().split("\n", -1);
                for (int line = 0; line < lines.length; line++) {
                    if (named.matcher(lines[line]).find()) {
                        found.add(file.path() + " 第" + (line + 1) + "行："
                                + lines[line].replace(number, other).strip());
                    }
                }
            }
        }
        int more = found.size() - MOST_TOLD;
        if (more > 0) {
            found.subList(MOST_TOLD, found.size()).clear();
            found.add("还有" + more + "处，搜索“" + number + "”");
        }
        return found;
    }
}
