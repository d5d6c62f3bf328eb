package taizhang.model;

import java.util.List;

/**
 * Who answers for a policy.
 *
 * @param units 责任单位
 * @param officers 责任人
 */
public record PolicyDuty(List<UnitId> units, List<Officer> officers) {
    public PolicyDuty {
        units = List.copyOf(units);
        officers = List.copyOf(officers);
    }
}
