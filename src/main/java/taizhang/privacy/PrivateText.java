package taizhang.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.privacy.DigitGroup.Gap;
import taizhang.privacy.PrivateNumber.Kind;

/**
 * Reads a text for numbers of persons (ID, mobile, card and account numbers), as people write them: in groups, with
 * full-width digits, over the end of a line, as escapes of YAML or templates. Takes time in proportion to the text.
 */
public final class PrivateText {
    private static final int SHORTEST = 11;
    private static final int LONGEST = 24;
    private static final int BEFORE_CROSS = 17;

    private final String text;
    private final Writing writing;
    private final Verdict verdict;
    private final List<PrivateNumber> found = new ArrayList<>();

    private PrivateText(String text, Writing writing, Telling head) {
        this.text = text;
        this.writing = writing;
        this.verdict = new Verdict(text, writing, head);
    }

    /** All numbers of persons in a text, in its order; none overlaps another. */
    public static List<PrivateNumber> in(String text, Writing writing) {
        return in(text, writing, Telling.NONE);
    }

    static List<PrivateNumber> in(String text, Writing writing, Telling head) {
        return new PrivateText(text, writing, head).read();
    }

    /** The text with all such numbers covered; it stays as long as it is. */
    public static String masked(String text, Writing writing) {
        List<PrivateNumber> numbers = in(text, writing);
        if (numbers.isEmpty()) {
            return text;
        }
        StringBuilder covered = new StringBuilder(text);
        numbers.forEach(number -> covered.replace(number.start(), number.end(), number.cover()));
        return covered.toString();
    }

    /** A sentence with all such numbers covered. */
    public static String masked(String sentence) {
        return masked(sentence, Writing.TEXT);
    }

    private List<PrivateNumber> read() {
        DigitChains chains = new DigitChains(text, writing);
        for (List<DigitGroup> chain = chains.from(0); !chain.isEmpty(); ) {
            look(chain);
            chain = chains.from(chain.getLast().end());
        }
        return found;
    }

    private void look(List<DigitGroup> chain) {
        for (int first = 0; first < chain.size(); ) {
            first = lookFrom(chain, first);
        }
    }

    /** Reads the groups from one on as one number, the longest way that makes one; returns which group is next. */
    private int lookFrom(List<DigitGroup> chain, int first) {
        Optional<PrivateNumber> longest = Optional.empty();
        int next = first + 1;
        StringBuilder digits = new StringBuilder();
        for (int last = first; last < chain.size() && digits.length() < LONGEST; last++) {
            DigitGroup group = chain.get(last);
            if (digits.length() + group.length() > LONGEST) {
                break;
            }
            digits.append(group.digits());
            if (digits.length() < SHORTEST) {
                continue;
            }
            Candidate candidate = candidate(chain, first, last, digits.toString());
            Optional<Kind> kind = verdict.of(candidate);
            if (kind.isPresent()) {
                longest = Optional.of(number(candidate, kind.orElseThrow()));
                next = last + 1;
            }
        }
        if (longest.isPresent()) {
            found.add(longest.get());
        }
        return next;
    }

    private Candidate candidate(List<DigitGroup> chain, int first, int last, String digits) {
        boolean whole = (first == 0 || chain.get(first).gap().compareTo(Gap.LINE) >= 0)
                && (last + 1 == chain.size() || chain.get(last + 1).gap().compareTo(Gap.LINE) >= 0);
        int end = chain.get(last).end();
        int cross = digits.length() == BEFORE_CROSS ? crossFrom(end) : end;
        return new Candidate(
                chain.subList(first, last + 1),
                cross > end ? digits + "X" : digits,
                chain.get(first).start(),
                cross,
                whole);
    }

    /** The offset after an X that belongs to the number before it; the same offset if there is none. */
    private int crossFrom(int end) {
        Cursor cursor = new Cursor(text, writing);
        int loose = 0;
        for (int at = end; at < text.length() && loose < 2; at = cursor.end()) {
            cursor.read(at);
            if (Signs.isCross(cursor.code())) {
                return cursor.end();
            }
            loose += Signs.isLoose(cursor.code()) ? 1 : Signs.isUnseen(cursor.code()) ? 0 : 2;
        }
        return end;
    }

    private PrivateNumber number(Candidate candidate, Kind kind) {
        String digits = candidate.digits();
        int length = digits.length();
        int tail = length - 4;
        int lead = switch (kind) {
            case ID -> 6;
            case MOBILE -> length - 8;
            case CARD -> 0;
        };
        String masked = switch (kind) {
            case ID -> digits.substring(0, lead) + "*".repeat(tail - lead) + digits.substring(tail);
            case MOBILE -> digits.substring(length - 11, lead) + "****" + digits.substring(tail);
            case CARD -> "尾号" + digits.substring(tail);
        };
        return new PrivateNumber(kind, masked, candidate.start(), candidate.end(), cover(candidate, lead, tail));
    }

    /** The number as written, its digits from one place to another covered. */
    private String cover(Candidate candidate, int from, int to) {
        StringBuilder cover = new StringBuilder();
        Cursor cursor = new Cursor(text, writing);
        int digit = 0;
        for (int at = candidate.start(); at < candidate.end(); at = cursor.end()) {
            cursor.read(at);
            boolean counts = Signs.wayOf(cursor.code()) != Signs.Way.NONE || Signs.isCross(cursor.code());
            boolean hidden = counts && digit >= from && digit < to;
            cover.append(hidden ? star(cursor.code()).repeat(cursor.end() - at) : text.substring(at, cursor.end()));
            digit += counts ? 1 : 0;
        }
        return cover.toString();
    }

    /** A star as wide as the digit it covers. */
    private static String star(int code) {
        return code > 0x3000 && code < 0x10000 ? "＊" : "*";
    }
}
