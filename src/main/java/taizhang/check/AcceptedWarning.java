package taizhang.check;

import taizhang.diagnostic.Diagnostic;
import taizhang.model.Acceptance;

/**
 * A warning that stands, and who lets it stand.
 *
 * @param finding the warning
 * @param acceptance 已阅
 */
public record AcceptedWarning(Diagnostic finding, Acceptance acceptance) {}
