package taizhang.report.day;

import taizhang.model.ImpactMeasure;

/**
 * A measure of 涉及 that only this campaign has.
 *
 * @param name 名称, e.g. 企业
 * @param figure the name of its figure: 涉及企业
 * @param unit 计量, e.g. 家
 */
public record OwnMeasure(String name, String figure, String unit) {
    static OwnMeasure of(ImpactMeasure measure) {
        return new OwnMeasure(measure.name(), measure.label(), measure.unit());
    }
}
