package taizhang.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names from a list as people have it (名单): pasted from a table, numbered, with a heading, some twice.
 *
 * @param items what was found, in order, each name once
 * @param notes what was left out, in sentences
 */
record Listed(List<Item> items, List<String> notes) {
    private static final Set<String> HEADINGS =
            Set.of("序号", "单位", "单位名称", "单位名单", "名称", "村名", "类别", "类别名称", "问题类别", "类型", "备注");

    private static final Pattern ORDINAL = Pattern.compile("^(?:[（(][0-9一二三四五六七八九十]{1,3}[）)]"
            + "|[0-9]{1,3}(?:[.．、，,:：)）]|\\s+(?=\\S))|[一二三四五六七八九十]{1,3}[、．.，,:：]|[-*·•●○◆■▪]\\s*)\\s*");

    private static final Pattern TAIL = Pattern.compile("[，,、；;。.：:\\s]+$");
    private static final Pattern BETWEEN = Pattern.compile("[、，,；;]");
    private static final Pattern KIND = Pattern.compile(".{0,6}(?:村|社区|部门|单位|乡镇|街道|县区|科室|企业|学校|机关|其他)");
    private static final Pattern NUMBER = Pattern.compile("[0-9.]+");

    /**
     * One name.
     *
     * @param name as it goes into the books
     * @param kind what stands behind it, as its 类型; may be empty
     */
    record Item(String name, String kind) {
        /** The same without what cannot be a kind. */
        Item known() {
            return kind.isEmpty() || KIND.matcher(kind).matches() ? this : new Item(name, "");
        }
    }

    Listed {
        items = List.copyOf(items);
        notes = List.copyOf(notes);
    }

    /** Names with a kind behind some of them, apart by a blank or in the next cell; several on a line are told apart. */
    static Listed ofUnits(String text) {
        return of(text, true);
    }

    /** Names that may hold blanks and commas where each has its line. */
    static Listed ofCategories(String text) {
        return of(text, !text.strip().contains("\n"));
    }

    private static Listed of(String text, boolean several) {
        Map<String, Item> found = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        for (String line : lines(text, several)) {
            Item item = item(line, several);
            if (item.name().isEmpty() || HEADINGS.contains(item.name())) {
                continue;
            }
            if (NUMBER.matcher(item.name()).matches()) {
                notes.add("“" + line.strip() + "”没有名称，略去");
            } else if (found.putIfAbsent(item.name(), item.known()) != null) {
                notes.add("“" + item.name() + "”写了两次，记一次");
            } else if (!item.known().equals(item)) {
                notes.add("“" + item.name() + "”后面的“" + item.kind() + "”不是类型，没有用");
            }
        }
        return new Listed(List.copyOf(found.values()), notes);
    }

    private static List<String> lines(String text, boolean several) {
        return text.lines()
                .map(Listed::plain)
                .flatMap(line -> several && !line.contains("\t")
                        ? Stream.of(BETWEEN.split(ORDINAL.matcher(line).replaceFirst("")))
                        : Stream.of(line))
                .toList();
    }

    /** Full-width digits and odd blanks as they are usually written. */
    private static String plain(String line) {
        StringBuilder plain = new StringBuilder();
        line.replace("\uFEFF", "").codePoints().forEach(c -> {
            boolean digit = c >= '０' && c <= '９';
            plain.appendCodePoint(digit ? c - '０' + '0' : c == '\u3000' || c == '\u00A0' ? ' ' : c);
        });
        return plain.toString().strip();
    }

    private static Item item(String line, boolean kinds) {
        List<String> cells = Stream.of(
                        (kinds ? line.strip().split("\\s+") : line.strip().split("\t")))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        boolean numbered = cells.size() > 1 && NUMBER.matcher(cells.getFirst()).matches();
        List<String> own = numbered ? cells.subList(1, cells.size()) : cells;
        if (own.isEmpty()) {
            return new Item("", "");
        }
        String name =
                TAIL.matcher(ORDINAL.matcher(own.getFirst()).replaceFirst("")).replaceFirst("");
        return new Item(name, own.size() > 1 ? TAIL.matcher(own.get(1)).replaceFirst("") : "");
    }
}
