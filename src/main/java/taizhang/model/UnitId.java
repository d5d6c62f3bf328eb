package taizhang.model;

/**
 * A unit or a group of units by its full name (名称) in 单位.yaml, e.g. 上庄村 or 各村.
 *
 * @param name the full name
 */
public record UnitId(String name) implements Comparable<UnitId> {
    @Override
    public int compareTo(UnitId other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
