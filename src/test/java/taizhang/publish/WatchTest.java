package taizhang.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WatchTest {
    private static final Watch WATCH =
            new Watch(List.of("赵大柱", "石门", "0313-1234567", "欧阳兰", "张某"), List.of("石门村", "大病保险", "钱某"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "赵大柱户已清退",
                "赵 大 柱",
                "赵　大　柱",
                "赵\u200B大\u200C柱",
                "赵大\n柱",
                "赵·大·柱",
                "赵-大-柱",
                "（赵）大柱",
                "赵**大**柱",
                "赵\u00AD大\uFEFF柱",
                "⾚赵⼤柱", // radicals that look like the characters
                "赵|大|柱",
                "欧 阳 兰",
                "电话：0313 1234567",
                "０３１３－１２３４５６７",
                "石门家"
            })
    void a_name_of_the_ledger_is_found_however_it_is_spread(String text) {
        assertThat(WATCH.secretsIn(text)).hasSize(1);
    }

    /** What is not found, so that nobody relies on it: the sheet to sign says so too. */
    @ParameterizedTest
    @ValueSource(strings = {"柱大赵", "zhao da zhu", "趙大柱", "赵，大，柱", "赵大朱", "大柱"})
    void backwards_in_latin_by_sound_and_over_sentence_marks_it_is_not(String text) {
        assertThat(WATCH.secretsIn(text)).isEmpty();
    }

    @Test
    void the_name_of_a_place_is_no_name_and_a_covered_name_is_no_secret() {
        assertThat(WATCH.secretsIn("石门村已整改；张某")).isEmpty();
        assertThat(WATCH.guarded()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "赵某户,赵某",
        "村民钱×反映,钱×",
        "孙*三家,孙*三",
        "赵大柱户已清退,赵大柱",
        "王三家,王三",
        "李四同志,李四",
        "陈五等3人,陈五",
        "周小六夫妇,周小六",
        "村民吴 小 七领取,吴小七",
        "户主：苟富贵，已改,苟富贵",
        "群众高大山反映,高大山",
        "欧阳小兰户,欧阳小兰",
        "联系人：于洋河,于洋河"
    })
    void what_looks_like_a_name_is_found(String text, String name) {
        List<Hint> hints = new Watch(List.of(), List.of()).hintsIn(text);
        assertThat(hints).extracting(Hint::word).containsExactly(name);
        assertThat(hints.getFirst().isName()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4户建档立卡户危房改造未开工，已全部竣工",
                "易地搬迁安置户23户已入住",
                "小额信贷宣传不到位，有贷款意愿的两户不知道向谁申请",
                "扶贫手册填写不全，13户26人已补齐",
                "单位负责人、审核人、填报人签字",
                "党员干部带头，群众满意",
                "严格执行公示制度，万元以上项目公开",
                "养羊户、贫困户、低保户入户核查",
                "某某镇脱贫攻坚政策不落实问题专项清理公示清单"
            })
    void plain_words_look_like_nobodys_name(String text) {
        assertThat(new Watch(List.of(), List.of()).hintsIn(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1户患尿毒症,说到病残",
        "因病致贫的1户,说到病残",
        "二级残疾人1名,说到病残",
        "孩子在镇中心小学读书,说到学校",
        "按低保二档领取,说到低保等级",
        "A类低保,说到低保等级",
        "三组的一户,说到住址",
        "住在村东头,说到住址",
        "和平路12号,说到住址",
        "举报人反映属实,说到举报人",
        "身份证尾号0025,说到电话、证件号码",
        "拨打0313-5510001,说到电话、证件号码",
        "1307**********0025,说到电话、证件号码"
    })
    void what_tells_of_a_person_is_found(String text, String kind) {
        assertThat(WATCH.hintsIn(text)).extracting(Hint::kind).contains(kind);
    }

    @Test
    void what_was_decided_may_stand_and_nothing_more() {
        assertThat(WATCH.hintsIn("大病保险未报销，钱某已报")).isEmpty();
        assertThat(WATCH.hintsIn("大病未报销，钱某某已报")).extracting(Hint::word).containsExactly("大病", "钱某某");
    }

    @Test
    void sums_are_found_and_counts_are_not() {
        assertThat(WATCH.amountsIn("退回3200元、两千元、1.2万元，涉及13户26人"))
                .extracting(Hint::word)
                .containsExactly("3200元", "两千元", "1.2万元");
    }

    @Test
    void the_longest_name_is_hidden_first_however_it_is_spread() {
        Mask mask = new Mask(java.util.Map.of("赵大", "赵某", "赵大柱", "赵某某"));
        assertThat(mask.of("赵大、赵大柱、赵 大 柱")).isEqualTo("赵某、赵某某、赵某某");
    }

    @ParameterizedTest
    @CsvSource({
        "赵大柱,赵某,false",
        "赵大柱,赵大某,true",
        "赵大柱,某柱,true",
        "赵大柱,赵大柱,true",
        "欧阳兰,欧阳某,false",
        "大病,重病,false",
        "赵某,赵某,true"
    })
    void a_writing_that_tells_the_name_is_known(String name, String writing, boolean tells) {
        assertThat(Mask.tells(name, writing)).isEqualTo(tells);
    }
}
