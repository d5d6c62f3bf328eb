package taizhang.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import taizhang.model.Campaign;
import taizhang.model.CampaignFields;
import taizhang.model.CampaignLists;
import taizhang.model.Categories;
import taizhang.model.Category;
import taizhang.model.CategoryId;
import taizhang.model.UnitId;
import taizhang.model.Units;

/**
 * The units and categories that records may name. Where a list of them could not be read whole, every name is taken as
 * it is: it may have been on the list.
 *
 * @param units all units
 * @param allUnits whether every unit's names are known
 * @param categories each category by full and short name, also those whose record did not read
 * @param allCategories whether every category's names are known
 * @param year the year of a campaign that begins and ends in one, for a limit written without it
 * @param lists 来源, 方式 and 标签; empty where the campaign did not read, and any word may be on them
 * @param fields what the campaign takes down of problems; empty if that is not known, and anything may be right
 */
record References(
        Units units,
        boolean allUnits,
        Map<String, CategoryId> categories,
        boolean allCategories,
        OptionalInt year,
        Optional<CampaignLists> lists,
        Optional<CampaignFields> fields) {
    References {
        categories = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(categories));
    }

    /** References to what the two files hold. */
    static References of(UnitList units, CategoryList categories) {
        return new References(
                units.units(),
                units.namesKnown(),
                categories.names(),
                categories.namesKnown(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same in a campaign of these days, lists and fields. */
    References in(Campaign campaign) {
        int first = campaign.term().first().getYear();
        boolean one = first == campaign.term().last().getYear();
        return new References(
                units,
                allUnits,
                categories,
                allCategories,
                one ? OptionalInt.of(first) : year,
                Optional.of(campaign.lists()),
                Optional.of(campaign.fields()));
    }

    /** The unit or group called so. */
    Optional<UnitId> unit(String name) {
        return find(units.byName(), name).or(() -> allUnits ? Optional.empty() : Optional.of(new UnitId(name)));
    }

    /** The category called so. */
    Optional<CategoryId> category(String name) {
        return find(categories, name).or(() -> allCategories ? Optional.empty() : Optional.of(new CategoryId(name)));
    }

    /**
     * The units of a file with some of the records read: 单位.yaml.
     *
     * @param units what read, with the names of all
     * @param namesKnown whether every unit's names are known
     * @param whole whether every record read
     */
    record UnitList(Units units, boolean namesKnown, boolean whole) {
        /** When there is no such file. */
        static final UnitList UNKNOWN = new UnitList(Units.of(List.of(), List.of()), false, false);
    }

    /**
     * The categories of a file with some of the records read: 类别.yaml.
     *
     * @param read what read
     * @param names the names of all
     * @param namesKnown whether every category's names are known
     * @param whole whether every record read
     */
    record CategoryList(List<Category> read, Map<String, CategoryId> names, boolean namesKnown, boolean whole) {
        /** When there is no such file. */
        static final CategoryList UNKNOWN = new CategoryList(List.of(), new LinkedHashMap<>(), false, false);

        CategoryList {
            read = List.copyOf(read);
            names = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(names));
        }

        /** As the ledger holds them. */
        Categories categories() {
            return Categories.of(read);
        }
    }

    private static <T> Optional<T> find(Map<String, T> names, String name) {
        return Optional.ofNullable(names.get(name))
                .or(() -> Optional.ofNullable(names.get(HalfWidth.withoutBlanks(name))));
    }
}
