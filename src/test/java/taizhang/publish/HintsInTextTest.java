package taizhang.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text tells of persons, and what it does not. */
class HintsInTextTest {
    @ParameterizedTest
    @CsvSource({
        "汤家已退。,汤家",
        "由周书记包户。,周书记",
        "刘大爷已搬。,刘大爷",
        "尹户补交手续。,尹户",
        "已和赵老师核对。,赵老师",
        "赵大柱户已清退。,赵大柱",
        "村民钱某补交。,钱某",
        "其子在县一中就读。,县一中",
        "孩子在镇中心校。,中心校",
        "其女高三班。,高三班",
        "其女高三（2）班。,高三（2）班",
        "孙子上县二小。,县二小",
    })
    void a_person_is_told(String text, String told) {
        assertThat(Stream.concat(NameHints.in(text).stream(), PrivateWords.in(text).stream()))
                .anyMatch(hint -> hint.word().endsWith(told));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "赵家庄道路已修，李家沟村已验收。",
                "国家政策已落实，安家落户三户。",
                "全户、单户、农户都已核对。",
                "义务教育控辍保学已落实，提高一倍。",
                "万户居民、成家立业的补助已发。",
                "张户型、何户口登记已更正。",
            })
    void a_place_and_a_usual_word_are_nobody(String text) {
        assertThat(NameHints.in(text)).isEmpty();
        assertThat(PrivateWords.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "由王小明领取。,王小明",
        "王小明有车仍列为贫困户。,王小明",
        "北沟组王小明漏评。,王小明",
        "3组12号王小明已补交。,王小明",
        "已将张建国清退。,张建国",
        "上庄村刘满囤未搬。,刘满囤",
        "已从郑红梅处追回。,郑红梅",
        "由李娟代领。,李娟",
        "欧阳小兰有车。,欧阳小兰",
        "五保户老张已安置。,老张",
        "小王反映属实。,小王",
        "王先生已补交。,王先生",
        "姓王的一户已退。,姓王",
        "王小某已退。,王小某",
        "王XX户已退。,王XX",
        "买买提·艾山有车。,买买提·艾山",
        "村民阿依古丽漏评。,阿依古丽",
        "由WangXiaoming领取。,WangXiaoming",
    })
    void a_name_in_running_words_is_found(String text, String name) {
        assertThat(new Watch(List.of(), List.of()).hintsIn(text))
                .filteredOn(Hint::isName)
                .extracting(Hint::word)
                .containsExactly(name);
    }

    @Test
    void every_name_of_a_list_is_found() {
        assertThat(new Watch(List.of(), List.of()).hintsIn("王小明、李大山、赵铁柱三户已清退"))
                .extracting(Hint::word)
                .containsExactly("王小明", "李大山", "赵铁柱");
    }

    @ParameterizedTest
    @CsvSource({
        "离异后漏评,离异",
        "刑满后漏评,刑满",
        "1980年3月5日生,1980年3月5日生",
        "一位76岁老人,76岁",
        "住上庄村12号,村12号",
        "车牌冀G·A1234,冀G·A1234",
        "（2017）冀0729民初123号,2017）冀0729民初123号",
        "微信zhao_2017,微信zhao_2017",
        "zhao@163.com,zhao@163.com",
        "拨打7654321,7654321",
        "卡6222 0202 0000 1234 567,6222020200001234567",
        "两户患尘肺,尘肺",
    })
    void what_tells_of_one_person_is_found(String text, String word) {
        assertThat(new Watch(List.of(), List.of()).hintsIn(text))
                .extracting(Hint::word)
                .anyMatch(told -> told.endsWith(word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "马铃薯、石板路、柏油路、温室大棚都已验收。",
                "截至2017-08-18，共退回1234567元，造林1234567株。",
                "依据冀政发〔2017〕12号、某清理办〔2017〕12号办理。",
                "60岁以上老人、16至59岁劳动力全部核对。",
                "全村88户、前街11户都已入户。",
                "高度重视，严格把关，方便群众，金额已核对。",
            })
    void crops_roads_dates_and_numbers_of_documents_are_nobody(String text) {
        assertThat(new Watch(List.of(), List.of()).hintsIn(text)).isEmpty();
    }
}
