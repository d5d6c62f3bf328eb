package taizhang.intake.form;

import taizhang.model.ProblemId;

/**
 * An open problem as it stands on a form, locked.
 *
 * @param id its number
 * @param brief 摘要
 * @param state status and limit: 整改中，时限8月31日
 * @param lastProgress the latest progress before this period with its day; may be empty
 */
public record OpenProblem(ProblemId id, String brief, String state, String lastProgress) {}
