package taizhang.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taizhang.diagnostic.SourceFile;

/** Two versions of one file laid together over the one they grew from. */
class FileMergeTest {
    private static final String PROBLEMS = "问题/上庄村.yaml";
    private static final String BASE = """
            # 上庄村的问题
            问题:
              # 第一件
              - 编号: 上庄-001
                类别: 精准识别
                登记: 2017-05-19   # 已拍照
                描述: 有车户未清退。
                涉及: {户数: 1, 人数: 3}
                备注:
                经过:
                  - 日期: 2017-05-20
                    事项: 核实
                    结论: 属实
              - 编号: 上庄-002
                描述: |
                  第一段。
                  第二段。
            """;

    private static FileMerge.Result merged(String path, String base, String ours, String theirs) {
        return FileMerge.merge(path, bytes(base), bytes(ours), bytes(theirs), Choices.none())
                .orElseThrow();
    }

    private static String text(String path, String base, String ours, String theirs) {
        FileMerge.Result result = merged(path, base, ours, theirs);
        assertThat(result.conflicts()).isEmpty();
        return new String(result.text(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<SourceFile> texts(List<Map<String, byte[]>> versions) {
        return versions.stream()
                .flatMap(files -> files.entrySet().stream())
                .map(file -> new SourceFile(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8)))
                .toList();
    }

    private static String act(String day, String kind) {
        return "      - 日期: " + day + "\n        事项: " + kind + "\n";
    }

    @Test
    void a_file_is_put_together_as_it_was() {
        Piece piece = FileMerge.pieces(PROBLEMS, bytes(BASE)).orElseThrow();
        assertThat(PieceWriter.text(piece)).isEqualTo(BASE);
        assertThat(piece.part("问题").orElseThrow().parts())
                .extracting(Piece::key)
                .containsExactly("上庄-001", "上庄-002");
    }

    @Test
    void two_fields_of_one_record_are_both_taken() {
        String ours = BASE.replace("备注:", "备注: 我的");
        String theirs = BASE.replace("类别: 精准识别", "类别: 易地搬迁   # 改过");
        assertThat(text(PROBLEMS, BASE, ours, theirs))
                .isEqualTo(BASE.replace("备注:", "备注: 我的").replace("类别: 精准识别", "类别: 易地搬迁   # 改过"));
    }

    @Test
    void acts_of_both_stand_by_day_whoever_merges() {
        String at = "        结论: 属实\n";
        String ours = BASE.replace(at, at + act("2017-06-02", "完成整改") + act("2017-06-05", "申请销号"));
        String theirs = BASE.replace(at, at + act("2017-06-03", "督办"));
        String both =
                BASE.replace(at, at + act("2017-06-02", "完成整改") + act("2017-06-03", "督办") + act("2017-06-05", "申请销号"));
        assertThat(text(PROBLEMS, BASE, ours, theirs)).isEqualTo(both);
        assertThat(text(PROBLEMS, BASE, theirs, ours)).isEqualTo(both);
    }

    @Test
    void a_field_both_changed_is_open_and_ours_stays() {
        String ours = BASE.replace("备注:", "备注: 我的");
        String theirs = BASE.replace("备注:", "备注: 他的");
        FileMerge.Result result = merged(PROBLEMS, BASE, ours, theirs);
        assertThat(result.conflicts()).containsExactly(new Conflict(PROBLEMS, 9, "上庄-001.备注", "我的", "他的"));
        assertThat(new String(result.text(), StandardCharsets.UTF_8)).isEqualTo(ours);
        byte[] taken = FileMerge.merge(PROBLEMS, bytes(BASE), bytes(ours), bytes(theirs), Choices.all(Side.THEIRS))
                .orElseThrow()
                .text();
        assertThat(new String(taken, StandardCharsets.UTF_8)).isEqualTo(theirs);
        byte[] marked = FileMerge.marked(PROBLEMS, bytes(BASE), bytes(ours), bytes(theirs))
                .orElseThrow()
                .text();
        assertThat(new String(marked, StandardCharsets.UTF_8))
                .contains("<<<<<<< 我的\n    备注: 我的\n=======\n    备注: 他的\n>>>>>>> 对方的\n    经过:");
    }

    @Test
    void two_problems_under_one_number_both_stay() {
        String ours = BASE + "  - 编号: 上庄-003\n    描述: 甲\n    登记: 2017-06-02\n";
        String theirs = BASE + "  # 他记的\n  - 编号: 上庄-003\n    描述: 乙\n    登记: 2017-06-01\n";
        FileMerge.Result result = merged(PROBLEMS, BASE, ours, theirs);
        assertThat(result.clashes()).containsExactly(new Clash(PROBLEMS, "上庄-003", "甲", "乙"));
        assertThat(new String(result.text(), StandardCharsets.UTF_8)).contains("描述: 甲", "# 他记的", "描述: 乙");
    }

    @Test
    void an_indent_of_another_width_is_fitted_in() {
        String theirs = "问题:\n- 编号: 上庄-001\n  描述: 甲\n- 编号: 上庄-009\n  描述: |\n    一\n\n    二\n";
        String base = "问题:\n- 编号: 上庄-001\n  描述: 甲\n";
        String ours = "问题:\n    -   编号: 上庄-001\n        描述: 甲\n    -   编号: 上庄-002\n        描述: 乙\n";
        assertThat(text(PROBLEMS, base, ours, theirs)).isEqualTo(ours + """
                    - 编号: 上庄-009
                      描述: |
                        一

                        二
                """.indent(0));
    }

    @Test
    void returns_are_merged_by_unit_and_line_ends_are_kept() {
        String base = "期号: 3\n单位:\n  上庄村:\n    报送:\n    进展:\n      上庄-001:\n  石门村:\n    报送:\n";
        String ours =
                base.replace("  上庄村:\n    报送:", "  上庄村:\n    报送: 2017-06-01").replace("\n", "\r\n");
        String theirs = base.replace("  石门村:\n    报送:", "  石门村:\n    报送: 2017-06-02  # 电话报");
        assertThat(text("周报/2017-06-02.yaml", base, ours, theirs))
                .isEqualTo(base.replace("  上庄村:\n    报送:", "  上庄村:\n    报送: 2017-06-01")
                        .replace("  石门村:\n    报送:", "  石门村:\n    报送: 2017-06-02  # 电话报")
                        .replace("\n", "\r\n"));
    }

    @Test
    void what_one_deleted_and_the_other_changed_is_open() {
        String ours = BASE.substring(0, BASE.indexOf("  - 编号: 上庄-002"));
        String theirs = BASE.replace("第二段", "新的第二段");
        assertThat(merged(PROBLEMS, BASE, ours, theirs).conflicts())
                .singleElement()
                .satisfies(one -> assertThat(one.field()).isEqualTo("上庄-002"));
        assertThat(text(PROBLEMS, BASE, ours, BASE)).isEqualTo(ours);
    }

    @Test
    void comments_of_both_sides_are_kept() {
        String ours = BASE.replace("# 已拍照", "# 已拍照，见相册").replace("  # 第一件", "  # 第一件，重点");
        String theirs = BASE.replace("登记: 2017-05-19", "登记: 2017-05-20").replace("  # 第一件", "  # 第一件\n  # 领导批示");
        assertThat(text(PROBLEMS, BASE, ours, theirs)).contains("# 已拍照，见相册", "登记: 2017-05-20", "# 第一件，重点", "# 领导批示");
    }

    @Test
    void two_remarks_on_one_number_are_two_records() {
        String base = "已阅:\n  - 编号: 上庄-001\n    代码: TZ401\n    理由: 甲\n";
        String ours = base + "  - 编号: 上庄-002\n    代码: TZ401\n    理由: 乙\n";
        String theirs = base + "  - 编号: 上庄-002\n    代码: TZ705\n    理由: 丙\n";
        assertThat(text("已阅.yaml", base, ours, theirs)).contains("理由: 乙", "理由: 丙");
    }

    @Test
    void a_problem_moved_to_another_file_takes_the_others_act_along() {
        String at = "        结论: 属实\n";
        String first = BASE.substring(0, BASE.indexOf("  - 编号: 上庄-002"));
        String second = "问题:\n" + BASE.substring(BASE.indexOf("  - 编号: 上庄-002"));
        Map<String, byte[]> base = Map.of(PROBLEMS, bytes(BASE));
        Map<String, byte[]> ours = Map.of(PROBLEMS, bytes(first), "问题/石门村.yaml", bytes(second));
        Map<String, byte[]> theirs =
                Map.of(PROBLEMS, bytes(BASE.replace("第二段", "改的一段").replace(at, at + act("2017-06-03", "督办"))));
        for (boolean turned : List.of(false, true)) {
            BooksMerge.Result result = BooksMerge.merge(
                    base,
                    turned ? theirs : ours,
                    turned ? ours : theirs,
                    Choices.none(),
                    (b, o, t) -> Optional.empty());
            assertThat(result.conflicts()).isEmpty();
            assertThat(new String(result.files().get("问题/石门村.yaml"), StandardCharsets.UTF_8))
                    .isEqualTo(second.replace("第二段", "改的一段"));
            assertThat(new String(result.files().get(PROBLEMS), StandardCharsets.UTF_8))
                    .isEqualTo(first + act("2017-06-03", "督办"));
        }
    }

    @Test
    void a_new_number_takes_along_what_was_said_of_it() {
        Map<String, byte[]> base = Map.of(PROBLEMS, bytes("问题:\n  - 编号: 上庄-001\n    描述: 甲\n    备注: 下一件是上庄-002\n"));
        Map<String, byte[]> ours = Map.of(
                PROBLEMS,
                bytes("问题:\n  - 编号: 上庄-001\n    描述: 甲\n    备注: 下一件是上庄-002\n  - 编号: 上庄－００２\n    描述: 乙\n"),
                "周报/2017-06-02.yaml",
                bytes("单位:\n  上庄村:\n    进展:\n      上庄-002: 已开始，另见上庄-0021。\n"),
                "佐证/上庄-002/照片.jpg",
                bytes("1"));
        Map<String, byte[]> theirs =
                Map.of(PROBLEMS, bytes("问题:\n  - 编号: 上庄-001\n    描述: 甲\n  - 编号: 上庄-002\n    描述: 丙\n"));
        Renumbering renumbering = Renumbering.of(base, ours, theirs, texts(List.of(base, ours, theirs)));
        assertThat(renumbering.numbers()).isEmpty();
        ours = new java.util.TreeMap<>(ours);
        ours.put(PROBLEMS, bytes(new String(ours.get(PROBLEMS), StandardCharsets.UTF_8).replace("－００２", "-002")));
        renumbering = Renumbering.of(base, ours, theirs, texts(List.of(base, ours, theirs)));
        assertThat(renumbering.numbers()).containsExactly(Map.entry("上庄-002", "上庄-022"));
        Map<String, byte[]> moved = renumbering.in(base, ours);
        assertThat(moved).containsOnlyKeys(PROBLEMS, "周报/2017-06-02.yaml", "佐证/上庄-022/照片.jpg");
        assertThat(new String(moved.get("周报/2017-06-02.yaml"), StandardCharsets.UTF_8))
                .contains("上庄-022: 已开始，另见上庄-0021。");
        assertThat(new String(moved.get(PROBLEMS), StandardCharsets.UTF_8)).contains("下一件是上庄-002\n", "编号: 上庄-022");
    }
}
