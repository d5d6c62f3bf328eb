package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.cli.CommandLineFixture.Outcome;
import taizhang.intake.form.FormValues;
import taizhang.load.LedgerLoader;
import taizhang.load.WorkingTree;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.Unit;
import taizhang.workbook.Opened;
import taizhang.workbook.WorkbookReader;

/** A week of thirty-one units, each with a habit of its own. */
class CollectRoundTripTest {
    private static final String END = "2017-08-25";
    private static final String WEEK = "周报/" + END + ".yaml";
    private static final double SERIAL = 42971; // 2017-08-24
    private static final byte[] PHOTO = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    @TempDir
    Path folder;

    private OfficeFixture office;
    private final Random dice = new Random(20170824);
    private final Map<String, Map<String, String>> expected = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    /** What a unit does with its form, besides filling it in; the map is what the books are to say. */
    private interface Habit extends BiConsumer<FilledForm, Map<String, String>> {}

    private final List<BiConsumer<FilledForm, Map<String, String>>> more = TiredClerks.habits();

    @BeforeEach
    void an_office() {
        office = OfficeFixture.ofSample(folder);
    }

    private Ledger ledger() throws IOException {
        return LedgerLoader.load(WorkingTree.of(office.file(""), "ledger-data")).ledger();
    }

    private Path in(String name) {
        return folder.resolve("收到/" + name);
    }

    private FilledForm fill(String unit, Map<String, String> values) {
        FilledForm form = FilledForm.open(folder.resolve("output/" + END + "/发表/" + unit + ".xlsx"));
        List<String> kinds = List.of("精准识别", "产业扶贫", "三保障", "社保兜底");
        values.put("报送", "2017-08-24");
        values.put("填报人", "黄某");
        values.put("负责人", "张某");
        values.put("排查[1].类别", kinds.get(dice.nextInt(kinds.size())));
        values.put("排查[1].户数", "" + (10 + dice.nextInt(80)));
        values.put("排查[1].说明", unit + "对照第" + dice.nextInt(1000) + "号名册逐户核对");
        values.put("零报告", "是");
        form.problems()
                .forEach(id -> values.put(
                        "进展." + id + ".内容",
                        id + "本周入户" + (1 + dice.nextInt(5)) + "次，第" + dice.nextInt(1000) + "号记录已存档。"));
        values.put("下周", unit + "继续核对第" + dice.nextInt(1000) + "号名册。");
        values.forEach(form::put);
        return form;
    }

    private static Habit day(BiConsumer<FilledForm, String> way) {
        return (form, values) -> way.accept(form, "报送");
    }

    private static Habit typedDay(String text) {
        return day((form, key) -> form.put(key, text));
    }

    private static void first(FilledForm form, BiConsumer<String, String> with) {
        if (!form.problems().isEmpty()) {
            String id = form.problems().getFirst();
            with.accept(id, "进展." + id + ".内容");
        }
    }

