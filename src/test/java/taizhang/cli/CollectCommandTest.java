package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.cli.CommandLineFixture.Outcome;

class CollectCommandTest {
    private static final String WEEK = "周报/2017-08-25.yaml";

    @TempDir
    Path folder;

    private OfficeFixture office;

    @BeforeEach
    void forms_are_out() {
        office = OfficeFixture.ofSample(folder);
        assertThat(office.run("week").status()).isZero();
        Outcome out = office.run("form", "--unit", "上庄村,石门村,学区");
        assertThat(out.status()).as(out.err()).isZero();
    }

    private FilledForm form(String unit) {
        return FilledForm.open(folder.resolve("output/2017-08-25/发表/" + unit + ".xlsx"));
    }

    private FilledForm filled(String unit) {
        FilledForm form = form(unit);
        form.put("报送", "2017-08-24")
                .put("填报人", "黄某")
                .put("负责人", "张某")
                .put("排查[1].类别", "精准识别")
                .put("排查[1].户数", "32")
                .put("排查[1].说明", unit + "对照名册逐户核对")
                .put("零报告", "是");
        form.problems().forEach(id -> form.put("进展." + id + ".内容", id + "本周入户两次，已和户主谈妥。"));
        return form;
    }

    private Path in(String name) {
        return folder.resolve("收到/" + name);
    }

    private Outcome collect(String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "collect";
        args[1] = "收到";
        System.arraycopy(more, 0, args, 2, more.length);
        return office.run(args);
    }

    @Test
    void a_return_goes_into_its_place_and_what_a_clerk_wrote_there_stays() {
        filled("上庄村").save(in("上庄.xlsx"));
        String before = office.read(WEEK);
        Outcome tried = collect();
        assertThat(tried.status()).as(tried.out() + tried.err()).isZero();
        assertThat(tried.out())
                .contains("可收", "上庄村", "还没交30", "进展.上庄-002.内容：上庄-002本周入户两次")
                .doesNotContain("提醒", "TZ8");
        assertThat(office.read(WEEK)).isEqualTo(before);

        Outcome written = collect("--write", "--received", "2017-08-24");
        assertThat(written.status()).as(written.out() + written.err()).isZero();
        assertThat(office.read(WEEK)).contains("""
                  上庄村:
                    报送: 2017-08-24
                    填报人: 黄某  # 黄某
                    负责人: 张某  # 张某
                    排查:
                      - 类别: 精准识别
                        户数: 32
                        说明: 上庄村对照名册逐户核对
                    零报告: 是
                """, "上庄-002: 上庄-002本周入户两次，已和户主谈妥。\n", """
                收到:
                  - 文件: 上庄.xlsx
                    单位: 上庄村
                """, "    日期: 2017-08-24\n");
        assertThat(office.run("check").status()).isZero();

        Map<String, String> files = office.files();
        Outcome again = collect("--write", "--received", "2017-08-24");
        assertThat(again.out()).contains("重复", "已经收过", "没有要写的");
        assertThat(office.files()).isEqualTo(files);
    }

    @Test
    void one_undo_takes_back_all_that_a_collect_wrote() {
        filled("上庄村").save(in("上庄.xlsx"));
        FilledForm form = filled("石门村").put("零报告", "");
        form.put("新问题.N1.描述", "郑某家危房改造补助没有发放到位")
                .put("新问题.N1.类别", "三保障")
                .put("新问题.N1.来源", "自查")
                .put("新问题.N1.发现", "2017-08-22")
                .put("新问题.N1.涉及.户数", "1")
                .put("新问题.N1.涉及.人数", "4");
        form.save(in("石门村.xlsx"));
        Map<String, String> files = office.files();
        assertThat(collect("--write", "--received", "2017-08-24").status()).isZero();
        assertThat(office.files()).isNotEqualTo(files);
        assertThat(office.run("audit", "--source", "石门-004").out())
                .startsWith("登记：石门村.xlsx，SHA-256 ")
                .contains("，2017-08-24 收到（ledger-data/周报/2017-08-25.yaml:", "，“新问题”N1行\n");
        assertThat(office.run("audit", "--来源", "上庄村").out())
                .startsWith("第15期周报：上庄.xlsx，SHA-256 ")
                .doesNotContain("又改过");
        assertThat(office.run("audit", "--source", "上庄-002").out()).startsWith("第15期进展：上庄.xlsx，SHA-256 ");

        Outcome undone = office.run("undo", "--confirm");

        assertThat(undone.status()).as(undone.out() + undone.err()).isZero();
        assertThat(undone.out()).contains("collect 第15期");
        assertThat(office.files()).isEqualTo(files);
        assertThat(office.run("audit", "--source", "上庄-002").out()).contains("没有收来的文件");
    }

