package taizhang.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.model.CampaignFields;
import taizhang.model.FieldType;
import taizhang.model.OwnField;

/**
 * Reads the fields that a campaign has of its own: 字段 of 专项.yaml.
 *
 * <ol>
 *   <li>A name is made of letters and figures, and is none that records, papers or figures have already.
 *   <li>选项 stands with 选项 and nothing else; 计量 with 数量 (its measure word) and with 金额 (元 or 万元).
 *   <li>台账列 names ledgers, 紧跟 a column or a field that is one.
 * </ol>
 *
 * <p>Good: {@code {名称: 罚款金额, 类型: 金额, 计量: 万元}}. Bad: {@code {名称: 时限, 类型: 选项}}.
 *
 * @param fields the campaign's
 */
record OwnFieldsReader(FieldReader fields, Diagnostics findings) {
    private static final Field<FieldType> TYPE = new ChoiceField<>(List.of(FieldType.values()), FieldType::label);
    private static final Field<List<String>> WORDS = ListField.of(TextField.TEXT);
    /** Names of ledgers. */
    static final Field<List<String>> LEDGERS =
            ListField.of(new ChoiceField<String>(PrintedNames.LEDGERS, name -> name));

    private static final Field<String> MONEY =
            new ChoiceField<String>(List.of("元", OwnField.TEN_THOUSANDS), word -> word);

    CampaignFields read() {
        Map<String, OwnField> known = new LinkedHashMap<>();
        fields.records("字段", Keys.OWN_FIELD, "名称", record -> readField(record, known));
        return new CampaignFields(List.copyOf(known.values()), new ImpactReader(fields, findings).read(known.keySet()));
    }

    private static Optional<OwnField> readField(FieldReader record, Map<String, OwnField> known) {
        Optional<String> name = record.required("名称", TextField.TEXT).map(HalfWidth::withoutBlanks);
        Optional<FieldType> type = record.required("类型", TYPE);
        List<String> choices = record.list("选项", WORDS);
        String unit = type.filter(kind -> kind == FieldType.MONEY).isPresent()
                ? record.optional("计量", MONEY, "元")
                : record.optional("计量", TextField.TEXT).orElse("");
        boolean needed = record.optional("必填", YesNoField.YES_NO, false);
        List<String> ledgers = record.list("台账列", LEDGERS);
        Optional<String> after = record.optional("紧跟", columnOf(known));
        name.ifPresent(word -> checkName(word, known, record));
        type.ifPresent(kind -> checkType(kind, choices, unit, record));
        Optional<OwnField> field = record.build(
                () -> new OwnField(name.orElseThrow(), type.orElseThrow(), unit, choices, needed, ledgers, after));
        field.ifPresent(read -> known.put(read.name(), read));
        return field;
    }

    private static void checkName(String name, Map<String, OwnField> known, FieldReader record) {
        if (!PrintedNames.isName(name)) {
            record.report(FieldCode.OWN_FIELD_FAULTY, record.at("名称"), name, "的名称只能用文字和数字，文字开头，二十个字以内", "例如 罚款金额");
        } else if (known.containsKey(name) || PrintedNames.isTaken(name)) {
            record.report(FieldCode.OWN_NAME_TAKEN, record.at("名称"), name, known.containsKey(name) ? "前面" : "程序里");
        }
    }

    private static void checkType(FieldType type, List<String> choices, String unit, FieldReader record) {
        String name = type.label();
        if (type == FieldType.CHOICE && choices.size() < 2 && !record.has("选项")) {
            record.report(FieldCode.OWN_FIELD_FAULTY, record.at("类型"), name, "没有写可以选哪几样", "加一行，例如写“选项: [立案, 未立案]”");
        } else if (type == FieldType.CHOICE && choices.stream().distinct().count() < Math.max(2, choices.size())) {
            record.report(FieldCode.OWN_FIELD_FAULTY, record.at("选项"), name, "要有两样以上不同的", "写全，例如写“选项: [立案, 未立案]”");
        } else if (type != FieldType.CHOICE && record.has("选项")) {
            record.report(FieldCode.OWN_FIELD_FAULTY, record.at("选项"), name, "不写选项", "删去“选项”，或者把类型改为 选项");
        }
        if (!type.addsUp() && !unit.isEmpty()) {
            record.report(FieldCode.OWN_FIELD_FAULTY, record.at("计量"), name, "不写计量", "删去“计量”；数量和金额才有计量");
        }
    }

    /** A column that every ledger may have, in short or in full, or a field before. */
    private static Field<String> columnOf(Map<String, OwnField> known) {
        List<String> columns = new ArrayList<>(PrintedNames.COLUMNS);
        columns.addAll(known.keySet());
        Field<String> column = new ChoiceField<String>(columns, name -> name);
        return Field.ofText((key, node, findings) -> {
            Optional<String> full = TextField.TEXT
                    .read(key, node, new Diagnostics())
                    .map(HalfWidth::withoutBlanks)
                    .filter(word -> !columns.contains(word))
                    .flatMap(word -> PrintedNames.columnEndingWith(word));
            return full.or(() -> column.read(key, node, findings));
        });
    }
}
