package taizhang.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Six ledgers as other offices keep them, each in a shape of its own. */
final class OtherOffices {
    private final Workbook book;
    private final Sheet sheet;
    private int next;

    private OtherOffices(Workbook book, String name) {
        this.book = book;
        this.sheet = book.createSheet(name);
    }

    /** A row: null leaves a cell empty, a date becomes a date cell, a number a number. */
    private OtherOffices row(@Nullable Object... values) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < values.length; column++) {
            @Nullable Object value = values[column];
            if (value != null) {
                put(row.createCell(column), value);
            }
        }
        return this;
    }

    private void put(Cell cell, Object value) {
        switch (value) {
            case LocalDate day -> {
                CellStyle style = book.createCellStyle();
                style.setDataFormat((short) 31);
                cell.setCellStyle(style);
                cell.setCellValue(day);
            }
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> cell.setCellValue(value.toString());
        }
    }

    private OtherOffices merge(String region) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(region));
        return this;
    }

    private Path save(Path file) throws IOException {
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2017, month, day);
    }

    /** Two levels of headings, villages merged down, a total and a line to sign; an xls. */
    static Path county(Path folder) throws IOException {
        return new OtherOffices(new HSSFWorkbook(), "整改台账")
                .row("某某镇巡察反馈问题整改台账")
                .merge("A1:J1")
                .row("填报单位（盖章）：某某镇", null, null, null, null, null, "填报时间：2017年8月10日")
                .row("序号", "村名", "问题情况", null, null, "整改情况", null, null, null, "备注")
                .row(null, null, "问题类型", "存在问题", "发现时间", "整改措施", "整改时限", "责任人", "完成情况")
                .merge("A3:A4")
                .merge("B3:B4")
                .merge("C3:E3")
                .merge("F3:I3")
                .merge("J3:J4")
                .row(1, "上庄村", "精准识别", "一户有车未清退。", day(5, 18), "重新评议。", day(6, 30), "张某", "已完成")
                .row(2, null, "三保障", "两户危房没有改造。", day(5, 20), "纳入计划。", day(9, 30), "张某", "正在整改", "等指标")
                .row(3, null, "产业扶贫", "分红没有到户。", day(6, 2), "补发到户。", day(7, 31), "李某", "已销号")
                .merge("B5:B7")
                .row(4, "石门村", "资金管理", "报账不及时。", day(6, 8), "清理报账。", day(8, 31), "王某", "未完成")
                .row("合计", null, "4条")
                .row("单位负责人：周某", null, null, "审核人：刘某", null, null, null, "填报人：陈某")
                .save(folder.resolve("巡察台账.xls"));
    }

    /** Three levels of headings, days as texts in many forms, questions answered by 是 and 否. */
    static Path inspection(Path folder) throws IOException {
        return new OtherOffices(new XSSFWorkbook(), "Sheet1")
                .row("专项检查问题清单")
                .row("基本情况", null, null, null, "整改落实", null, null, null, null)
                .row("编号", "单位", "问题", null, "责任", null, "结果", null, null)
                .row(null, null, "类别", "具体问题", "责任单位", "责任人", "完成时间", "是否整改到位", "是否销号")
                .merge("A2:D2")
                .merge("E2:I2")
                .merge("A3:A4")
                .merge("B3:B4")
                .merge("C3:D3")
                .merge("E3:F3")
                .merge("G3:I3")
                .row("1号", "大河口村", "金融扶贫", "两户不知道怎么贷款。", "大河口村", "任某", "2017.6.30", "是", "是")
                .row("2号", "大河口村", "宣传培训", "手册空白。", "大河口村", "任某", "2017年７月底", "是", "否")
                .row("3号", "西沟村", "社保兜底", "应保未保一户。", "西沟村、镇民政所", "石某，李某", "2017-9-30前，并长期坚持", "否", "否")
                .save(folder.resolve("检查清单.xlsx"));
    }

    /** Categories as lines between the rows, no column for state or source. */
    static Path byCategory(Path folder) throws IOException {
        return new OtherOffices(new XSSFWorkbook(), "自查台账")
                .row("某某镇自查自纠问题台账")
                .merge("A1:H1")
                .row("序号", "行政村", "存在的主要问题", "整改举措", "整改期限", "具体责任人", "包片领导", "备注")
                .row("一、精准识别")
                .merge("A3:H3")
                .row(1, "上庄村", "收入测算不实。", "重新测算。", "立行立改", "张某", "周某")
                .row(2, "下庄村", "公示没有留照片。", "补公示。", "2017/6/30", "任某", "周某", "—")
                .row("二、精准帮扶（3条）")
                .merge("A6:H6")
                .row(3, "东沟村", "队员不在岗。", "加强考勤。", "长期坚持", "田某", "刘某")
                .row("注：整改期限为立行立改的，三天内完成。")
                .save(folder.resolve("自查台账.xlsx"));
    }

    /** One problem over several rows: its description merged down, its steps one below the other. */
    static Path manyRows(Path folder) throws IOException {
        return new OtherOffices(new XSSFWorkbook(), "问题清单")
                .row("问题编号", "涉及单位", "问题类别", "问题描述", "问题来源", "发现日期", "整改措施", "整改时限", "当前状态", "销号日期")
                .row("上庄-007", "上庄村", "精准识别", "一户错保。", "群众举报", day(5, 25), "一是入户核实。", day(7, 31), "已销号", day(7, 20))
                .row(null, null, null, null, null, null, "二是停发补助。")
                .row(null, null, null, null, null, null, "三是公示七天。")
                .merge("D2:D4")
                .merge("A2:A4")
                .row("2017-12", "石门村", "易地搬迁", "旧宅没有拆。", "上级反馈", day(6, 1), "限期拆除。", day(8, 31), "查否")
                .save(folder.resolve("多行台账.xlsx"));
    }

    /** Words, units and columns that nobody knows, money in 万元. */
    static Path strange(Path folder) throws IOException {
        return new OtherOffices(new XSSFWorkbook(), "台账")
                .row("序号", "问题单位", "问题分类", "反馈问题", "来源", "检查时间", "涉及金额（万元）", "涉及户数", "分值", "整改状态")
                .row(1, "镇财政办", "资金类", "滞留项目资金。", "审计", day(6, 5), 86.5315, "7户", 3, "基本完成")
                .row(2, "上庄村", "精准识别", "档案缺页。", "自查", day(6, 6), "—", "约3户", 1, "已整改")
                .save(folder.resolve("扣分台账.xlsx"));
    }

    /** Printed on many pages: the heading again, a row of column numbers; a sheet of figures and a hidden one beside it. */
    static Path printed(Path folder) throws IOException {
        OtherOffices made = new OtherOffices(new HSSFWorkbook(), "台账")
                .row("问题台账")
                .row("序号", "单位名称", "类别", "问题内容", "问题来源", "发现时间", "责任单位", "整改完成时间", "整改结果", "整改情况")
                .row(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
                .row(1, "高崖村", "三保障", "饮水不达标。", "督导检查", day(6, 10), "高崖村、住建所", day(7, 5), "完成整改", "已换管道。")
                .row("序号", "单位名称", "类别", "问题内容", "问题来源", "发现时间", "责任单位", "整改完成时间", "整改结果", "整改情况")
                .row(2, "双井村", "精准退出", "退出程序不全。", "督导检查", day(6, 12), "双井村", null, "整改中", "正在补。")
                .row("总 计", null, null, "2条");
        Sheet figures = made.book.createSheet("统计");
        figures.createRow(0).createCell(0).setCellValue("共2条");
        made.book.createSheet("字典").createRow(0).createCell(0).setCellValue("三保障");
        made.book.setSheetHidden(2, true);
        made.sheet.setColumnHidden(0, true);
        return made.save(folder.resolve("打印台账.xls"));
    }
}
