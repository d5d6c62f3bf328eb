package taizhang.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All categories in the order of 类别.yaml, which is their order on paper.
 *
 * @param all the categories
 * @param byName each by full and short name
 */
public record Categories(List<Category> all, Map<String, Category> byName) {
    public Categories {
        all = List.copyOf(all);
        byName = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** Categories indexed by full and short name; where two claim a name, the first keeps it. */
    public static Categories of(List<Category> all) {
        Map<String, Category> names = new LinkedHashMap<>();
        all.forEach(category -> names.putIfAbsent(category.id().name(), category));
        all.forEach(category -> names.putIfAbsent(category.shortName(), category));
        return new Categories(all, names);
    }

    /** The category called so (full or short name). */
    public Optional<Category> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The category with this id. */
    public Optional<Category> at(CategoryId id) {
        return find(id.name());
    }
}
