package taizhang.model;

import java.time.LocalDate;

/**
 * A warning that somebody looked at and lets stand for a time (已阅).
 *
 * @param number 编号 of the problem, or 文号 of the notice, that it is about
 * @param code 代码 of the warning, as written
 * @param reason 理由
 * @param who 谁 accepted it
 * @param until 有效期, last day
 * @param origin where it was written
 */
public record Acceptance(String number, String code, String reason, String who, LocalDate until, Origin origin) {}
