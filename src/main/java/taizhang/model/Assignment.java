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
    /** The default for all. */
    public static final Assignment NONE = new Assignment(List.of(), List.of(), List.of());

    public Assignment {
        leads = List.copyOf(leads);
        responsible = List.copyOf(responsible);
        assisting = List.copyOf(assisting);
    }

    /** The same with another 责任单位. */
    public Assignment withResponsible(UnitId unit) {
        return new Assignment(leads, List.of(unit), assisting);
    }
}
