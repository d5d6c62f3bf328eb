package taizhang.model;

import java.util.List;

/**
 * The campaign (专项行动) a ledger is kept for.
 *
 * @param names what it and its offices are called
 * @param term first and last day
 * @param phases 阶段 in order
 * @param reporting how often units report
 * @param officers who signs the papers
 * @param inspectionGroups 督导检查组
 * @param rules limits that warnings depend on
 * @param procedure 销号程序
 * @param fields 字段 and the measures of 涉及
 * @param lists 来源, 方式 and 标签
 * @param papers 照片附页 and 大字版
 * @param calendar 节假日 and 调休上班
 * @param origin where it was written
 */
public record Campaign(
        CampaignNames names,
        Term term,
        List<Phase> phases,
        Reporting reporting,
        CampaignOfficers officers,
        List<InspectionGroup> inspectionGroups,
        CampaignRules rules,
        ClosingProcedure procedure,
        CampaignFields fields,
        CampaignLists lists,
        CampaignPapers papers,
        WorkCalendar calendar,
        Origin origin) {
    public Campaign {
        phases = List.copyOf(phases);
        inspectionGroups = List.copyOf(inspectionGroups);
    }
}
