package taizhang.report.audit;

import taizhang.report.day.Figure;

/**
 * How many things of one kind an audit found.
 *
 * @param number 序号
 * @param kind 种类, e.g. 补录
 * @param nature 错误, 警告 or 合规
 * @param count 数量
 * @param meaning what the kind is
 */
public record AuditTally(int number, String kind, String nature, Figure count, String meaning) {
    /** A kind with its count, which is a figure of the audit. */
    public static AuditTally of(int number, String kind, String nature, int count, String meaning) {
        return new AuditTally(number, kind, nature, AuditCounts.figure(kind, count), meaning);
    }
}
