package taizhang.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Which sections have their sheets to themselves. Where one of them takes a second page the paper is printed on both sides,
 * and each of them begins on the front of a sheet; where all take one page nothing is put between them.
 */
final class Sheets {
    private final List<Integer> starts = new ArrayList<>();
    private final List<Boolean> own = new ArrayList<>();
    private final List<Integer> moved = new ArrayList<>();

    /** A section begins on the page of the given number, from 1. */
    void begin(int page, boolean ownSheet) {
        starts.add(page);
        own.add(ownSheet);
    }

    /** The pages, an empty one before each that must stand on the front and would not. */
    List<PageSlot> spread(List<PageSlot> pages) {
        if (!isNeeded(pages.size())) {
            return pages;
        }
        List<PageSlot> spread = new ArrayList<>(pages.size() + starts.size());
        for (int i = 0; i < starts.size(); i++) {
            boolean back = spread.size() % 2 == 1;
            boolean closes = i > 0 && own.get(i - 1);
            if (back && (own.get(i) || closes)) {
                spread.add(PageSlot.first(spread.getLast().frame()));
            }
            moved.add(spread.size() + 1 - starts.get(i));
            spread.addAll(pages.subList(starts.get(i) - 1, end(i, pages.size())));
        }
        return spread;
    }

    /** The number that the page of the given number has among the spread ones. */
    int numberOf(int page) {
        int shift = 0;
        for (int i = 0; i < moved.size() && starts.get(i) <= page; i++) {
            shift = moved.get(i);
        }
        return page + shift;
    }

    private boolean isNeeded(int pages) {
        for (int i = 0; i < starts.size(); i++) {
            if (own.get(i) && end(i, pages) - starts.get(i) >= 1) {
                return true;
            }
        }
        return false;
    }

    /** The number of the last page of a section. */
    private int end(int section, int pages) {
        return section + 1 < starts.size() ? starts.get(section + 1) - 1 : pages;
    }
}
