package taizhang.load;

import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.model.Said;
import taizhang.yaml.YamlNode;

/**
 * 是 or 否; whether there was an objection (异议) also 有 or 无. Elsewhere 无 may mean either: 零报告: 无 is said by clerks who
 * found nothing and by those who hand in none.
 */
final class YesNoField implements Field<Boolean> {
    static final YesNoField YES_NO = new YesNoField();

    private YesNoField() {}

    @Override
    public Optional<Boolean> read(String key, YamlNode node, Diagnostics findings) {
        Optional<String> text = TextField.TEXT.read(key, node, findings);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean objection = key.equals("异议");
        Optional<Boolean> yes = switch (text.orElseThrow()) {
            case "是" -> Optional.of(true);
            case "否" -> Optional.of(false);
            case "有" -> objection ? Optional.of(true) : Optional.empty();
            case "无", "没有" -> objection ? Optional.of(false) : Optional.empty();
            default -> Optional.empty();
        };
        if (yes.isEmpty()) {
            findings.report(FieldCode.NOT_YES_NO, node.span(), text.orElseThrow(), key, objection ? "有或者无" : "是或者否");
        }
        return yes;
    }

    @Override
    public Said said(Boolean yes) {
        return new Said.Text(yes ? "是" : "否");
    }
}
