package taizhang.model;

import java.util.List;

/**
 * What the office did to press and check.
 *
 * @param notices 督办.yaml
 * @param spotChecks 抽查.yaml
 * @param circulars 通报.yaml
 */
public record Oversight(List<SupervisionNotice> notices, List<SpotCheck> spotChecks, List<Circular> circulars) {
    /** Nothing yet. */
    public static final Oversight NONE = new Oversight(List.of(), List.of(), List.of());

    public Oversight {
        notices = List.copyOf(notices);
        spotChecks = List.copyOf(spotChecks);
        circulars = List.copyOf(circulars);
    }
}
