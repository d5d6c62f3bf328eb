package taizhang.workbook;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date in a cell as its format shows it. */
final class DayText {
    private static final Pattern PIECE = Pattern.compile(
            "\"([^\"]*)\"?|\\\\(.)|\\[[^\\]]*\\]|_.|\\*.|@|" + "(?i)(am/pm|a/p|上午/下午|y+|e+|m+|d+|h+|s+|a{3,4})|(.)");
    private static final int NOON = 12;
    private static final int HUNDRED = 100;

    private final LocalDateTime time;
    private final boolean halves;
    private boolean afterHour;

    private DayText(LocalDateTime time, boolean halves) {
        this.time = time;
        this.halves = halves;
    }

    static String of(LocalDateTime time, NumberForm form) {
        String pattern = form.firstSection();
        String lower = pattern.toLowerCase(Locale.ROOT);
        boolean halves = lower.contains("am/pm") || lower.contains("a/p") || pattern.contains("上午/下午");
        return new DayText(time, halves).written(pattern);
    }

    private String written(String pattern) {
        StringBuilder text = new StringBuilder();
        Matcher piece = PIECE.matcher(pattern);
        while (piece.find()) {
            if (piece.group(1) != null) {
                text.append(piece.group(1));
            } else if (piece.group(2) != null) {
                text.append(piece.group(2));
            } else if (piece.group(3) != null) {
                text.append(part(piece.group(3).toLowerCase(Locale.ROOT), pattern.substring(piece.end())));
            } else if (piece.group(4) != null) {
                text.append(piece.group(4));
            }
        }
        return text.toString().strip();
    }

    private String part(String letters, String rest) {
        int length = letters.length();
        return switch (letters.charAt(0)) {
            case 'y' -> length == 2 ? padded(time.getYear() % HUNDRED, 2) : "" + time.getYear();
            case 'e' -> "" + time.getYear();
            case 'm' -> isMinute(rest) ? padded(time.getMinute(), length) : month(length);
            case 'd' -> length > 2 ? dayName(length) : padded(time.getDayOfMonth(), length);
            case 'h' -> hour(length);
            case 's' -> padded(time.getSecond(), length);
            case '上' -> time.getHour() < NOON ? "上午" : "下午";
            default -> letters.contains("/") ? (time.getHour() < NOON ? "AM" : "PM") : weekday(length);
        };
    }

    private String hour(int length) {
        afterHour = true;
        int hour = time.getHour();
        return padded(halves ? (hour + NOON - 1) % NOON + 1 : hour, length);
    }

    private String dayName(int length) {
        return time.getDayOfWeek().getDisplayName(length == 3 ? TextStyle.SHORT : TextStyle.FULL, Locale.ENGLISH);
    }

    private boolean isMinute(String rest) {
        boolean minute = afterHour || rest.matches("(?is)[^a-z\"]*(\"[^\"]*\"[^a-z\"]*)?s.*");
        afterHour = false;
        return minute;
    }

    private String month(int length) {
        return length > 2
                ? time.getMonth().getDisplayName(length == 3 ? TextStyle.SHORT : TextStyle.FULL, Locale.ENGLISH)
                : padded(time.getMonthValue(), length);
    }

    private String weekday(int length) {
        String day = "一二三四五六日"
                .substring(
                        time.getDayOfWeek().getValue() - 1, time.getDayOfWeek().getValue());
        return length == 3 ? day : "星期" + day;
    }

    private static String padded(int number, int length) {
        return length > 1 && number < 10 ? "0" + number : "" + number;
    }
}
