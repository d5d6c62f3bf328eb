package taizhang.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A meeting for which papers are bound into one book (会议; 汇编).
 *
 * @param day the day its file is named after
 * @param name 名称
 * @param time 时间 as written
 * @param place 地点
 * @param asOf 截止: as-of date of the papers, where it is given
 * @param copies 份数: how many copies are printed in all, those of the recipients among them
 * @param items 材料 in order, at least one
 * @param recipients 读者 who get copies of their own, in order
 * @param origin where it was written
 */
public record Meeting(
        LocalDate day,
        String name,
        Optional<String> time,
        Optional<String> place,
        Optional<LocalDate> asOf,
        int copies,
        List<MeetingItem> items,
        List<Recipient> recipients,
        Origin origin) {
    public Meeting {
        items = List.copyOf(items);
        recipients = List.copyOf(recipients);
    }

    /** The folder of the files of meetings, and below it of what is bound in with their papers. */
    public static final String FOLDER = "会议/";

    /** How many copies hold everything and are nobody's own. */
    public int wholeCopies() {
        return Math.max(
                0, copies - recipients.stream().mapToInt(Recipient::copies).sum());
    }

    /** What a recipient needs of it; everything where nothing was picked out. */
    public List<MeetingItem> itemsFor(Recipient recipient) {
        return recipient.items().isEmpty()
                ? items
                : items.stream()
                        .filter(item -> recipient.items().stream().anyMatch(name -> isMeant(item, name)))
                        .toList();
    }

    /** A name means the item that is called so in full, and only where none is, every item that may be. */
    private boolean isMeant(MeetingItem item, String name) {
        return items.stream().anyMatch(other -> other.shown().equals(name))
                ? item.shown().equals(name)
                : item.isCalled(name);
    }
}
