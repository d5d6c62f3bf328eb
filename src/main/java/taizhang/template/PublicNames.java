package taizhang.template;

import java.util.List;
import taizhang.report.publish.DecisionLine;
import taizhang.report.publish.PublicReport;
import taizhang.report.publish.PublicRow;
import taizhang.report.publish.ReviewLine;
import taizhang.report.publish.ReviewReport;

/** The names of what is made public (公示), which are all that its templates reach, and of the sheet signed before (审查). */
final class PublicNames {
    static final NameTable NAMES = new NameTable();

    private static final RecordNames<PublicRow> ROW = NAMES.of(PublicRow.class, "公示.行")
            .name("序号", "顺序号", PublicRow::number)
            .name("问题编号", "如 上庄-001", PublicRow::id)
            .name("问题类别", "类别简称", PublicRow::category)
            .name("涉及单位", "归属单位简称", PublicRow::unit)
            .name("公示摘要", "公示摘要，姓名照公示.yaml的决定写", PublicRow::words)
            .name("结果", "当前状态，如 已销号", PublicRow::result)
            .name("登记日期", "登记日期", PublicRow::registered)
            .name("整改时限", "现行时限；可空", PublicRow::limit)
            .name("完成整改日期", "完成整改日期；可空", PublicRow::completed)
            .name("销号日期", "销号日期；可空", PublicRow::closed)
            .name("涉及户数", "户数", PublicRow::households)
            .name("涉及人数", "人数", PublicRow::persons)
            .done();

    private static final List<String> FIGURES = List.of("件数", "已销号", "未销号", "涉及户数", "涉及人数");

    static {
        RecordNames.Collector<PublicReport> report = NAMES.of(PublicReport.class, "公示")
                .name("标题", "专项名称和表名", paper -> paper.head().title())
                .name("专项", "专项名称", paper -> paper.day().campaign().campaign())
                .name("办公室", "办公室全称", paper -> paper.head().author())
                .name("起", "公示的第一天", PublicReport::first)
                .name("止", "公示的最后一天", PublicReport::last)
                .name("范围", "全部、已销号或未销号", PublicReport::range)
                .name("截至日期", "统计截止日期", paper -> paper.head().asOf())
                .name("行", "每个问题一行", PublicReport::rows);
        for (String name : FIGURES) {
            report.name(name, "数字：" + name, paper -> paper.over().at(name))
                    .name("有" + name, name + "是否不为零", paper -> paper.over().isSome(name));
        }
        report.lines(ROW).done();
    }

    private static final RecordNames<ReviewLine> MATTER = NAMES.of(ReviewLine.class, "审查.行")
            .name("序号", "顺序号", ReviewLine::number)
            .name("问题编号", "如 上庄-001", ReviewLine::id)
            .name("涉及单位", "归属单位简称", ReviewLine::unit)
            .name("公示摘要", "印出来的公示摘要", ReviewLine::words)
            .name("留意", "遮了哪个姓名、是不是只涉及一户；可空", ReviewLine::remark)
            .done();

    static {
        NAMES.of(DecisionLine.class, "决定")
                .name("姓名", "姓名或词", DecisionLine::name)
                .name("写作", "怎样写", DecisionLine::writing)
                .name("谁", "谁定的", DecisionLine::who)
                .name("何时", "哪天定的", DecisionLine::when)
                .name("理由", "理由；可空", DecisionLine::reason)
                .done();
        NAMES.of(ReviewReport.class, "审查")
                .name("表头", "标题等", ReviewReport::head)
                .name("起", "公示的第一天", ReviewReport::first)
                .name("止", "公示的最后一天", ReviewReport::last)
                .name("范围", "全部、已销号或未销号", ReviewReport::range)
                .name("文件", "公示的文件", ReviewReport::files)
                .name("行", "每个公示的问题一行", ReviewReport::matters)
                .name("决定", "公示.yaml里的决定", ReviewReport::decisions)
                .name("未列入", "范围里没有写公示摘要、没有列入的问题编号", ReviewReport::silent)
                .name("检查", "读回公示的文件查过什么", ReviewReport::checks)
                .lines(MATTER)
                .done();
    }

    private PublicNames() {}
}
