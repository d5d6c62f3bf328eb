package taizhang.model;

import java.math.BigDecimal;

/**
 * How much a problem touches (涉及).
 *
 * @param households 户数
 * @param persons 人数
 * @param money 资金 in 元, exact
 */
public record Impact(int households, int persons, BigDecimal money) {
    /** Nothing stated. */
    public static final Impact NONE = new Impact(0, 0, BigDecimal.ZERO);
}