    private List<Habit> habits() {
        return List.of(
                typedDay("2017/8/24"),
                typedDay("2017年8月24日"),
                typedDay("２０１７－０８－２４"),
                typedDay("2017.8.24"),
                typedDay("8月24日"),
                typedDay("20170824"),
                typedDay("2017年8月24日（星期四）"),
                typedDay("2017-08-24 10:30"),
                day((form, key) -> form.put(key, SERIAL, 14)),
                day((form, key) -> form.put(key, SERIAL, 31)),
                day((form, key) -> form.put(key, SERIAL, 57)),
                day((form, key) -> form.put(key, SERIAL, "yyyy\"年\"m\"月\"d\"日\"")),
                day((form, key) -> form.put(key, SERIAL, 0)),
                (form, values) -> {
                    form.put("排查[1].户数", 46, 0);
                    values.put("排查[1].户数", "46");
                },
                (form, values) -> {
                    form.put("排查[1].户数", "４６户");
                    values.put("排查[1].户数", "46");
                },
                (form, values) -> form.put("零报告", "√"),
                (form, values) -> {
                    form.cell("下周").setCellFormula("\"下周去\"&12&\"户\"");
                    form.book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(form.cell("下周"));
                    values.put("下周", "下周去12户");
                },
                (form, values) -> {
                    form.put("下周", "一是补齐材料。\n二是开会。");
                    values.put("下周", "一是补齐材料。\n二是开会。");
                },
                (form, values) -> {
                    form.put("下周", "=尽快办结　");
                    values.put("下周", "=尽快办结");
                },
                (form, values) -> form.page().shiftRows(0, form.page().getLastRowNum(), 3),
                (form, values) -> form.book.setSheetName(0, "Sheet1"),
                (form, values) -> {
                    int picture = form.book.addPicture(PHOTO, Workbook.PICTURE_TYPE_PNG);
                    form.page()
                            .createDrawingPatriarch()
                            .createPicture(form.book.getCreationHelper().createClientAnchor(), picture);
                },
                (form, values) -> form.book.removeSheetAt(form.book.getSheetIndex("表信息")),
                (form, values) -> {
                    for (String key : List.of("类别", "户数", "说明")) {
                        form.put("排查[3]." + key, values.getOrDefault("排查[1]." + key, ""));
                        form.put("排查[1]." + key, "");
                    }
                },
                (form, values) -> form.put("困难", "/"),
                (form, values) ->
                        form.book.createSheet("草稿").createRow(0).createCell(0).setCellValue("算了算"),
                (form, values) -> form.page().setColumnHidden(3, true),
                (form, values) -> {
                    XSSFFont font = form.book.createFont();
                    font.setBold(true);
                    XSSFRichTextString rich = new XSSFRichTextString("");
                    rich.append("催办", font);
                    rich.append("到位。");
                    form.cell("下周").setCellValue(rich);
                    values.put("下周", "催办到位。");
                },
                (form, values) -> form.book.setSheetVisibility(form.book.getSheetIndex("表信息"), SheetVisibility.VISIBLE),
                (form, values) -> first(form, (id, key) -> {
                    form.put("进展." + id + ".进度", "达到序时进度").put("进展." + id + ".困难", "等" + id + "的资金拨付");
                    values.put("进展." + id + ".进度", "达到序时进度");
                    values.put("进展." + id + ".困难", "等" + id + "的资金拨付");
                }),
                CollectRoundTripTest::sortRows);
    }

