package taizhang.template;

import taizhang.report.closing.AnnexPhoto;
import taizhang.report.closing.ClosureForm;
import taizhang.report.closing.ClosureFormReport;
import taizhang.report.closing.ClosureSummaryReport;
import taizhang.report.closing.ExtensionForm;
import taizhang.report.closing.ExtensionReport;
import taizhang.report.closing.LeftOver;
import taizhang.report.closing.LeftOverTable;
import taizhang.report.closing.PhotoAnnex;
import taizhang.report.closing.PhotoAnnexReport;
import taizhang.report.day.SigningBox;
import taizhang.report.day.SigningRow;

/** The names of the papers of closing: 销号审批表, 延期申请表, 销号情况汇总. */
final class ClosureNames {
    static final NameTable NAMES = new NameTable();

    static {
        NAMES.of(SigningBox.class, "栏")
                .name("名称", "谁的意见，如 牵头单位初审意见", SigningBox::label)
                .name("竖名", "名称，分行写在窄栏里：谁的，什么意见", SigningBox::upright)
                .name("意见", "意见；还没有的为空", SigningBox::opinion)
                .name("签字", "经办人和单位；还没有的为空", SigningBox::signers)
                .name("签字人", "经办人的姓名，一人一项；还没有的没有项", SigningBox::names)
                .name("单位", "经办人的单位；可空", SigningBox::units)
                .name("两人", "是否要两个人签字", SigningBox::pair)
                .name("盖章", "是否要盖章", SigningBox::sealed)
                .name("日期", "日期；还没有的为空", SigningBox::date)
                .done();
    }

    static {
        NAMES.of(SigningRow.class, "并排")
                .name("左", "左边一栏；独占一行时就是这一栏", SigningRow::left)
                .name("右", "右边一栏；独占一行时为空", SigningRow::right)
                .name("盖章", "有没有要盖章的", SigningRow::sealed)
                .done();
    }

    static {
        NAMES.of(ClosureForm.class, "单")
                .name("问题", "这个问题在台账里的各项，写 单.问题.问题编号", ClosureForm::line)
                .name("整改时限", "现行时限，延期的附原时限", ClosureForm::deadline)
                .name("完成情况", "完成整改的情况；可空", ClosureForm::result)
                .name("退回反弹", "本轮的退回和反弹，附原因；可空", ClosureForm::turns)
                .name("佐证", "佐证材料，一件一项", ClosureForm::evidence)
                .name("有照片", "佐证里是否有照片，印在照片附页上", form -> form.photos() > 0)
                .name("照片张数", "佐证里印在照片附页上的照片有几张", ClosureForm::photos)
                .name("意见", "各意见栏，按销号程序的次序", ClosureForm::boxes)
                .name("并排", "各意见栏排成行，一行一栏或两栏", ClosureForm::rows)
                .done();
    }

    static {
        NAMES.of(ClosureFormReport.class, "审批")
                .name("表头", "标题等", ClosureFormReport::head)
                .name("单", "每个问题一张", ClosureFormReport::forms)
                .done();
    }

    static {
        NAMES.of(AnnexPhoto.class, "照片")
                .name("文件", "文件名，从佐证文件夹写起", AnnexPhoto::file)
                .name("路径", "文件在台账文件夹里的位置", AnnexPhoto::path)
                .name("说明", "照片是什么：文件名；相机起的名字，用文件夹名", AnnexPhoto::caption)
                .name("摘要", "原件的 SHA-256", AnnexPhoto::digest)
                .done();
    }

    static {
        NAMES.of(PhotoAnnex.class, "页")
                .name("问题", "这个问题在台账里的各项，写 页.问题.问题编号", PhotoAnnex::line)
                .name("照片", "照片，整改前的后面是整改后的", PhotoAnnex::photos)
                .name("未印", "印不了的图片，各附原因；可空", PhotoAnnex::omitted)
                .done();
    }

    static {
        NAMES.of(PhotoAnnexReport.class, "附页")
                .name("表头", "标题等", PhotoAnnexReport::head)
                .name("页", "每个有照片的问题一份", PhotoAnnexReport::annexes)
                .done();
    }

    static {
        NAMES.of(ExtensionForm.class, "单")
                .name("问题编号", "如 上庄-001", form -> form.problem().id())
                .name("问题类别", "类别简称", form -> form.problem().category())
                .name("涉及单位", "归属单位简称", form -> form.problem().home())
                .name("问题描述", "描述全文", form -> form.problem().description())
                .name("整改措施", "措施；可空", form -> form.measure().actions())
                .name("牵头单位", "牵头单位简称；可空", form -> form.measure().leads())
                .name("责任单位", "责任单位简称", form -> form.measure().responsible())
                .name("责任人", "责任人；可空", form -> form.measure().officers())
                .name("轮次", "第几轮", ExtensionForm::round)
                .name("次数", "本轮第几次延期", ExtensionForm::times)
                .name("原时限", "申请时的时限，以前延过期的附最初的时限", ExtensionForm::limit)
                .name("延至", "申请延至", ExtensionForm::until)
                .name("原因", "原因", ExtensionForm::reason)
                .name("已做工作", "已做工作；可空", ExtensionForm::done)
                .name("申请", "申请单位一栏", ExtensionForm::applicant)
                .name("牵头意见", "牵头单位意见一栏", ExtensionForm::lead)
                .name("批复", "领导小组意见一栏", ExtensionForm::decision)
                .name("并排", "三个意见栏排成行，一行一栏或两栏", ExtensionForm::rows)
                .name("批准日期", "批准日期；没有批准的为空", ExtensionForm::approved)
                .done();
    }

    static {
        NAMES.of(ExtensionReport.class, "延期申请")
                .name("表头", "标题等", ExtensionReport::head)
                .name("单", "每次延期一张", ExtensionReport::forms)
                .done();
    }

    private static final RecordNames<LeftOver> LEFT = NAMES.of(LeftOver.class, "行")
            .name("序号", "顺序号", LeftOver::number)
            .name("问题编号", "如 上庄-001", LeftOver::id)
            .name("单位", "归属单位简称", LeftOver::unit)
            .name("问题摘要", "摘要；没有摘要的为描述全文", LeftOver::brief)
            .name("责任单位", "责任单位简称", LeftOver::responsible)
            .name("当前状态", "状态和逾期、临期、延期、轮次", LeftOver::status)
            .name("整改时限", "现行时限，延期的附原时限，并注长期坚持", left -> RowNames.printed(left.deadline()))
            .name("逾期天数", "逾期天数；不逾期为空", LeftOver::overdueDays)
            .name("原因", "为什么还没有销号", LeftOver::reason)
            .done();

    static {
        NAMES.of(LeftOverTable.class, "未销号")
                .name("行", "每个未销号的问题一行", LeftOverTable::lines)
                .lines(LEFT)
                .done();
    }

    static {
        NAMES.of(ClosureSummaryReport.class, "汇总")
                .name("表头", "标题等", ClosureSummaryReport::head)
                .name("单位统计", "分单位的数字", ClosureSummaryReport::units)
                .name("类别统计", "分类别的数字", ClosureSummaryReport::categories)
                .name("阶段统计", "分阶段的数字", ClosureSummaryReport::phases)
                .name("全部销号", "应整改问题全部销号的单位", ClosureSummaryReport::finished)
                .name("没有销号", "有应整改问题、一件也没有销号的单位", ClosureSummaryReport::none)
                .name("未销号", "未销号问题表的数据", ClosureSummaryReport::left)
                .done();
    }

    private ClosureNames() {}
}
