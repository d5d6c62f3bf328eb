package taizhang.audit;

import java.util.Comparator;
import java.util.List;
import taizhang.model.Said;
import taizhang.text.Sha256;

/**
 * One thing that a seal closes, in a form that does not depend on layout, order or comments.
 *
 * @param owner what it belongs to: a problem's number, or a return as 周报 2017-08-18 上庄
 * @param label what it is, e.g. 基本, 整改, 经过 2017-05-19 核实
 * @param text what it says, in one form
 */
record SealedItem(String owner, String label, String text) implements Comparable<SealedItem> {
    private static final int SHORT = 10;
    private static final Comparator<SealedItem> ORDER = Comparator.comparing(SealedItem::owner)
            .thenComparing(SealedItem::label)
            .thenComparing(SealedItem::text);

    /** What was said as an item. */
    static SealedItem of(String owner, String label, Said said) {
        return new SealedItem(owner, label, CanonicalText.of(said));
    }

    /** Enough to tell it from the others. */
    String digest() {
        return Sha256.of(whole()).substring(0, SHORT);
    }

    /** All of it as one text. */
    String whole() {
        return CanonicalText.of(
                new Said.Items(List.of(new Said.Text(owner), new Said.Text(label), new Said.Text(text))));
    }

    @Override
    public int compareTo(SealedItem other) {
        return ORDER.compare(this, other);
    }
}
