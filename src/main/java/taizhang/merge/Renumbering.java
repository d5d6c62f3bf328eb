package taizhang.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import taizhang.diagnostic.SourceFile;
import taizhang.yaml.slips.NumbersUsed;

/**
 * New numbers for records of ours whose number the other side gave too (改号): theirs is published and stays. All that we
 * said of ours since then follows: acts, returns, notices, comments, the folder of its evidence.
 *
 * @param clashes what had one number
 * @param numbers the new number of each of ours by the one it had
 */
public record Renumbering(List<Clash> clashes, Map<String, String> numbers) {
    private static final List<String> FILES = List.of("问题/", "督办.yaml", "通报.yaml");
    private static final Pattern NUMBER = Pattern.compile("(.*?)(\\d+)(\\D*)");

    public Renumbering {
        clashes = List.copyOf(clashes);
        numbers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }

    /**
     * What must be renumbered.
     *
     * @param base as it was; of each version at least the files that are not alike in all
     * @param all the texts of all versions, as any file may name a number
     */
    public static Renumbering of(
            Map<String, byte[]> base, Map<String, byte[]> ours, Map<String, byte[]> theirs, List<SourceFile> all) {
        Map<String, Piece> before = numbered(base);
        Map<String, Piece> mine = numbered(ours);
        Map<String, Piece> other = numbered(theirs);
        NumbersUsed used = new NumbersUsed(all);
        List<Clash> clashes = new ArrayList<>();
        Map<String, String> numbers = new LinkedHashMap<>();
        for (String key : new TreeSet<>(mine.keySet())) {
            Piece one = Objects.requireNonNull(mine.get(key));
            Optional<Piece> same = Optional.ofNullable(other.get(key)).filter(there -> Names.isAnother(one, there));
            if (same.isPresent() && !before.containsKey(key)) {
                String number = one.key();
                clashes.add(new Clash(key, number, Names.brief(one), Names.brief(same.orElseThrow())));
                numbers.put(number, used.free(number, numbers.values()));
            }
        }
        return new Renumbering(clashes, numbers);
    }

    /** All records with a number, by their kind and number. */
    private static Map<String, Piece> numbered(Map<String, byte[]> files) {
        Map<String, Piece> all = new TreeMap<>();
        files.forEach((path, bytes) -> FILES.stream()
                .filter(kind -> BooksMerge.isYaml(path) && path.startsWith(kind))
                .forEach(kind -> FileMerge.pieces(path, bytes)
                        .ifPresent(file -> Stream.concat(Stream.of(file), file.parts().stream())
                                .filter(list -> list.kind() == Piece.Kind.LIST)
                                .flatMap(list -> list.parts().stream())
                                .filter(Identity::isNumbered)
                                .forEach(item -> all.put(kind + " " + item.key(), item)))));
        return all;
    }

    /** Our books with the new numbers; what stood in the base already is not ours and stays. */
    public Map<String, byte[]> in(Map<String, byte[]> base, Map<String, byte[]> ours) {
        if (numbers.isEmpty()) {
            return ours;
        }
        Map<String, byte[]> renumbered = new TreeMap<>();
        ours.forEach((path, bytes) -> {
            byte[] before = base.get(path);
            boolean own = before == null;
            String place = own ? replaced(path) : path;
            boolean touched = BooksMerge.isYaml(path) && !Arrays.equals(before, bytes);
            renumbered.put(
                    place, touched ? replaced(bytes, own ? new byte[0] : Objects.requireNonNull(before)) : bytes);
        });
        return renumbered;
    }

    private byte[] replaced(byte[] bytes, byte[] base) {
        Set<String> old = new HashSet<>(List.of(text(base).split("\n", -1)));
        String text = Stream.of(text(bytes).split("\n", -1))
                .map(line -> old.contains(line) ? line : replaced(line))
                .collect(Collectors.joining("\n"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String replaced(String text) {
        String changed = text;
        for (Map.Entry<String, String> number : numbers.entrySet()) {
            changed = mention(number.getKey()).matcher(changed).replaceAll(Matcher.quoteReplacement(number.getValue()));
        }
        return changed;
    }

    /** A number however it is written: with other digits, another dash, blanks at the dash. */
    private static Pattern mention(String number) {
        Matcher parts = NUMBER.matcher(number);
        if (!parts.matches()) {
            return Pattern.compile(Pattern.quote(number));
        }
        String head = parts.group(1);
        boolean dashed = head.endsWith("-");
        String name = Pattern.quote(dashed ? head.substring(0, head.length() - 1) : head);
        String digits = parts.group(2)
                .chars()
                .mapToObj(digit -> "[" + (char) digit + (char) ('０' + digit - '0') + "]")
                .collect(Collectors.joining());
        String dash = dashed ? "\\s*[-－‐‑‒–—−]\\s*" : "";
        return Pattern.compile(name + dash + digits + "(?![0-9０-９])" + Pattern.quote(parts.group(3)));
    }
}
