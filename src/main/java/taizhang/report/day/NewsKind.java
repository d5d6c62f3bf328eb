package taizhang.report.day;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import taizhang.statistics.Change;

/** What a letter in the margin of a ledger says of its line since the paper before. */
public enum NewsKind {
    /** Registered since. */
    NEW("新", "新登记"),
    /** Progress reported since. */
    PROGRESSED("进", "有新进展"),
    /** 完成整改 since. */
    COMPLETED("完", "完成整改"),
    /** 销号 since. */
    CLOSED("销", "销号"),
    /** Became overdue since. */
    OVERDUE("逾", "新逾期"),
    /** Nothing of these, but something else, e.g. 批准延期 or 退回. */
    OTHER("变", "其他变化");

    private final String letter;
    private final String meaning;

    NewsKind(String letter, String meaning) {
        this.letter = letter;
        this.meaning = meaning;
    }

    /** The letter of the margin. */
    public String letter() {
        return letter;
    }

    /** What it means, for the legend. */
    public String meaning() {
        return meaning;
    }

    /** What the changes of one problem come to. */
    static Set<NewsKind> of(List<Change> changes) {
        Set<NewsKind> kinds = EnumSet.noneOf(NewsKind.class);
        for (Change change : changes) {
            kinds.add(
                    switch (change.kind()) {
                        case REGISTERED -> NEW;
                        case PROGRESSED -> PROGRESSED;
                        case COMPLETED -> COMPLETED;
                        case CLOSED -> CLOSED;
                        case OVERDUE -> OVERDUE;
                        case OPENED,
                                VERIFIED,
                                APPLIED,
                                REVIEWED,
                                SITE_CHECKED,
                                NOTICED,
                                DECIDED,
                                REFUSED,
                                RETURNED,
                                EXTENSION_REQUESTED,
                                EXTENDED,
                                EXTENSION_REFUSED,
                                RECURRED,
                                REASSIGNED,
                                TRANSFERRED,
                                CORRECTED,
                                HELD_TO_ACCOUNT,
                                RECOVERED,
                                RULE_MADE,
                                SUPERVISED,
                                ENTERED_LATE -> OTHER;
                    });
        }
        if (kinds.size() > 1) {
            kinds.remove(OTHER);
        }
        return kinds;
    }
}
