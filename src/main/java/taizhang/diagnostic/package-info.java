/**
 * Places in files and findings about them.
 *
 * <p>Knows nothing of ledgers, YAML or printing. Start with {@link taizhang.diagnostic.Diagnostic}; the texts of all
 * findings lie in the enums that implement {@link taizhang.diagnostic.DiagnosticCode}, one enum per hundred.
 */
@NullMarked
package taizhang.diagnostic;

import org.jspecify.annotations.NullMarked;
