package taizhang.model;

import java.util.List;

/**
 * A measure of 涉及: how a campaign says how much a problem touches.
 *
 * @param name 名称: 户数, 人数, 资金 or one of the campaign's own, e.g. 企业
 * @param unit 计量: its measure word, e.g. 家
 */
public record ImpactMeasure(String name, String unit) {
    /** 户数. */
    public static final ImpactMeasure HOUSEHOLDS = new ImpactMeasure("户数", "户");
    /** 人数. */
    public static final ImpactMeasure PERSONS = new ImpactMeasure("人数", "人");
    /** 资金. */
    public static final ImpactMeasure MONEY = new ImpactMeasure("资金", "元");

    /** Those of a campaign that says nothing of them. */
    public static final List<ImpactMeasure> USUAL = List.of(HOUSEHOLDS, PERSONS, MONEY);

    /** Whether it is none of the usual three. */
    public boolean isOwn() {
        return USUAL.stream().noneMatch(usual -> usual.name.equals(name));
    }

    /** The name of its figure and its column: 涉及企业. */
    public String label() {
        return "涉及" + name;
    }
}
