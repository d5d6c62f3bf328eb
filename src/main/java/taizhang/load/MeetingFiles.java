package taizhang.load;

import java.util.List;
import taizhang.model.Meeting;
import taizhang.model.MeetingItem;

/**
 * The files of meetings (会议).
 *
 * @param meetings those that read cleanly, by day
 * @param items what each file asks for, as far as it reads, so that it is looked at even where something else is amiss
 */
public record MeetingFiles(List<Meeting> meetings, List<List<MeetingItem>> items) {
    public MeetingFiles {
        meetings = List.copyOf(meetings);
        items = List.copyOf(items);
    }
}
