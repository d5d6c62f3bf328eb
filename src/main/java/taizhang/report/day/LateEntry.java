package taizhang.report.day;

import java.time.LocalDate;

/**
 * Something entered after the period it belongs to was sealed (补录): lawful, and told in the next report.
 *
 * @param owner the problem's number, or whose return it is
 * @param label what it is, e.g. 登记, 核实, 报送
 * @param date its business date
 * @param period 期号 of the sealed period
 */
public record LateEntry(String owner, String label, LocalDate date, int period) {}
