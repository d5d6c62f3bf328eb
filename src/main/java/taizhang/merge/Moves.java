package taizhang.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Three versions of the books in which each problem stands in the same file: where one side moved it, the others are
 * taken as if it had always stood there.
 */
record Moves(Map<String, byte[]> base, Map<String, byte[]> ours, Map<String, byte[]> theirs) {
    private static final String FOLDER = "问题/";
    private static final String LIST = "问题";

    static Moves aligned(Map<String, byte[]> base, Map<String, byte[]> ours, Map<String, byte[]> theirs) {
        Version before = new Version(base);
        Version mine = new Version(ours);
        Version other = new Version(theirs);
        Map<String, String> places = Map.copyOf(before.places);
        for (String number : new TreeSet<>(places.keySet())) {
            String was = before.place(number);
            String here = mine.place(number);
            String there = other.place(number);
            if (here.isEmpty() || there.isEmpty() || (here.equals(was) && there.equals(was))) {
                continue;
            }
            String place = here.equals(was) ? there : here;
            before.move(number, was, place, here.equals(was) ? theirs : ours);
            mine.move(number, here, place, theirs);
            other.move(number, there, place, ours);
        }
        follow(places, mine, other, theirs);
        follow(places, other, mine, ours);
        return new Moves(before.files(), mine.files(), other.files());
    }

    /** What one side registered in a file that the other gave another name goes there too. */
    private static void follow(Map<String, String> places, Version one, Version other, Map<String, byte[]> renamed) {
        for (String file : new TreeSet<>(places.values())) {
            List<String> targets = renamed.containsKey(file)
                    ? List.of()
                    : places.keySet().stream()
                            .filter(number -> file.equals(places.get(number)))
                            .map(other::place)
                            .distinct()
                            .toList();
            if (targets.size() == 1 && !targets.getFirst().isEmpty()) {
                List.copyOf(one.places.entrySet()).stream()
                        .filter(place -> place.getValue().equals(file))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .forEach(number -> one.move(number, file, targets.getFirst(), renamed));
            }
        }
    }

    /** One version: its files, and those of problems taken apart. */
    private static final class Version {
        private final Map<String, byte[]> files;
        private final Map<String, Piece> apart = new HashMap<>();
        private final Map<String, String> places = new HashMap<>();
        private final TreeSet<String> changed = new TreeSet<>();

        Version(Map<String, byte[]> files) {
            this.files = new TreeMap<>(files);
            files.forEach((path, bytes) -> {
                if (path.startsWith(FOLDER) && BooksMerge.isYaml(path)) {
                    FileMerge.pieces(path, bytes).ifPresent(file -> {
                        apart.put(path, file);
                        listIn(file).ifPresent(list -> list.parts().forEach(item -> places.put(item.key(), path)));
                    });
                }
            });
        }

        String place(String number) {
            return places.getOrDefault(number, "");
        }

        void move(String number, String from, String to, Map<String, byte[]> like) {
            if (from.equals(to)) {
                return;
            }
            Piece source = apart.get(from);
            Piece target = Optional.ofNullable(apart.get(to))
                    .or(() -> Optional.ofNullable(like.get(to))
                            .flatMap(bytes -> FileMerge.pieces(to, bytes))
                            .map(file -> withList(file, List.of())))
                    .orElse(source);
            if (source == null || target == null || source.equals(target)) {
                return;
            }
            Optional<Piece> record = listIn(source).flatMap(list -> list.part(number));
            List<Piece> rest = new ArrayList<>(listIn(source).map(Piece::parts).orElse(List.of()));
            record.ifPresent(rest::remove);
            List<Piece> more = new ArrayList<>(listIn(target).map(Piece::parts).orElse(List.of()));
            record.ifPresent(more::add);
            apart.put(from, withList(source, rest));
            apart.put(to, withList(target, more));
            changed.add(from);
            changed.add(to);
            places.put(number, to);
        }

        Map<String, byte[]> files() {
            for (String path : changed) {
                Optional.ofNullable(apart.get(path)).ifPresent(file -> {
                    boolean bare =
                            listIn(file).filter(list -> !list.parts().isEmpty()).isEmpty();
                    if (bare && !files.containsKey(path)) {
                        return;
                    }
                    files.put(path, FileMerge.bytes(PieceWriter.text(file), files.getOrDefault(path, new byte[0])));
                });
            }
            return files;
        }

        private static Optional<Piece> listIn(Piece file) {
            return file.kind() == Piece.Kind.LIST ? Optional.of(file) : file.part(LIST);
        }

        private static Piece withList(Piece file, List<Piece> items) {
            if (file.kind() == Piece.Kind.LIST) {
                return file.with(items);
            }
            return file.with(file.parts().stream()
                    .map(part -> part.key().equals(LIST) ? part.with(items) : part)
                    .toList());
        }
    }
}
