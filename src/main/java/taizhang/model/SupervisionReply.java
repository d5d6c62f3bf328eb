package taizhang.model;

import java.time.LocalDate;

/**
 * Answer to a supervision notice (回复).
 *
 * @param date 日期
 * @param text 内容
 */
public record SupervisionReply(LocalDate date, String text) {}
