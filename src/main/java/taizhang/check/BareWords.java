package taizhang.check;

import taizhang.text.UsualForm;

/**
 * A text reduced to what it tells: half-width, without blanks and punctuation, each day of the calendar (2017-05-18,
 * 5月18日, 18日, 5月上旬) as one {@code ○}.
 */
final class BareWords {
    private static final char DAY = '○';

    private final String text;

    private BareWords(String text) {
        this.text = text;
    }

    static String of(String text) {
        return new BareWords(UsualForm.halfWidth(text)).reduced();
    }

    private String reduced() {
        StringBuilder words = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int day = isDigit(at) ? dayFrom(at) : -1;
            if (day >= 0) {
                words.append(DAY);
                at = day;
                continue;
            }
            int c = text.codePointAt(at);
            if (isWord(c)) {
                words.appendCodePoint(c);
            }
            at += Character.charCount(c);
        }
        return words.toString();
    }

    private static boolean isWord(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || c == DAY
                || Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    /** Where a day ends that begins at a digit; -1 if none does. */
    private int dayFrom(int at) {
        int end = wholeDay(at);
        return end >= 0 ? end : dayOfMonth(at);
    }

    /** 2017-05-18, 2017年5月18日. */
    private int wholeDay(int at) {
        if (digits(at, 4) < 4 || !isOneOf("-/.年", at + 4)) {
            return -1;
        }
        int month = at + 5;
        int mark = month + digits(month, 2);
        int day = mark + 1;
        if (mark == month || !isOneOf("-/.月", mark) || digits(day, 2) == 0) {
            return -1;
        }
        int end = day + digits(day, 2);
        return isOneOf("日", end) ? end + 1 : end;
    }

    /** 5月18日, 5月份18日, 18日, 5月上旬. */
    private int dayOfMonth(int at) {
        int mark = at + digits(at, 2);
        if (isOneOf("月", mark)) {
            int day = isOneOf("份", mark + 1) ? mark + 2 : mark + 1;
            int end = day + digits(day, 2);
            if (end > day && isOneOf("日号", end)) {
                return end + 1;
            }
            return isOneOf("上中下", mark + 1) && isOneOf("旬", mark + 2) ? mark + 3 : -1;
        }
        boolean first = at == 0 || !isDigit(at - 1);
        return first && isOneOf("日号", mark) ? mark + 1 : -1;
    }

    private int digits(int from, int most) {
        int count = 0;
        while (count < most && isDigit(from + count)) {
            count++;
        }
        return count;
    }

    private boolean isDigit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean isOneOf(String signs, int at) {
        return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }
}
