package taizhang.intake.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import taizhang.model.Category;
import taizhang.model.Ledger;
import taizhang.model.UnitId;
import taizhang.workbook.CellAddress;
import taizhang.workbook.CellContent;
import taizhang.workbook.CellRegion;
import taizhang.workbook.CellValue;
import taizhang.workbook.Sheet;

/** Reads the rows of one list: which tell a problem, which are titles, totals and signatures. */
final class SheetRows {
    private static final Pattern TOTAL =
            Pattern.compile("^(合\\s*计|总\\s*计|小\\s*计|共\\s*计)([：:（(\\s\\d].*)?$", Pattern.DOTALL);
    private static final Pattern SIGNATURE = Pattern.compile(
            "^(填报人|填表人|制表人|单位负责人|主要负责人|负责人|审核人|联系人|联系电话|填报单位|报送单位|填报时间|填报日期|填表时间|报送时间|签字|盖章|分管领导|主要领导|单位（盖章）|经办人)\\s*(（[^）]*）)?\\s*[:：].*",
            Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile("^(注|说明|备注|填表说明|填报说明)\\s*[:：].*", Pattern.DOTALL);
    private static final Pattern ORDINAL = Pattern.compile("^(?:[（(][一二三四五六七八九十\\d]+[)）]|[一二三四五六七八九十\\d]+[、.．])\\s*");
    private static final Set<String> EMPTY_SIGNS = Set.of("—", "——", "-", "--", "－", "／", "/", "\\", "／／", "_");

    private final Ledger ledger;
    private final Mapping mapping;
    private final Sheet sheet;
    private final Heading heading;
    private final OwnHeads own;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Fate> fates = new ArrayList<>();
    private final Set<CellAddress> told = new HashSet<>();
    private Optional<String> unit = Optional.empty();
    private Optional<String> category = Optional.empty();

    private SheetRows(Ledger ledger, Mapping mapping, Sheet sheet, Heading heading) {
        this.ledger = ledger;
        this.mapping = mapping;
        this.sheet = sheet;
        this.heading = heading;
        this.own = new OwnHeads(ledger.campaign().fields());
    }

    static SheetRows read(Ledger ledger, Mapping mapping, Sheet sheet, Heading heading) {
        SheetRows rows = new SheetRows(ledger, mapping, sheet, heading);
        for (int row = 0; row <= sheet.lastRow(); row++) {
            rows.row(row);
        }
        sheet.pictures()
                .forEach(at -> rows.fates.add(new Fate(sheet.name(), at, "图片", Fate.Kind.UNCLEAR, "单元格里有图片，请另存到“佐证”")));
        return rows;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Of the cells that tell nothing of a problem, and of those not understood. */
    List<Fate> fates() {
        return fates;
    }

    private void row(int row) {
        Map<Integer, CellValue> cells = sheet.row(row);
        if (cells.isEmpty()) {
            return;
        }
        Optional<String> rule = ruleFor(row, cells);
        if (rule.isPresent()) {
            cells.values().forEach(cell -> put(cell, Fate.Kind.IGNORED, rule.get()));
        } else if (isSection(cells)) {
            section(cells.values().iterator().next());
        } else {
            problem(row, cells);
        }
    }

    private Optional<String> ruleFor(int row, Map<Integer, CellValue> cells) {
        String first = cells.values().iterator().next().text().strip();
        if (row < heading.first()) {
            return Optional.of("标题");
        }
        if (row <= heading.last()) {
            return Optional.of("表头");
        }
        if (mapping.ignoresRow(sheet.name(), row)) {
            return Optional.of("按导入.yaml忽略的行");
        }
        if (heading.isRepeatedAt(sheet, row)) {
            return Optional.of("重复的表头");
        }
        if (cells.values().stream()
                .limit(3)
                .anyMatch(cell -> TOTAL.matcher(cell.text().strip()).matches())) {
            return Optional.of("合计行");
        }
        if (SIGNATURE.matcher(first).matches()) {
            return Optional.of("落款");
        }
        if (NOTE.matcher(first).matches()) {
            return Optional.of("表注");
        }
        return isCounting(cells) ? Optional.of("列号行") : Optional.empty();
    }

    /** A row 1 2 3 … below the heading. */
    private static boolean isCounting(Map<Integer, CellValue> cells) {
        int next = 1;
        for (CellValue cell : cells.values()) {
            if (!cell.text().strip().replaceAll("[（()）]", "").equals("" + next)) {
                return false;
            }
            next++;
        }
        return next > 3;
    }

    private boolean isSection(Map<Integer, CellValue> cells) {
        if (cells.size() != 1) {
            return false;
        }
        CellValue only = cells.values().iterator().next();
        Optional<CellRegion> region = sheet.regionAt(only.at());
        boolean wide = region.filter(heading::spans).isPresent();
        boolean alone = region.isEmpty()
                && only.at().column() <= 1
                && descriptionAt(only.at().row()).isEmpty();
        return wide || alone;
    }

    private void section(CellValue cell) {
        String text = cell.text().strip();
        String head = text.split("[\\u3000　：:]| {2,}", 2)[0].strip();
        String plain =
                ORDINAL.matcher(head).replaceFirst("").replaceAll("[（(].*", "").strip();
        Optional<UnitId> asUnit =
                ledger.units().find(plain).filter(id -> !ledger.units().isGroup(id));
        Optional<Category> asCategory = ledger.categories().find(plain);
        if (asUnit.isPresent()) {
            unit = Optional.of(plain);
        } else if (asCategory.isPresent()) {
            category = Optional.of(plain);
        } else {
            put(cell, Fate.Kind.UNCLEAR, "单独一行，不是单位也不是类别");
            return;
        }
        put(cell, Fate.Kind.IGNORED, asUnit.isPresent() ? "分组行（单位）" : "分组行（类别）");
    }

    private Optional<CellAddress> descriptionAt(int row) {
        return heading.columns().entrySet().stream()
                .filter(column -> meaningOf(column.getKey(), column.getValue())
                        .filter(meaning -> meaning == Meaning.DESCRIPTION || meaning == Meaning.SUMMARY)
                        .isPresent())
                .map(column -> new CellAddress(row, column.getKey()))
                .filter(at -> sheet.seenAt(at).isPresent())
                .findFirst();
    }

    private void problem(int row, Map<Integer, CellValue> cells) {
        Optional<CellAddress> description = descriptionAt(row);
        boolean continues = !entries.isEmpty()
                && description
                        .flatMap(sheet::regionAt)
                        .filter(region -> region.first().row() < row
                                && region.first().row() >= entries.getLast().row())
                        .isPresent();
        if (description.isEmpty() && !hasNumber(row)) {
            cells.values().forEach(cell -> put(cell, Fate.Kind.UNCLEAR, "这一行没有问题描述"));
            return;
        }
        if (!continues) {
            entries.add(Entry.begun(sheet.name(), row, unit, category));
        }
        heading.columns().forEach((column, headed) -> {
            CellAddress at = new CellAddress(row, column);
            Optional<CellValue> cell = continues ? sheet.at(at) : sheet.seenAt(at);
            cell.ifPresent(value -> value(column, headed, value));
        });
        cells.values().stream()
                .filter(cell -> !heading.columns().containsKey(cell.at().column()))
                .forEach(cell -> put(cell, Fate.Kind.UNCLEAR, "这一列没有表头"));
    }

    private boolean hasNumber(int row) {
        return heading.columns().entrySet().stream()
                .anyMatch(column -> meaningOf(column.getKey(), column.getValue())
                                .filter(Meaning.NUMBER::equals)
                                .isPresent()
                        && sheet.seenAt(new CellAddress(row, column.getKey())).isPresent());
    }

    private Optional<Meaning> meaningOf(int column, Heading.Column headed) {
        return mapping.column(sheet.name(), column)
                .map(word -> Meaning.ofKey(word).or(() -> own.path(word).map(path -> Meaning.OWN)))
                .orElse(headed.meaning());
    }

    /** What stands over a column: of one that the clerk gave to a field of the campaign's own, the field. */
    private String headingOf(int column, Heading.Column headed) {
        return mapping.column(sheet.name(), column)
                .filter(word -> Meaning.ofKey(word).isEmpty())
                .filter(word -> own.path(word).isPresent())
                .map(word -> headed.text().contains("万元") ? word + "（万元）" : word)
                .orElse(headed.text());
    }

    private void value(int column, Heading.Column headed, CellValue cell) {
        Optional<String> said = mapping.column(sheet.name(), column);
        Optional<Meaning> meaning = meaningOf(column, headed);
        if (said.filter(Meaning.IGNORE::equals).isPresent()) {
            put(cell, Fate.Kind.IGNORED, "按导入.yaml忽略的列");
        } else if (EMPTY_SIGNS.contains(cell.text().strip())) {
            put(cell, Fate.Kind.IGNORED, "表示空白的记号");
        } else if (meaning.isEmpty()) {
            put(cell, Fate.Kind.UNCLEAR, "不认识这一列（" + headed.text() + "）");
        } else if (cell.content() instanceof CellContent.Fault) {
            put(cell, Fate.Kind.UNCLEAR, "公式出错");
        } else if (meaning.get().isOrder()) {
            put(cell, Fate.Kind.IGNORED, "序号和分组");
        } else if (meaning.get().isComputed()) {
            put(cell, Fate.Kind.IGNORED, "推算出来的数（" + headed.text() + "）");
        } else {
            entries.getLast().add(meaning.get(), new Entry.Said(sheet.name(), headingOf(column, headed), cell));
        }
    }

    private void put(CellValue cell, Fate.Kind kind, String why) {
        if (told.add(cell.at())) {
            fates.add(new Fate(sheet.name(), cell.at(), cell.text(), kind, why));
        }
    }
}
