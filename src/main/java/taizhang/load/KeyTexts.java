package taizhang.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
            case "起", "开始", "发现", "登记", "日期", "报送" -> "2017-05-18";
            case "止", "结束", "截止", "时限", "延至", "新时限", "限期", "报送截止", "编发" -> "2017-08-31";
            case "户数", "人数", "件数", "期号" -> "3";
            case "资金" -> "251542.71";
            case "牵头单位", "单位", "改为" -> "镇扶贫办";
            case "责任单位", "协办单位" -> "上庄村";
            case "经办", "责任人", "责任领导", "抽查人" -> "王某（镇扶贫办）、李某（镇民政所）";
            case "负责人", "填报人", "组长", "成员" -> "张某";
            case "类别" -> "精准识别";
            case "类型" -> "贫困村";
            case "编号前缀" -> "上庄";
            case "文号" -> "某清理督〔2017〕5号";
            default -> "……";
        };
        return key + ": " + value;
    }

    /** A question whether a word was meant. */
    static String guess(String word) {
        return word.contains("“") ? "是不是 " + word + " ？" : "是不是“" + word + "”？";
    }

    /** Which of the known words was meant by an unknown one; empty if none is near. */
    static Optional<String> nearest(String unknown, Collection<String> known) {
        String plain = HalfWidth.withoutBlanks(HalfWidth.of(unknown));
        List<String> contained = new ArrayList<>();
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String word : known) {
            if (word.equals(plain)) {
                return Optional.of(word);
            }
            if (word.length() > 1 && (plain.contains(word) || (plain.length() > 1 && word.contains(plain)))) {
                contained.add(word);
            }
            int distance = distance(plain, word);
            if (distance < least && distance <= limit(plain, word)) {
                least = distance;
                best = word;
            }
        }
        if (least == 1 || contained.isEmpty()) {
            return best.isEmpty() ? Optional.empty() : Optional.of(best);
        }
        return contained.stream().max((a, b) -> Integer.compare(a.length(), b.length()));
    }

    /** Two-character words must share one character, longer ones more. */
    private static int limit(String a, String b) {
        int length = Math.max(a.length(), b.length());
        return length < 2 ? 0 : length <= 3 ? 1 : length / 2;
    }

    /** How many characters must be added, dropped, replaced or swapped with their neighbour. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        Arrays.setAll(cost[0], j -> j);
        for (int i = 1; i <= a.length(); i++) {
            cost[i][0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
