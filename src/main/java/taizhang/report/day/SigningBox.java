package taizhang.report.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import taizhang.model.Act;
import taizhang.model.ActHead;
import taizhang.model.Officer;

/**
 * A box of a form where somebody gives an opinion, signs and dates it (意见栏). What the ledger does not know yet is left
 * blank, to be written by hand.
 *
 * @param label whose opinion, e.g. 牵头单位初审意见
 * @param opinion 意见, in whole sentences
 * @param officers who acted; empty when nobody has
 * @param pair whether two people have to sign
 * @param sealed whether the unit's seal belongs there (盖章)
 * @param date 年 月 日
 */
public record SigningBox(
        String label,
        Optional<String> opinion,
        List<Officer> officers,
        boolean pair,
        boolean sealed,
        Optional<LocalDate> date) {
    private static final Pattern WHOSE_AND_WHAT = Pattern.compile("(.+?)((?:初审|审定)?意见|情况)");
    /** A forced line break. */
    private static final String LINE = "\u2028";

    public SigningBox {
        officers = List.copyOf(officers);
    }

    /** A box nobody has filled in. */
    public static SigningBox blank(String label, boolean pair, boolean sealed) {
        return new SigningBox(label, Optional.empty(), List.of(), pair, sealed, Optional.empty());
    }

    /** A box filled in by an act; its 说明 follows the opinion. */
    public static SigningBox of(
            String label, Act act, String opinion, boolean pair, boolean sealed, Optional<LocalDate> date) {
        ActHead head = act.head();
        String whole = opinion + head.remark().map(SigningBox::sentence).orElse("");
        return new SigningBox(label, Optional.of(whole), head.officers(), pair, sealed, date);
    }

    /** The label for a narrow column: whose opinion, and below it what, in lines of two characters or three. */
    public String upright() {
        Matcher parts = WHOSE_AND_WHAT.matcher(label);
        return parts.matches() ? inPairs(parts.group(1)) + LINE + inPairs(parts.group(2)) : inPairs(label);
    }

    private static String inPairs(String words) {
        return words.length() % 2 == 0 ? words.replaceAll("(..)(?=.)", "$1" + LINE) : words;
    }

    /** The names of those who acted, to be printed behind the line on which each signs. */
    public List<String> names() {
        return officers.stream().map(Officer::name).toList();
    }

    /** The units they act for, each once; empty when none is known. */
    public Optional<String> units() {
        List<String> units = officers.stream()
                .flatMap(officer -> officer.affiliation().stream())
                .distinct()
                .toList();
        return units.isEmpty() ? Optional.empty() : Optional.of(String.join("、", units));
    }

    /** The people with their units; empty when none is known. */
    public Optional<String> signers() {
        return officers.isEmpty()
                ? Optional.empty()
                : Optional.of(officers.stream().map(Officer::label).collect(Collectors.joining("、")));
    }

    /** The text with a full stop, if it does not end a sentence by itself. */
    public static String sentence(String text) {
        String bare = text.strip();
        boolean ended = bare.endsWith("。") || bare.endsWith("！") || bare.endsWith("？") || bare.endsWith("”");
        return ended || bare.isEmpty() ? bare : bare.replaceFirst("[；，、;,]$", "") + "。";
    }
}
