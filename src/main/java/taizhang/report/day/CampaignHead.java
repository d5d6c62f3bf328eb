package taizhang.report.day;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import taizhang.model.Campaign;
import taizhang.model.CampaignWords;
import taizhang.model.Ledger;

/**
 * What a campaign and its offices are called on papers (专项).
 *
 * @param campaign 名称
 * @param authority 单位, e.g. 某某镇
 * @param leadingGroup 领导小组
 * @param office 办公室
 * @param officeShort 简称 of the office
 * @param numberPrefix 文号前缀, e.g. 某清理办
 * @param full 单位 and 名称 as they stand together in titles
 * @param words 称谓
 * @param steps what they call the steps of closing
 * @param papers what papers are called
 * @param reckoning 口径: how figures are reckoned and printed
 * @param impact how much is touched, in what measures
 * @param charted whether the weekly report has charts (周报插图)
 * @param focused whether a category says what is looked for (清理重点)
 * @param first 开始
 * @param last 结束
 * @param places what its units and categories are called, in full and in short
 */
public record CampaignHead(
        String campaign,
        String authority,
        String leadingGroup,
        String office,
        String officeShort,
        String numberPrefix,
        String full,
        CampaignWords words,
        StepNames steps,
        PaperNames papers,
        ReckoningHead reckoning,
        ImpactNames impact,
        boolean charted,
        boolean focused,
        LocalDate first,
        LocalDate last,
        List<String> places) {
    public CampaignHead {
        places = List.copyOf(places);
    }

    static CampaignHead of(Ledger ledger) {
        Campaign campaign = ledger.campaign();
        return new CampaignHead(
                campaign.names().campaign(),
                campaign.names().authority(),
                campaign.names().leadingGroup(),
                campaign.names().office(),
                campaign.names().officeShort(),
                campaign.names().numberPrefix(),
                campaign.names().titleOf(""),
                campaign.names().words(),
                StepNames.of(campaign.procedure()),
                PaperNames.of(campaign),
                new ReckoningHead(campaign.rules().reckoning()),
                ImpactNames.of(campaign.fields()),
                campaign.papers().charts(),
                ledger.categories().all().stream()
                        .anyMatch(category -> !category.focus().isEmpty()),
                campaign.term().first(),
                campaign.term().last(),
                placesOf(ledger));
    }

    private static List<String> placesOf(Ledger ledger) {
        return Stream.concat(
                        ledger.units().units().stream()
                                .flatMap(unit -> Stream.of(unit.id().name(), unit.shortName())),
                        ledger.categories().all().stream()
                                .flatMap(category -> Stream.of(category.id().name(), category.shortName())))
                .distinct()
                .toList();
    }

    /** 全体, e.g. 全镇. */
    public String whole() {
        return words.whole();
    }

    /** 对象, e.g. 各村、镇直有关单位. */
    public String addressees() {
        return words.addressees();
    }

    /** 刊名. */
    public String bulletin() {
        return words.bulletin();
    }

    /** 报告名, e.g. 周报. */
    public String report() {
        return papers.report();
    }
}
