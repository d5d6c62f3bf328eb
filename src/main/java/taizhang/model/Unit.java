package taizhang.model;

import java.util.List;

/**
 * A reporting unit (单位): a village or a department.
 *
 * @param id full name
 * @param shortName 简称, printed in tables; the full name if none was given
 * @param prefix 编号前缀 of its problems' numbers
 * @param kind 类型 as written, e.g. 贫困村; groups are made of kinds
 * @param reports 报送: whether it hands in returns; one that leads or supervises need not
 * @param contact who heads it and who reports for it
 * @param formerNames 曾用名
 * @param origin where it was written
 */
public record Unit(
        UnitId id,
        String shortName,
        String prefix,
        String kind,
        boolean reports,
        UnitContact contact,
        List<String> formerNames,
        Origin origin) {
    public Unit {
        formerNames = List.copyOf(formerNames);
    }
}
