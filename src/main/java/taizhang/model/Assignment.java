package taizhang.model;

import java.util.List;

/**
 * The units written for a problem; empty lists mean the default (the category's lead, the home unit).
 *
 * @param leads 牵头单位
 * @param responsible 责任单位
 * @param assisting 协办单位
 */
public record Assignment(List<UnitId> leads, List<UnitId> responsible, List<UnitId> assisting) {
    public Assignment {
        leads = List.copyOf(leads);
        responsible = List.copyOf(responsible);
        assisting = List.copyOf(assisting);
    }
}