    @Test
    void a_new_problem_is_registered_once_however_its_row_moves() {
        FilledForm form = filled("石门村").put("零报告", "");
        form.put("新问题.N3.描述", "郑某家危房改造补助没有发放到位")
                .put("新问题.N3.类别", "三保障")
                .put("新问题.N3.来源", "自查")
                .put("新问题.N3.发现", "2017年8月22日")
                .put("新问题.N3.涉及.户数", "1")
                .put("新问题.N3.涉及.人数", "４");
        form.save(in("石门村.xlsx"));
        Outcome out = collect("--write", "--received", "2017-08-24");
        assertThat(out.status()).as(out.out() + out.err()).isZero();
        assertThat(out.out()).contains("N3→石门-");
        String problems = office.read("问题/石门村.yaml");
        assertThat(problems).contains("""
                    描述: 郑某家危房改造补助没有发放到位
                    来源: 自查
                    发现: 2017-08-22
                    登记: 2017-08-24
                    涉及:
                      户数: 1
                      人数: 4
                """);
        assertThat(office.run("check").status()).isZero();

        FilledForm corrected = FilledForm.open(in("石门村.xlsx"));
        corrected.put("下周", "催办危房补助。");
        corrected.save(in("石门村.xlsx"));
        Outcome again = collect("--write", "--received", "2017-08-25");
        assertThat(again.status()).as(again.out() + again.err()).isZero();
        assertThat(office.read("问题/石门村.yaml")).isEqualTo(problems);
        assertThat(office.read(WEEK)).contains("下周: 催办危房补助。");
    }

    @Test
    void a_faulty_return_changes_nothing_and_goes_back_marked() throws IOException {
        FilledForm form = filled("上庄村");
        form.put("报送", "2017-8-32").put("排查[1].类别", "精准识辨");
        int row = form.cell("进展.上庄-002.内容").getRowIndex();
        form.page().addMergedRegion(new CellRangeAddress(row, row + 1, 5, 5));
        form.save(in("上庄村.xlsx"));
        filled("学区").save(in("学区.xlsx"));
        Outcome out = collect("--write", "--received", "2017-08-24");
        assertThat(out.status()).isEqualTo(1);
        assertThat(out.out()).contains("有错1", "可收1", "合并了");
        assertThat(office.read(WEEK)).contains("单位: 学区").doesNotContain("单位: 上庄村");
        assertThat(folder.resolve("output/2017-08-25/退回/上庄村.xlsx")).exists();
        assertThat(Files.readString(folder.resolve("output/2017-08-25/退回/群发.txt")))
                .contains("【上庄村】", "要改");

        FilledForm better = filled("上庄村").put("报送", "2017-8-32").put("排查[1].类别", "精准识辨");
        better.save(in("上庄村.xlsx"));
        Outcome cells = collect();
        assertThat(cells.out())
                .contains("错误 上庄村.xlsx " + better.places.get("报送") + "：", "2017-8-32")
                .contains("错误 上庄村.xlsx " + better.places.get("排查[1].类别") + "：", "精准识辨");

        FilledForm back = FilledForm.open(folder.resolve("output/2017-08-25/退回/上庄村.xlsx"));
        back.put("报送", "2017-08-24").put("排查[1].类别", "精准识别").save(in("上庄村.xlsx"));
        Outcome mended = collect("--write", "--received", "2017-08-25");
        assertThat(mended.status()).as(mended.out() + mended.err()).isZero();
        assertThat(mended.out()).contains("可收1").doesNotContain("TZ818", "TZ819", "TZ828");
    }

    @Test
    void what_both_changed_is_told_with_both_texts_and_decided_by_the_clerk() {
        FilledForm form = filled("学区");
        form.save(in("学区.xlsx"));
        office.write(WEEK, office.read(WEEK).replace("  学区:\n    报送:", "  学区:\n    报送: 2017-08-23"));
        Outcome out = collect("--write");
        assertThat(out.status()).isEqualTo(1);
        assertThat(out.out()).contains("两边都改了1", "2017-08-23", "2017-08-24");
        assertThat(office.read(WEEK)).contains("报送: 2017-08-23");
        Outcome decided = collect("--write", "--prefer", "学区");
        assertThat(decided.status()).as(decided.out() + decided.err()).isZero();
        assertThat(office.read(WEEK)).contains("  学区:\n    报送: 2017-08-24");
    }
}
