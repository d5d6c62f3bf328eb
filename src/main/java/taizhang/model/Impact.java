package taizhang.model;

import java.math.BigDecimal;
import java.util.Map;

/**
 * How much a problem touches (涉及).
 *
 * @param households 户数
 * @param persons 人数
 * @param money 资金 in 元, exact
 * @param own the measures of the campaign's own that are stated, by their names
 */
public record Impact(int households, int persons, BigDecimal money, Map<String, Integer> own) {
    /** Nothing stated. */
    public static final Impact NONE = new Impact(0, 0, BigDecimal.ZERO, Map.of());

    public Impact {
        own = FewKeys.copyOf(own);
    }
}
