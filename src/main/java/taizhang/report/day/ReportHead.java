package taizhang.report.day;

import java.time.LocalDate;
import java.util.Optional;
import taizhang.model.Campaign;
import taizhang.model.CampaignNames;
import taizhang.model.CampaignOfficers;
import taizhang.model.Ledger;
import taizhang.model.Unit;

/**
 * What stands around a table: its title, who fills it in and who signs.
 *
 * @param title full title, e.g. 某某镇脱贫攻坚政策不落实问题专项清理整改台账（上庄村）
 * @param author the office that keeps the books
 * @param unit 填报单位
 * @param reporter 填报人
 * @param phone 电话
 * @param leader 单位负责人
 * @param reviewer 审核人
 * @param asOf 截至日期
 * @param condition 条件 by which the problems were picked; empty where they were not
 */
public record ReportHead(
        String title,
        String author,
        String unit,
        Optional<String> reporter,
        Optional<String> phone,
        Optional<String> leader,
        Optional<String> reviewer,
        LocalDate asOf,
        Optional<String> condition) {
    /** The head of a paper of the office. */
    static ReportHead ofOffice(Ledger ledger, String paper, String scope, LocalDate asOf) {
        CampaignNames names = ledger.campaign().names();
        CampaignOfficers officers = ledger.campaign().officers();
        return new ReportHead(
                titleOf(ledger.campaign(), paper, scope),
                names.office(),
                names.office(),
                officers.reporter(),
                officers.phone(),
                officers.head(),
                officers.reviewer(),
                asOf,
                Optional.empty());
    }

    /** The head of a unit's own paper; who is not known signs on the blank line. */
    static ReportHead ofUnit(Ledger ledger, String paper, Unit unit, LocalDate asOf) {
        CampaignNames names = ledger.campaign().names();
        return new ReportHead(
                titleOf(ledger.campaign(), paper, unit.id().name()),
                names.office(),
                unit.id().name(),
                unit.contact().reporter(),
                unit.contact().phone(),
                unit.contact().head(),
                Optional.empty(),
                asOf,
                Optional.empty());
    }

    /** The same head with other people to sign it; who is not known signs on the blank line. */
    public ReportHead signedBy(Optional<String> otherReporter, Optional<String> otherLeader) {
        return new ReportHead(title, author, unit, otherReporter, phone, otherLeader, reviewer, asOf, condition);
    }

    /** The same head over problems that were picked by a condition. */
    ReportHead under(Optional<String> picked) {
        return new ReportHead(title, author, unit, reporter, phone, leader, reviewer, asOf, picked);
    }

    private static String titleOf(Campaign campaign, String paper, String scope) {
        return campaign.names().titleOf(PaperNames.of(campaign).of(paper)) + (scope.isEmpty() ? "" : "（" + scope + "）");
    }
}
