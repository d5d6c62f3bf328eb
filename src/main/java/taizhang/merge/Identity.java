package taizhang.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What tells one item of a list from another. */
final class Identity {
    /** A record under one of these is one and the same, whatever else it says. */
    private static final List<String> NUMBERS = List.of("编号", "文号");

    private static final List<String> NAMES = List.of("编号", "文号", "名称");
    /** What a record that only speaks of a number says besides: one may speak of it several times (已阅). */
    private static final List<String> REMARKS = List.of("代码", "诊断码", "码");

    private static final List<String> TRAITS =
            List.of("期号", "截止", "日期", "事项", "种子", "类型", "单位", "问题", "类别", "字段", "户名", "姓名", "文件");
    private static final String SEVERAL = " #";

    private Identity() {}

    /** The items with a key each; of several that look alike each has its own. */
    static List<Piece> keyed(List<Piece> items) {
        Map<String, Integer> seen = new HashMap<>();
        List<Piece> keyed = new ArrayList<>();
        for (Piece item : items) {
            String key = keyOf(item);
            int number = seen.merge(key, 1, Integer::sum);
            keyed.add(item.withKey(number == 1 ? key : key + SEVERAL + number));
        }
        return keyed;
    }

    private static String keyOf(Piece item) {
        if (item.kind() == Piece.Kind.ITEM) {
            return item.said();
        }
        for (String name : NAMES) {
            if (!item.field(name).isEmpty()) {
                return item.field(name) + remark(item);
            }
        }
        List<String> traits =
                TRAITS.stream().map(item::field).filter(said -> !said.isEmpty()).toList();
        if (!item.field("文件").isEmpty()) {
            // two files that came may have one name, and are two
            traits = Stream.concat(traits.stream(), Stream.of(item.field("摘要"))).toList();
        }
        return traits.isEmpty() ? item.said() : String.join(" ", traits);
    }

    private static String remark(Piece item) {
        return REMARKS.stream()
                .map(item::field)
                .filter(said -> !said.isEmpty())
                .map(" "::concat)
                .findFirst()
                .orElse("");
    }

    /** Whether it has a number, under which there can be only one. */
    static boolean isNumbered(Piece item) {
        return NUMBERS.stream().anyMatch(name -> !item.field(name).isEmpty());
    }

    /** Whether it has a name of its own, so that another of that name is the same. */
    static boolean isNamed(Piece item) {
        return NAMES.stream().anyMatch(name -> !item.field(name).isEmpty());
    }

    /** By which items that both sides added are put in order: by day, then by number, then by text. */
    static int compare(Piece one, Piece other) {
        int byDay = dayOf(one).compareTo(dayOf(other));
        int byKey = byDay != 0 ? byDay : one.key().compareTo(other.key());
        return byKey != 0 ? byKey : String.join("\n", one.own()).compareTo(String.join("\n", other.own()));
    }

    private static String dayOf(Piece item) {
        return isNumbered(item) && item.field("文号").isEmpty() ? "" : item.field("日期");
    }
}
