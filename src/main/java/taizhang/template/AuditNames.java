package taizhang.template;

import taizhang.report.audit.AuditCounts;
import taizhang.report.audit.AuditMention;
import taizhang.report.audit.AuditMentionTable;
import taizhang.report.audit.AuditSheet;
import taizhang.report.audit.AuditTally;
import taizhang.report.audit.AuditTallyTable;
import taizhang.report.audit.AuditedHistory;

/** The names of the sheet of an audit: 审计报告. */
final class AuditNames {
    static final NameTable NAMES = new NameTable();

    static {
        NAMES.of(AuditedHistory.class, "审计报告.历史")
                .name("起", "第一次提交的日期", AuditedHistory::first)
                .name("止", "所审计的提交的日期", AuditedHistory::last)
                .name("提交号", "所审计的提交", AuditedHistory::tip)
                .name("提交人", "所审计的提交是谁提交的", AuditedHistory::author)
                .name("第一次提交", "第一次提交的提交号，全部四十位", history -> history.witness().first())
                .name("有封账", "是否封过账", history -> history.witness().isSealed())
                .name("封账码", "最后一次封账的封账码；没有封账的为空", history -> history.witness().code())
                .name("封账链", "最后一次封账的封账链；没有封账的为空", history -> history.witness().chain())
                .done();
    }

    private static final RecordNames<AuditTally> TALLY = NAMES.of(AuditTally.class, "行")
            .name("序号", "顺序号", AuditTally::number)
            .name("种类", "如 补录、编号消失", AuditTally::kind)
            .name("性质", "错误、警告或合规", AuditTally::nature)
            .name("数量", "几项", AuditTally::count)
            .name("含义", "这一种是什么", AuditTally::meaning)
            .done();

    static {
        NAMES.of(AuditTallyTable.class, "审计种类")
                .name("行", "每一种一行，最严重的在前", AuditTallyTable::lines)
                .lines(TALLY)
                .done();
    }

    private static final RecordNames<AuditMention> MENTION = NAMES.of(AuditMention.class, "行")
            .name("序号", "顺序号", AuditMention::number)
            .name("种类", "如 补录、编号消失", AuditMention::kind)
            .name("内容", "查出了什么，太长的截短", AuditMention::text)
            .name("提交人", "谁在哪一天提交的；查不出的为空", AuditMention::by)
            .done();

    static {
        NAMES.of(AuditMentionTable.class, "审计事项")
                .name("行", "每项一行，一页纸排得下的", AuditMentionTable::lines)
                .lines(MENTION)
                .done();
    }

    static {
        NAMES.of(AuditCounts.class, "审计报告.数")
                .count("提交", "查看了几次提交", AuditCounts::commits)
                .count("封账", "封账几期", AuditCounts::seals)
                .count("相符", "其中和账相符的几期", AuditCounts::agreeing)
                .count("发现", "错误和警告共几项", AuditCounts::findings)
                .count("错误", "错误几项", AuditCounts::errors)
                .count("警告", "警告几项", AuditCounts::warnings)
                .count("列出", "本页列出几项", AuditCounts::named)
                .count("未列", "本页没有列出的几项", AuditCounts::left)
                .done();
    }

    static {
        NAMES.of(AuditSheet.class, "审计报告")
                .name("表头", "标题等", AuditSheet::head)
                .name("历史", "查看的提交", AuditSheet::history)
                .name("数", "查看和查出了多少", AuditSheet::counts)
                .name("种类", "各种各几项", AuditSheet::tallies)
                .name("事项", "最严重的事项", AuditSheet::gravest)
                .name("有未列", "是否有没有列出的", AuditSheet::leavesSomeOut)
                .name("说明", "另外要说明的，每条一句", AuditSheet::notes)
                .done();
    }

    private AuditNames() {}
}
