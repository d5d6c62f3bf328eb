package taizhang.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignNamesTest {
    @ParameterizedTest
    @CsvSource({
        "某某镇, 脱贫攻坚政策不落实问题专项清理, 整改台账, 某某镇脱贫攻坚政策不落实问题专项清理整改台账",
        "某某市, 督察反馈意见整改, 整改台账, 某某市督察反馈意见整改台账",
        "某某县人民政府, 某某县河湖清理, 问题台账, 某某县河湖清理问题台账",
        "某某县, 某某县河湖清理, 问题台账, 某某县河湖清理问题台账",
        "某某县人民政府, 河湖问题, 问题台账, 某某县人民政府河湖问题台账"
    })
    void a_title_says_nothing_twice(String authority, String campaign, String paper, String title) {
        assertThat(CampaignNames.titleOf(authority, campaign, paper)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "某某镇, 全镇, 各村、镇直有关单位",
        "某某乡人民政府, 全乡, 各村、乡直有关单位",
        "某某县人民政府, 全县, 各有关单位",
        "某某街道办事处, 全街道, 各有关单位",
        "某某局, 各单位, 各有关单位"
    })
    void what_is_not_written_follows_from_the_authority(String authority, String whole, String addressees) {
        assertThat(CampaignWords.wholeOf(authority)).isEqualTo(whole);
        assertThat(CampaignWords.addresseesOf(authority)).isEqualTo(addressees);
    }
}
