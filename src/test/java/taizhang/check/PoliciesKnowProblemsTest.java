package taizhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import taizhang.load.LedgerFixture;
import taizhang.load.LoadResult;

class PoliciesKnowProblemsTest {
    @Test
    void a_policy_names_only_problems_that_are_registered() {
        LoadResult loaded = LedgerFixture.load("""
                问题:
                  - 编号: 上庄-001
                    类别: 精准识别
                    描述: 描述
                    来源: 自查
                    发现: 2017-05-10
                    登记: 2017-05-11
                --- 政策.yaml
                政策:
                  - 名称: 甲
                    层级: 县
                    问题: 上庄-001、上庄-009
                """);
        assertThat(loaded.findings()).isEmpty();
        assertThat(LedgerFixture.places(Rules.standard().check(loaded.ledger(), loaded.gaps(), loaded.sources())))
                .contains("政策.yaml:4:16 TZ351")
                .filteredOn(place -> place.endsWith("TZ351"))
                .hasSize(1);
    }
}
