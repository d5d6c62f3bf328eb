package taizhang.load;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import taizhang.text.Nearest;

/** What findings say about keys: examples of how to write them, and which one was probably meant. */
final class KeyTexts {
    private KeyTexts() {}

    /** A line that shows how a key is written. */
    static String example(String key) {
        String value = switch (key) {
            case "编号" -> "上庄-001";
            case "来源" -> "自查";
            case "方式" -> "限期整改";
            case "结论" -> "属实";
            case "意见" -> "同意";
            case "事项" -> "完成整改";
            case "起", "开始", "发现", "登记", "日期", "报送", "印发" -> "2017-05-18";
            case "止", "结束", "截止", "时限", "延至", "新时限", "限期", "报送截止", "编发" -> "2017-08-31";
            case "户数", "人数", "件数", "期号" -> "3";
            case "资金", "金额" -> "251542.71";
            case "牵头单位", "单位", "改为" -> "镇扶贫办";
            case "责任单位", "协办单位", "共同" -> "上庄村";
            case "经办", "责任人", "责任领导", "抽查人" -> "王某（综合科）、李某（督查科）";
            case "负责人", "填报人", "组长", "成员" -> "张某";
            case "类别" -> "精准识别";
            case "类型" -> "贫困村";
            case "编号前缀" -> "上庄";
            case "同" -> "限期整改";
            case "条件" -> "责任领导=周某 且 逾期";
            case "文号" -> "某清理督〔2017〕5号";
            default -> "……";
        };
        return key + ": " + value;
    }

    /** A question whether a word was meant. */
    static String guess(String word) {
        return word.contains("“") ? "是不是 " + word + " ？" : "是不是“" + word + "”？";
    }

    /** A question which of some known words was meant by an unknown one, all that are equally near; empty if none is. */
    static Optional<String> guess(String unknown, Collection<String> known) {
        List<String> near = Nearest.all(HalfWidth.withoutBlanks(HalfWidth.of(unknown)), known);
        return near.size() == 1 ? Optional.of(guess(near.getFirst())) : guessAmong(near);
    }

    /** The same of words that are known to be near. */
    static Optional<String> guessAmong(List<String> near) {
        return near.size() == 1
                ? Optional.of(guess(near.getFirst()))
                : Nearest.among(near.stream().map("“%s”"::formatted).toList())
                        .map(words -> "是不是" + words.replace(" ", "") + "？");
    }

    /** All known words that may have been meant by an unknown one. */
    static List<String> allNearest(String unknown, Collection<String> known) {
        return Nearest.all(HalfWidth.withoutBlanks(HalfWidth.of(unknown)), known);
    }

    /** Which of the known words was meant by an unknown one; empty if none is near. */
    static Optional<String> nearest(String unknown, Collection<String> known) {
        return Nearest.of(HalfWidth.withoutBlanks(HalfWidth.of(unknown)), known);
    }
}
