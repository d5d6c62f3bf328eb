package taizhang.report.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 * @param signers who acted, e.g. 王某（镇扶贫办）
 * @param pair whether two people have to sign
 * @param sealed whether the unit's seal belongs there (盖章)
 * @param date 年 月 日
 */
public record SigningBox(
        String label,
        Optional<String> opinion,
        Optional<String> signers,
        boolean pair,
        boolean sealed,
        Optional<LocalDate> date) {
    /** A box nobody has filled in. */
    public static SigningBox blank(String label, boolean pair, boolean sealed) {
        return new SigningBox(label, Optional.empty(), Optional.empty(), pair, sealed, Optional.empty());
    }

    /** A box filled in by an act; its 说明 follows the opinion. */
    public static SigningBox of(
            String label, Act act, String opinion, boolean pair, boolean sealed, Optional<LocalDate> date) {
        ActHead head = act.head();
        String whole = opinion + head.remark().map(SigningBox::sentence).orElse("");
        return new SigningBox(label, Optional.of(whole), people(head.officers()), pair, sealed, date);
    }

    /** The people with their units; empty when none is known. */
    static Optional<String> people(List<Officer> officers) {
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
