package taizhang.model;

import java.util.List;

/**
 * Which units a category belongs to; units or groups.
 *
 * @param leads 牵头单位
 * @param responsible 责任单位
 * @param open whether the lists end in 等
 */
public record CategoryRoles(List<UnitId> leads, List<UnitId> responsible, boolean open) {
    public CategoryRoles {
        leads = List.copyOf(leads);
        responsible = List.copyOf(responsible);
    }
}
