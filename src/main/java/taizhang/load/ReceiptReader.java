package taizhang.load;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.model.ProblemId;
import taizhang.model.Receipt;
import taizhang.model.Said;
import taizhang.model.UnitId;
import taizhang.yaml.YamlEntry;
import taizhang.yaml.YamlMapping;

/** Reads which files were taken into a period (收到). */
final class ReceiptReader {
    private final Field<UnitId> unit;
    private final Diagnostics findings;

    ReceiptReader(References references, Diagnostics findings) {
        this.unit = UnitField.single(references);
        this.findings = findings;
    }

    /** The receipts of a period, in the order in which they were written. */
    List<Receipt> read(FieldReader period) {
        return period.records("收到", Keys.RECEIPT, "文件", this::receipt);
    }

    private Optional<Receipt> receipt(FieldReader fields) {
        Optional<String> file = fields.required("文件", TextField.TEXT);
        Optional<UnitId> from = fields.required("单位", unit);
        Optional<String> digest = fields.required("摘要", TextField.TEXT);
        Optional<LocalDate> day = fields.optional("日期", DateField.DATE);
        Optional<String> entered = fields.optional("记入", TextField.TEXT);
        Map<String, ProblemId> rows = rows(fields);
        return fields.build(() -> new Receipt(
                file.orElseThrow(), from.orElseThrow(), digest.orElseThrow(), day, entered, rows, fields.origin()));
    }

    private Map<String, ProblemId> rows(FieldReader fields) {
        Map<String, ProblemId> rows = new LinkedHashMap<>();
        Map<String, Said> said = new LinkedHashMap<>();
        for (YamlEntry entry :
                fields.mapping("新问题", List.of("行号")).map(YamlMapping::entries).orElse(List.of())) {
            ProblemIdField.ID
                    .read(entry.key().text(), entry.value(), findings)
                    .ifPresentOrElse(
                            id -> {
                                rows.put(entry.key().text(), id);
                                said.put(entry.key().text(), new Said.Text(id.text()));
                            },
                            fields::fail);
        }
        fields.say("新问题", new Said.Group(said));
        return rows;
    }
}
