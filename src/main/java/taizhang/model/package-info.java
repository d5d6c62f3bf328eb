/**
 * The domain: problems, units, campaigns and what happens to them, as immutable data.
 *
 * <p>Must not know YAML, rules, figures or paper. Start with {@link taizhang.model.Ledger}, then
 * {@link taizhang.model.Problem} and {@link taizhang.model.Act}.
 */
@NullMarked
package taizhang.model;

import org.jspecify.annotations.NullMarked;
