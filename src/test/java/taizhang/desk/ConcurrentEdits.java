package taizhang.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a clerk does to the books between two syncs, by chance but the same for the same seed. */
final class ConcurrentEdits {
    private static final String SHANG = "问题/上庄村.yaml";
    private static final String RIVER = "问题/大河口村.yaml";
    private static final String RIVER_MOVED = "问题/大河口.yaml";
    private static final String WEEK = "周报/2017-06-02.yaml";
    private static final Pattern NUMBER = Pattern.compile("编号: (上庄|大河口)-(\\d+)");
    private static final Pattern NOTICE = Pattern.compile("文号: 某清理督〔2017〕(\\d+)号");

    private final TwoClerks clerks;
    private final String clerk;
    private final Random chance;
    private final List<String> tokens = new ArrayList<>();
    private int count;

    ConcurrentEdits(TwoClerks clerks, String clerk, long seed) {
        this.clerks = clerks;
        this.clerk = clerk;
        this.chance = new Random(seed);
    }

    /** Texts that no merge may lose. */
    List<String> tokens() {
        return tokens;
    }

    void make(int edits) throws IOException {
        for (int i = 0; i < edits; i++) {
            switch (chance.nextInt(8)) {
                case 0, 1 -> register();
                case 2 -> act();
                case 3 -> returned();
                case 4 -> correct();
                case 5 -> comment();
                case 6 -> move();
                default -> notice();
            }
        }
    }

    private String token() {
        String token = clerk + "记" + (char) ('子' + count++) + chance.nextInt(1000) + "号事";
        tokens.add(token);
        return token;
    }

    private boolean has(String path) {
        return Files.exists(clerks.data(clerk).resolve(path));
    }

    private String river() {
        return has(RIVER) ? RIVER : RIVER_MOVED;
    }

    private String file() {
        return chance.nextInt(3) == 0 ? river() : SHANG;
    }

    private static int highest(Pattern pattern, int group, String text) {
        int highest = 0;
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            highest = Math.max(highest, Integer.parseInt(found.group(group)));
        }
        return highest;
    }

    private void register() throws IOException {
        String path = file();
        String prefix = path.equals(SHANG) ? "上庄" : "大河口";
        String text = clerks.read(clerk, path);
        String number = prefix + "-%03d".formatted(highest(NUMBER, 2, text) + 1);
        boolean evidence = chance.nextBoolean();
        String record = """
                  - 编号: %s
                    类别: 精准识别
                    描述: %s
                    来源: 督导检查
                    发现: 2017-05-2%d
                    登记: 2017-05-29
                    整改:
                      方式: 限期整改
                      目标: 见%s的措施。
                      措施: 评议。
                      时限: 2017-09-30
                      责任人: 张某
                """.formatted(number, token(), chance.nextInt(9), number)
                .indent(2)
                .replaceAll("(?m)^  $", "");
        record = record.replaceAll("(?m)^    - ", "  - ").replaceAll("(?m)^      ", "    ");
        if (evidence) {
            record += "    经过:\n      - 日期: 2017-05-30\n        事项: 建章立制\n        制度: 《%s》\n        佐证: 佐证/%s/记录.txt\n"
                    .formatted(token(), number);
            clerks.write(clerk, "佐证/" + number + "/记录.txt", token() + "\n");
        }
        clerks.write(clerk, path, text + record);
        if (chance.nextBoolean()) {
            progress(prefix.equals("上庄") ? "上庄村" : "大河口村", number);
        }
    }

    private void act() throws IOException {
        String number = List.of("上庄-002", "上庄-003", "大河口-001").get(chance.nextInt(3));
        String path = number.startsWith("上庄") ? SHANG : river();
        String text = clerks.read(clerk, path);
        int at = text.indexOf("编号: " + number);
        int end = text.indexOf("  - 编号: ", at);
        String record = text.substring(at, end < 0 ? text.length() : end);
        String act = "      - 日期: 2017-05-2%d\n        事项: 建章立制\n        制度: 《%s》\n"
                .formatted(7 + chance.nextInt(3), token());
        String more = record.contains("    经过:\n") ? record + act : record + "    经过:\n" + act;
        clerks.write(clerk, path, text.replace(record, more));
    }

    private void open() throws IOException {
        if (!has(WEEK)) {
            clerks.write(clerk, WEEK, """
                    期号: 3
                    起: 2017-05-27
                    截止: 2017-06-02
                    报送截止: 2017-06-01
                    单位:
                      上庄村:
                        报送:
                      大河口村:
                        报送:
                      镇扶贫办:
                        报送:
                    """);
        }
    }

    private void returned() throws IOException {
        open();
        String unit = clerk.equals("甲") ? "大河口村" : "镇扶贫办";
        String text = clerks.read(clerk, WEEK);
        if (text.contains("  " + unit + ":\n    报送:\n")) {
            clerks.edit(
                    clerk,
                    WEEK,
                    "  " + unit + ":\n    报送:\n",
                    "  %s:\n    报送: 2017-06-01\n    填报人: 王某\n    下周: %s\n".formatted(unit, token()));
        }
    }

    private void progress(String unit, String number) throws IOException {
        open();
        String text = clerks.read(clerk, WEEK);
        int at = text.indexOf("  " + unit + ":\n");
        int end = text.indexOf("\n  ", text.indexOf("报送:", at));
        while (end > 0 && text.startsWith("    ", end + 1)) {
            end = text.indexOf("\n  ", end + 3);
        }
        end = end < 0 ? text.length() - 1 : end;
        String part = text.substring(at, end);
        String line = "\n      %s: %s".formatted(number, token());
        String more = part.contains("    进展:") ? part.replace("    进展:", "    进展:" + line) : part + "\n    进展:" + line;
        if (part.contains("    报送:\n") || part.endsWith("    报送:")) {
            more = more.replaceFirst("    报送:", "    报送: 2017-06-01\n    填报人: 王某");
        }
        clerks.write(clerk, WEEK, text.substring(0, at) + more + text.substring(end));
    }

    private void correct() throws IOException {
        String path = file();
        String text = clerks.read(clerk, path);
        String old = path.equals(SHANG) ? "措施: 逐户办理。" : "措施: 联系银行。";
        if (text.contains(old)) {
            // the same field by both is a conflict: what the other wrote may go
            clerks.write(clerk, path, text.replace(old, "措施: " + clerk + "改的措施" + chance.nextInt(100) + "。"));
        } else {
            clerks.write(clerk, path, text.replaceFirst("发现: 2017-05-1[0-5]", "发现: 2017-05-1" + chance.nextInt(1)));
        }
    }

    private void comment() throws IOException {
        String path = file();
        String text = clerks.read(clerk, path);
        clerks.write(clerk, path, text.replaceFirst("(?m)^  - 编号", "  # " + token() + "\n  - 编号"));
    }

    private void move() throws IOException {
        if (has(RIVER)) {
            Path folder = clerks.data(clerk);
            Files.move(folder.resolve(RIVER), folder.resolve(RIVER_MOVED));
        }
    }

    private void notice() throws IOException {
        String text = clerks.read(clerk, "督办.yaml");
        int number = highest(NOTICE, 1, text) + 1;
        clerks.write(
                clerk,
                "督办.yaml",
                text
                        + """
                  - 文号: 某清理督〔2017〕%d号
                    日期: 2017-05-31
                    单位: 上庄村
                    问题: [上庄-002]
                    要求: %s
                    时限: 2017-07-31
                    签发人: 周某
                """.formatted(number, token())
                                .indent(2)
                                .replaceAll("(?m)^    - ", "  - ")
                                .replaceAll("(?m)^      ", "    "));
    }
}
