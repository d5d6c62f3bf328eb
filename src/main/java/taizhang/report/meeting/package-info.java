/**
 * What is laid before a meeting: the one page that a leader reads first (一页通).
 *
 * <p>Counts nothing itself and knows no other family of papers. Start with
 * {@link taizhang.report.meeting.OnePageReport}.
 */
@NullMarked
package taizhang.report.meeting;

import org.jspecify.annotations.NullMarked;
