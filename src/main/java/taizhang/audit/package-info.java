/**
 * Seals, late entries, rewritten history (审计): whether the books still say what they said when a period was closed.
 *
 * <p>Whether a seal agrees depends on the ledger and on 封账.yaml alone; who changed what, and when, is asked of {@code
 * history}. Must not know YAML, paper or the command line. Start with {@link taizhang.audit.SealDraft} and {@link
 * taizhang.audit.Audit}.
 */
@NullMarked
package taizhang.audit;

import org.jspecify.annotations.NullMarked;
