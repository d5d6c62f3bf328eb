package taizhang.yaml.slips;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Records that several people wrote at one place, as they should stand: each keeps its own, and of two under one number
 * (编号, 文号) the later gets a free one.
 *
 * @param taken the numbers that several used, each with the free one of the later record
 * @param items all records
 */
record TwoTogether(Map<String, String> taken, List<ListedItem> items) {
    private static final List<String> NUMBERS = List.of("编号", "文号");
    private static final List<String> DAYS = List.of("登记", "日期");

    TwoTogether {
        items = List.copyOf(items);
    }

    /** Both sides' records; empty if they are two wordings of one. */
    static Optional<TwoTogether> of(List<ListedItem> ours, List<ListedItem> other, NumbersUsed used, TextLines lines) {
        List<ListedItem> all = new ArrayList<>(ours);
        Map<String, String> taken = new java.util.LinkedHashMap<>();
        Set<String> given = new LinkedHashSet<>();
        for (ListedItem item : other) {
            String own = numberOf(item);
            Optional<ListedItem> same = ours.stream()
                    .filter(one -> !own.isEmpty() ? numberOf(one).equals(own) : ours.size() == 1)
                    .findFirst();
            if (same.isPresent() && !same.orElseThrow().isAnother(item)) {
                return Optional.empty();
            }
            if (same.isEmpty() || own.isEmpty()) {
                all.add(item);
                continue;
            }
            ListedItem first = same.orElseThrow();
            String free = used.next(own, lines, given);
            given.add(free);
            taken.put(own, free);
            boolean oursIsLater = all.contains(first) && dayOf(first).compareTo(dayOf(item)) > 0;
            if (oursIsLater) {
                all.set(all.indexOf(first), item);
            }
            all.add((oursIsLater ? first : item).numbered(own, free));
        }
        return Optional.of(new TwoTogether(taken, all));
    }

    static String numberOf(ListedItem item) {
        return NUMBERS.stream()
                .map(item::field)
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String dayOf(ListedItem item) {
        return DAYS.stream()
                .map(item::field)
                .filter(day -> !day.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The number both used; "" if none. */
    String number() {
        return taken.keySet().stream().findFirst().orElse("");
    }

    /** Whether it is a problem's. */
    boolean isProblem() {
        return items.stream().anyMatch(item -> !item.field("编号").isEmpty());
    }

    /**
     * What to write in the place of some lines.
     *
     * @param from the first of them, from 1
     * @param to the last of them
     * @param path the file they are in
     * @param doubtful what stands once and is given to both
     */
    String hint(int from, int to, String path, List<String> doubtful, NumbersUsed used) {
        StringBuilder text = new StringBuilder(
                taken.isEmpty() ? "两边添的都要留" : "看来是两件事，都要留：后登记的一件改用没有用过的编号 " + String.join("、", taken.values()));
        if (!taken.isEmpty() && !isProblem()) {
            text.setLength(0);
            text.append("看来是两份，都要留：后发的一份改用没有用过的文号 ").append(String.join("、", taken.values()));
        }
        text.append("。把第%d行到第%d行换成下面的写法：".formatted(from, to));
        items.forEach(item -> item.lines().forEach(line -> text.append('\n').append(line)));
        if (!doubtful.isEmpty()) {
            text.append("\n“%s”只写着一处，先给了两件，核对是哪一件的。".formatted(String.join("、", doubtful)));
        }
        taken.forEach((number, free) -> elsewhere(text, number, free, path, used));
        if (isProblem() && !taken.isEmpty()) {
            text.append("\n两边写的确实是同一件的，才写成一条，编号不变，两边独有的内容都并进来。");
        }
        return text.toString();
    }

    private void elsewhere(StringBuilder text, String number, String free, String path, NumbersUsed used) {
        if (used.files().isEmpty()) {
            text.append("\n周报、督办、抽查、通报和佐证里说后一件的，编号一并改。");
            return;
        }
        List<String> mentions = used.mentions(number, free, path);
        if (mentions.isEmpty()) {
            text.append("\n别的文件里没有写着%s的地方。".formatted(number));
        } else {
            text.append("\n下面各处写着%s，说的是后一件的，改成这样：".formatted(number));
            mentions.forEach(line -> text.append('\n').append(line));
        }
        if (items.stream().anyMatch(item -> item.says("佐证/" + free))) {
            text.append("\n后一件的佐证从 佐证/%s 移到 佐证/%s。".formatted(number, free));
        }
    }
}
