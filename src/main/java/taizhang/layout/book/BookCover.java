package taizhang.layout.book;

import java.util.List;

/**
 * What the book's own pages say (封面).
 *
 * @param meeting the name of the meeting
 * @param notes lines below it: time, place, for whom
 * @param office who gives the papers out
 * @param asOf until when they count, e.g. 材料统计截至2017年8月18日
 * @param copy 第3份; empty where copies are not numbered
 * @param foot what stands at the foot of cover and contents
 */
public record BookCover(String meeting, List<String> notes, String office, String asOf, String copy, String foot) {
    public BookCover {
        notes = List.copyOf(notes);
    }
}
