/**
 * What state a problem is in on a given day: the fold of its acts up to that day.
 *
 * <p>Must not know findings, figures or paper. Start with {@link taizhang.lifecycle.Life}; {@code Fold} says what each
 * act does and where it is lawful. The way: 待核实 → 整改中 → 完成整改 → 待销号 → 已销号, with 查否 and 移交 as other ends,
 * 退回 back to 整改中 and 反弹 into the next round.
 */
@NullMarked
package taizhang.lifecycle;

import org.jspecify.annotations.NullMarked;