    /** Turns the rows of the problems round, as a sort by another column does. */
    private static void sortRows(FilledForm form, Map<String, String> values) {
        List<XSSFRow> rows = form.problems().stream()
                .map(id -> (XSSFRow) form.cell("进展." + id + ".内容").getRow())
                .toList();
        List<List<String>> texts = rows.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>();
                    row.forEach(cell -> cells.add(cell.getStringCellValue()));
                    return cells;
                })
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            List<String> from = texts.get(rows.size() - 1 - i);
            for (int column = 0; column < from.size(); column++) {
                rows.get(i).getCell(column).setCellValue(from.get(column));
            }
        }
    }

    private void everyone() throws IOException {
        List<Habit> habits = habits();
        int number = 0;
        for (Unit unit : ledger().units().units()) {
            Map<String, String> values = new LinkedHashMap<>();
            FilledForm form = fill(unit.id().name(), values);
            habits.get(number % habits.size()).accept(form, values);
            if (number < more.size()) {
                more.get(number).accept(form, values);
            }
            expected.put(unit.id().name(), values);
            form.save(in((number % 3 == 0 ? "微信/副本 " : "") + unit.shortName() + number + ".xlsx"));
            number++;
        }
    }

    private void weekAndForms() {
        assertThat(office.run("week").status()).isZero();
        Outcome out = office.run("form", "--all");
        assertThat(out.status()).as(out.err()).isZero();
    }

    private static Period last(Ledger ledger) {
        return ledger.periods().getLast();
    }

    @Test
    void forty_one_habits_are_read_alike_and_the_papers_are_those_of_returns_typed_by_hand() throws IOException {
        weekAndForms();
        everyone();
        Outcome out = office.run("collect", "收到", "--write", "--received", "2017-08-24");
        assertThat(out.status()).as(out.out() + out.err()).isZero();
        assertThat(out.out())
                .contains("可收31", "我村没有这个问题”，没有收", "户主外出联系不上”，没有收", "在隐藏的行或列里")
                .contains("负责人：张某　2017年8月24日（章）”，没有收", "工作表“8.24台账”不是周报表", "按表码认的")
                .doesNotContain("还没交");
        Ledger ledger = ledger();
        expected.forEach((unit, values) -> assertThat(FormValues.of(
                        ledger, last(ledger), ledger.units().find(unit).orElseThrow()))
                .as(unit)
                .containsExactlyInAnyOrderEntriesOf(values));
        assertThat(office.run("check").status()).isZero();
        Map<String, String> files = office.files();
        assertThat(office.run("collect", "收到", "--write", "--received", "2017-08-25")
                        .out())
                .contains("重复31", "没有要写的");
        assertThat(office.files()).isEqualTo(files);
        List<String> collected = paper();
        typeByHand();
        assertThat(paper()).isEqualTo(collected).hasSizeGreaterThan(100);
    }

    /** The words of this week's 周报, apart from the version of the data. */
    private List<String> paper() throws IOException {
        Outcome out = office.run("build", "--only", "周报,整改台账", "--format", "xlsx");
        assertThat(out.status()).as(out.err()).isZero();
        List<String> words = new ArrayList<>();
        for (String name : List.of("周报", "整改台账")) {
            Opened opened = WorkbookReader.read(folder.resolve("output/" + END + "/" + name + ".xlsx"));
            ((taizhang.workbook.Workbook) opened)
                    .sheets()
                    .forEach(sheet -> sheet.cells().values().forEach(cell -> words.add(cell.text())));
        }
        return words.stream().filter(word -> !word.contains("数据版本")).toList();
    }

    /** Writes the period anew as a clerk would type it. */
    private void typeByHand() {
        StringBuilder text = new StringBuilder("期号: 15\n起: 2017-08-19\n截止: 2017-08-25\n报送截止: 2017-08-24\n单位:\n");
        expected.forEach((unit, values) -> {
            text.append("  ").append(unit).append(":\n");
            for (String key : List.of("报送", "填报人", "负责人", "零报告", "困难", "下周")) {
                if (values.containsKey(key)) {
                    text.append("    " + key + ": \"" + escaped(values, key) + "\"\n");
                }
            }
            text.append("    排查:\n      - 类别: " + values.get("排查[1].类别") + "\n        户数: " + values.get("排查[1].户数")
                    + "\n        说明: " + values.get("排查[1].说明") + "\n");
            List<String> ids = values.keySet().stream()
                    .filter(key -> key.startsWith("进展.") && key.endsWith(".内容"))
                    .map(key -> key.substring(3, key.length() - 3))
                    .toList();
            text.append(ids.isEmpty() ? "" : "    进展:\n");
            for (String id : ids) {
                text.append("      " + id + ":\n");
                for (String key : List.of("内容", "进度", "困难", "下一步")) {
                    if (values.containsKey("进展." + id + "." + key)) {
                        text.append("        " + key + ": " + values.get("进展." + id + "." + key) + "\n");
                    }
                }
            }
        });
        office.write(WEEK, text.toString());
    }

    private static String escaped(Map<String, String> values, String key) {
        return Objects.requireNonNull(values.get(key)).replace("\n", "\\n");
    }

    @Test
    void every_planted_fault_is_named_at_its_cell() throws IOException {
        weekAndForms();
        List<Unit> units = ledger().units().units();
        List<Habit> wrong = List.of(
                at("报送", form -> form.put("报送", "2017-8-32")),
                at("报送", form -> form.put("报送", "8月32日")),
                at("排查[1].类别", form -> form.put("排查[1].类别", "精准识辨")),
                at("排查[1].户数", form -> form.put("排查[1].户数", "很多")),
                at("排查[1].户数", form -> form.put("排查[1].户数", "12人")),
                at("下周", form -> form.cell("下周").setCellErrorValue((byte) 0x17)),
                at("零报告", form -> form.put("排查[1].类别", "").put("排查[1].户数", "").put("排查[1].说明", "")),
                at("零报告", form -> form.put("负责人", "")),
                at("零报告", form -> form.put("零报告", "没有")),
                at("报送", form -> form.put("报送", "")),
                at("下周", form -> form.put("下周", "继续入户😊")),
                at("排查[1].户数", form -> form.put("排查[1].户数", "46+3")),
                at("报送", form -> form.put("报送", "昨天")),
                at("下周", form -> form.put("下周", "找赵某（身份证号130701198001010018）核对")),
                at("新问题.N1.描述", form -> form.put("新问题.N1.描述", "低保发放不及时").put("零报告", "")),
                at(
                        "新问题.N2.发现",
                        form -> form.put("零报告", "")
                                .put("新问题.N2.描述", "低保发放不及时")
                                .put("新问题.N2.类别", "社保兜底")
                                .put("新问题.N2.来源", "自查")
                                .put("新问题.N2.发现", "去年")));
        List<String> blamed = new ArrayList<>();
        for (int i = 0; i < wrong.size(); i++) {
            FilledForm form = fill(units.get(i).id().name(), new LinkedHashMap<>());
            faults.clear();
            wrong.get(i).accept(form, Map.of());
            String name = units.get(i).shortName() + ".xlsx";
            blamed.add("错误 " + name + " " + faults.getFirst() + "：");
            form.save(in(name));
        }
        String before = office.read(WEEK);
        Outcome out = office.run("collect", "收到", "--write");
        assertThat(out.status()).as(out.err()).isEqualTo(1);
        assertThat(blamed).allSatisfy(line -> assertThat(out.out()).contains(line));
        assertThat(out.out()).contains("有错" + wrong.size());
        assertThat(office.read(WEEK)).isEqualTo(before);
    }

    private Habit at(String key, java.util.function.Consumer<FilledForm> slip) {
        return (form, values) -> {
            faults.add(form.places.get(key));
            slip.accept(form);
        };
    }

    @Test
    void files_that_are_no_return_of_this_week_are_named_for_what_they_are() throws IOException {
        assertThat(office.run("form", "--unit", "石门村").status()).isZero();
        Path early = folder.resolve("output/2017-08-18/发表/石门村.xlsx");
        weekAndForms();
        FilledForm.open(early).put("下周", "上一期的").save(in("石门村上期.xlsx"));
        fill("上庄村", new LinkedHashMap<>()).save(in("上庄一.xlsx"));
        FilledForm.open(in("上庄一.xlsx")).put("下周", "另一份").save(in("上庄二.xlsx"));
        fill("下庄村", new LinkedHashMap<>()).save(in("下庄.xlsx"));
        Files.copy(in("下庄.xlsx"), in("下庄 (1).xlsx"));
        FilledForm.open(folder.resolve("output/" + END + "/发表/东沟村.xlsx")).save(in("东沟.xlsx"));
        Files.write(in("学区.xls"), "<html><table><tr><td>周报</td></tr></table></html>".getBytes(StandardCharsets.UTF_8));
        Files.write(in("照片.xlsx"), PHOTO);
        Files.write(in("空.xlsx"), new byte[0]);
        FilledForm old = fill("西沟村", new LinkedHashMap<>());
        office.write(
                "问题/西沟村.yaml",
                office.read("问题/西沟村.yaml")
                        + "\n  - 编号: 西沟-009\n    类别: 精准识别\n    描述: 一户漏评，本人已经申请。\n    来源: 自查\n    发现: 2017-08-20\n    登记: 2017-08-21\n");
        old.save(in("西沟.xlsx"));
        Outcome out = office.run("collect", "收到");
        assertThat(out.status()).isEqualTo(1);
        assertThat(out.out())
                .contains("不是本期", "截止到2017-08-18", "两份不同", "下周不一样", "重复", "和另一份内容一样", "没有填", "仍是未报")
                .contains("旧版表", "西沟-009", "网页", "图片", "0字节", "认不出3", "可收1");
    }

    @Test
    void two_units_in_one_file_are_both_taken_in() {
        weekAndForms();
        FilledForm one = fill("上庄村", new LinkedHashMap<>());
        FilledForm other = fill("西沟村", new LinkedHashMap<>());
        var copy = one.book.createSheet("西沟");
        other.page().forEach(row -> {
            var made = copy.createRow(row.getRowNum());
            row.forEach(cell -> made.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue()));
        });
        List<CellRangeAddress> merged = other.page().getMergedRegions();
        merged.forEach(copy::addMergedRegion);
        one.save(in("两个村.xlsx"));
        Outcome out = office.run("collect", "收到", "--write");
        assertThat(out.status()).as(out.out() + out.err()).isZero();
        assertThat(out.out()).contains("可收2", "按表码认的");
        assertThat(office.read(WEEK)
                        .lines()
                        .filter(line -> line.startsWith("    报送: "))
                        .collect(Collectors.toList()))
                .hasSize(2);
    }
}
