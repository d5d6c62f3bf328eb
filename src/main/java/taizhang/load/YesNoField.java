package taizhang.load;

import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.model.Said;
import taizhang.yaml.YamlNode;

/** 是 or 否, also written 有 or 无. */
final class YesNoField implements Field<Boolean> {
    static final YesNoField YES_NO = new YesNoField();

    private YesNoField() {}

    @Override
    public Optional<Boolean> read(String key, YamlNode node, Diagnostics findings) {
        Optional<String> text = TextField.TEXT.read(key, node, findings);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (text.orElseThrow()) {
            case "是", "有" -> Optional.of(true);
            case "否", "无", "没有" -> Optional.of(false);
            default -> {
                findings.report(
                        FieldCode.NOT_YES_NO, node.span(), text.orElseThrow(), key, key.equals("异议") ? "有或者无" : "是或者否");
                yield Optional.empty();
            }
        };
    }

    @Override
    public Said said(Boolean yes) {
        return new Said.Text(yes ? "是" : "否");
    }
}
