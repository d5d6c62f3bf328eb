package taizhang.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Writes names as was decided (写作): 赵大柱 becomes 赵某, however it is spread. */
public final class Mask {
    private static final int LONGEST_NAME = 4;

    private final List<Entry> entries;

    private record Entry(Squeezed name, String writing) {}

    /** What to write for each name. */
    public Mask(Map<String, String> writings) {
        entries = writings.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, String> entry) ->
                                entry.getKey().length())
                        .reversed())
                .map(entry -> new Entry(Squeezed.of(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** A text with every such name written otherwise; the longest name goes first. */
    public String of(String text) {
        List<Hidden> hidden = new ArrayList<>();
        Squeezed squeezed = Squeezed.of(text);
        for (Entry entry : entries) {
            for (Squeezed.Found found : squeezed.all(entry.name())) {
                if (hidden.stream().noneMatch(other -> other.touches(found))) {
                    hidden.add(new Hidden(found, entry.writing()));
                }
            }
        }
        StringBuilder masked = new StringBuilder(text);
        hidden.stream()
                .sorted(Comparator.comparingInt((Hidden one) -> one.place().start())
                        .reversed())
                .forEach(one -> masked.replace(one.place().start(), one.place().end(), one.writing()));
        return masked.toString();
    }

    private record Hidden(Squeezed.Found place, String writing) {
        boolean touches(Squeezed.Found other) {
            return place.start() < other.end() && other.start() < place.end();
        }
    }

    /** Whether a writing tells the name it is to hide: it holds the name, or of a person's a sign besides the surname. */
    public static boolean tells(String name, String writing) {
        String plain = Squeezed.of(name).text();
        String written = Squeezed.of(writing).text();
        int surname = Surnames.lengthAt(plain, 0);
        boolean person = surname > 0 && plain.length() > surname && plain.length() <= LONGEST_NAME;
        boolean given = person && plain.substring(surname).chars().anyMatch(sign -> written.indexOf(sign) >= 0);
        return written.contains(plain) || (given && !isCovered(name));
    }

    /** A name without all that may be spread in it, so that two spellings of it are one. */
    public static String plain(String name) {
        return Squeezed.of(name).text();
    }

    /** How a name is mostly hidden: 赵某. */
    public static String usual(String name) {
        int surname = Surnames.lengthAt(name, 0);
        return surname == 0 ? "某某" : name.substring(0, surname) + "某";
    }

    /** Whether a name is hidden as it is: 赵某, 赵×柱. */
    public static boolean isCovered(String name) {
        return name.chars().anyMatch(sign -> NameHints.COVER.indexOf(sign) >= 0);
    }
}
