package taizhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/** Files that know each other in a circle, as the class files tell it: components, signatures and calls alike. */
final class Circles {
    private static final Pattern ARROW = Pattern.compile("^   (taizhang\\.\\S+)\\s+->\\s(taizhang\\.\\S+)");

    private final Map<String, Set<String>> arrows;
    private final Map<String, Integer> found = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final List<Set<String>> circles = new ArrayList<>();

    private Circles(Map<String, Set<String>> arrows) {
        this.arrows = arrows;
    }

    /** Which file names which others, both by their outermost type; no file names itself. */
    static Map<String, Set<String>> arrows(Path classes) {
        StringWriter told = new StringWriter();
        int status = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(told),
                        new PrintWriter(told),
                        "-verbose:class",
                        "-filter:none",
                        "--ignore-missing-deps",
                        classes.toString());
        assertThat(status).as(told::toString).isZero();
        Map<String, Set<String>> arrows = new TreeMap<>();
        told.toString().lines().map(ARROW::matcher).filter(line -> line.find()).forEach(line -> {
            Set<String> used = arrows.computeIfAbsent(outermost(line.group(1)), file -> new TreeSet<>());
            used.add(outermost(line.group(2)));
        });
        arrows.forEach((file, used) -> used.remove(file));
        return arrows;
    }

    /** Every circle of at least two files; a sealed type and the types it permits are named once, by the sealed type. */
    static List<Set<String>> in(Map<String, Set<String>> arrows) {
        Circles search = new Circles(arrows);
        arrows.keySet().stream().filter(file -> !search.found.containsKey(file)).forEach(search::walk);
        return search.circles.stream().map(Circles::withoutFamilies).toList();
    }

    private static Set<String> withoutFamilies(Set<String> circle) {
        Map<String, String> families = new HashMap<>();
        for (String file : circle) {
            Class<?>[] permitted = typeOf(file).getPermittedSubclasses();
            for (Class<?> member : permitted == null ? new Class<?>[0] : permitted) {
                families.putIfAbsent(outermost(member.getName()), file);
            }
        }
        return circle.stream()
                .map(file -> families.getOrDefault(file, file))
                .map(file -> families.getOrDefault(file, file))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Class<?> typeOf(String name) {
        try {
            return Class.forName(name, false, Circles.class.getClassLoader());
        } catch (ClassNotFoundException stale) {
            throw new AssertionError(stale);
        }
    }

    private static String outermost(String name) {
        int inner = name.indexOf('$');
        return inner < 0 ? name : name.substring(0, inner);
    }

    /** Tarjan's walk: a file that reaches no earlier one closes a circle with all that lie above it on the path. */
    private void walk(String file) {
        int number = found.size();
        found.put(file, number);
        lowest.put(file, number);
        path.push(file);
        for (String next : arrows.getOrDefault(file, Set.of())) {
            if (!found.containsKey(next)) {
                walk(next);
                lowest.merge(file, lowest.get(next), Math::min);
            } else if (path.contains(next)) {
                lowest.merge(file, found.get(next), Math::min);
            }
        }
        if (lowest.get(file) == number) {
            Set<String> circle = new TreeSet<>();
            while (path.contains(file)) {
                circle.add(path.pop());
            }
            if (circle.size() > 1) {
                circles.add(circle);
            }
        }
    }
}
