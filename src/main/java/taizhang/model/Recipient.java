package taizhang.model;

import java.util.List;

/**
 * Somebody who gets copies of their own of a meeting's book (读者).
 *
 * @param name 姓名
 * @param copies 份数, at least 1
 * @param items what they need, by name; empty for everything
 * @param origin where it was written
 */
public record Recipient(String name, int copies, List<String> items, Origin origin) {
    public Recipient {
        items = List.copyOf(items);
    }
}
