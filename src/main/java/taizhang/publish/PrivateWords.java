package taizhang.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that tell of a person what nobody is to read: illness, school, 低保 grade, where in the village, who reported. */
final class PrivateWords {
    private static final String PLACES = "[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云黔滇藏陕甘青宁新最]";

    private static final String FEW = "第?[\\d０-９一二三四五六七八九十]+";

    /** Seven digits and more that are neither a date nor a quantity. */
    private static final String LONG_NUMBER =
            "(?<![\\dA-Za-z.])(?!(?:19|20)\\d\\d[-./]?\\d\\d?)(?:\\d[-—–.·]?){6,}\\d(?!\\.\\d|[\\dA-Za-z元万亿亩斤公吨棵株平立米])";

    private static final Map<String, Pattern> KINDS = kinds();

    private static final Pattern AMOUNT =
            Pattern.compile("[\\d０-９][\\d０-９,，.．]*\\s*[十百千万亿]*元|[一二两三四五六七八九十百千万零〇壹贰叁肆伍陆柒捌玖拾佰仟]+元(?!月)");

    private PrivateWords() {}

    private static Map<String, Pattern> kinds() {
        Map<String, Pattern> kinds = new LinkedHashMap<>();
        kinds.put(
                "说到病残",
                Pattern.compile("(?:因|患|看|生|得|重|大|慢性?|疾|胃|肝|肾|肺|心脏|糖尿|白血|精神|传染|职业|风湿|地方)?病(?:人|情|种|史|号|残|患者|保险|救助)?"
                        + "|\\p{IsHan}?癌|\\p{IsHan}?瘤|重?残疾[人证]?|残障|聋哑?|哑巴|失明|盲人|瘫痪?|痴呆|智障|弱智|智力|精神障碍|透析|化疗|手术|艾滋|尿毒症?|中风|癫痫|肝炎|结核|脑梗|高血压|住院|怀孕|流产|吸毒"
                        + "|[尘矽]肺|抑郁|衰竭|卧床|截肢|骨折|植物人|哮喘|肺气肿|冠心|心梗|侏儒|佝偻|驼背|肢残|致残|伤残|孤独症|自闭症"));
        kinds.put(
                "说到学校",
                Pattern.compile("\\p{IsHan}{0,2}(?:小学|中学|完小|中心校|学校|幼儿园|大学|学院|高中|初中|职高|职中|技校|中专|大专)|[一二三四五六七八九]年级"
                        + "|[县市区镇乡城][一二三四五六七八九十](?:中|小)|[初高][一二三](?:[（(]?[\\d一二三四五六七八九十]*[)）]?班|学生)|[在就]读"));
        kinds.put(
                "说到低保等级",
                Pattern.compile("(?:低保|五保|救助|伤残|残疾)[^，。；]{0,4}?[一二三四甲乙丙ABCDabcd\\d][类级档等]"
                        + "|[一二三四甲乙丙ABCDabcd\\d][类档](?!问题|地区|贫困|人员)"));
        kinds.put(
                "说到住址",
                Pattern.compile(FEW + "(?:村民小组|村小组|小组|组|社|号楼|号院|单元|室|排|巷|弄|胡同|栋|幢)(?![长织合])" + "|\\p{IsHan}{1,4}[路街巷]"
                        + FEW + "号|[村庄屯寨区园]" + FEW + "号|第" + FEW + "家|门牌|[村庄][东西南北中][头边口]|自然村|隔壁"));
        kinds.put(
                "说到身世、处境",
                Pattern.compile("离[婚异]|丧偶|寡妇|鳏|孤儿|单亲|未婚|非婚|私生|超生|抱养|收养|改嫁|入赘|刑满|服刑|判刑|刑拘|拘留|犯罪|坐牢|社区矫正|信教|教徒"));
        kinds.put(
                "说到出生、年龄",
                Pattern.compile("出生|生于|" + FEW + "年(?:" + FEW + "月)?(?:" + FEW
                        + "日)?生(?=[，。；、）)人于的]|$)|(?<![至到~～—\\d一二三四五六七八九十-])" + FEW + "周?岁(?!及?以[上下内]|[至到~～—-])"));
        kinds.put(
                "说到车牌、案号",
                Pattern.compile(PLACES + "[A-Za-z][·.．-]?[A-Za-z0-9]{5,6}(?![A-Za-z0-9])|(?:19|20)\\d\\d[)）〕\\]】]?"
                        + PLACES + "\\d{0,4}\\p{IsHan}{1,3}\\d*\\p{IsHan}?\\d*号"));
        kinds.put("说到举报人", Pattern.compile("举报人|反映人|信访人|上访人|检举人|投诉人|实名举报"));
        kinds.put(
                "说到电话、证件号码",
                Pattern.compile(
                        "(?:身份证|残疾证|户口簿|银行卡|存折|[卡账帐]号|尾号|手机|电话|微信|[QqＱｑ]{2})[^，。；\\d０-９]{0,6}[\\d０-９][\\d０-９－—–-]{2,}"
                                + "|(?<![\\d０-９])[0０][\\d０-９]{2,3}[-－—–]?[\\d０-９]{7,8}(?![\\d０-９])"
                                + "|[\\d０-９]{2,}[*×xXＸ✱＊]{2,}[\\d０-９xX]*"
                                + "|微信[号名]?[:：是为]?[A-Za-z][\\w-]{3,}|wxid_\\w+|"
                                + LONG_NUMBER + "|[\\w.+-]+@[\\w-]+\\.\\w+"));
        return kinds;
    }

    /** All in a text, by place; none touches another. */
    static List<Hint> in(String text) {
        List<Hint> found = new ArrayList<>();
        KINDS.forEach((kind, pattern) -> {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                found.add(new Hint(matcher.group(), matcher.start(), kind));
            }
        });
        return apart(found);
    }

    /** The sums of money in a text. */
    static List<Hint> amounts(String text) {
        List<Hint> found = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(text);
        while (matcher.find()) {
            found.add(new Hint(matcher.group(), matcher.start(), "一户的金额"));
        }
        return found;
    }

    private static List<Hint> apart(List<Hint> found) {
        List<Hint> apart = new ArrayList<>();
        found.stream().sorted(Comparator.comparingInt(Hint::start)).forEach(hint -> {
            if (apart.isEmpty() || apart.getLast().end() <= hint.start()) {
                apart.add(hint);
            }
        });
        return apart;
    }
}
