package taizhang.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import taizhang.diagnostic.Diagnostics;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;
import taizhang.yaml.YamlSequence;

/** Values as texts of one form, whatever way they were written in; what is not understood stays as it is. */
final class WrittenValue {
    private static final Set<String> DAYS = with(Question.Form.DAY, "发现", "登记", "时限", "报送");
    private static final Set<String> NAMES = with(Question.Form.PEOPLE, "牵头单位", "责任单位", "协办单位", "责任领导", "责任人");
    private static final Set<String> COUNTS = with(Question.Form.COUNT, "户数", "人数", "件数");
    private static final Set<String> CHOICES = with(Question.Form.YES_NO, "长期坚持", "零报告");
    private static final Field<List<String>> NAME_LIST = ListField.of(TextField.TEXT);
    private static final Field<List<String>> PAPER_LIST = ListField.ofTexts(TextField.TEXT);

    private WrittenValue() {}

    /** Some keys, and those of acts behind which something of a form is written. */
    private static Set<String> with(Question.Form form, String... keys) {
        Set<String> all = new HashSet<>(List.of(keys));
        all.addAll(ActKind.keysOf(form));
        return all;
    }

    /** Puts the values of a mapping into {@code into}, those of inner mappings by dotted path. */
    static void flatten(YamlMapping mapping, String prefix, Map<String, String> into) {
        mapping.entries().forEach(entry -> {
            String path = prefix + entry.key().text();
            if (entry.value() instanceof YamlMapping inner) {
                flatten(inner, path + ".", into);
            } else {
                String text = prefix.equals("字段.")
                        ? own(entry.value())
                        : text(entry.key().text(), entry.value());
                if (!text.isEmpty()) {
                    into.putIfAbsent(path, text);
                }
            }
        });
    }

    private static String text(String key, YamlNode node) {
        if (node instanceof YamlSequence || NAMES.contains(key) || key.equals("佐证")) {
            Field<List<String>> list = key.equals("佐证") ? PAPER_LIST : NAME_LIST;
            return list.read(key, node, new Diagnostics())
                    .map(items -> String.join("、", items))
                    .orElseGet(() -> plain(node));
        }
        return understood(key, node);
    }

    /** A value whose type only the campaign knows: money with its unit and days are known by their form. */
    private static String own(YamlNode node) {
        String plain = plain(node);
        if (plain.endsWith("元") || plain.endsWith("万")) {
            return MoneyField.MONEY
                    .read("", node, new Diagnostics())
                    .map(java.math.BigDecimal::toPlainString)
                    .orElse(plain);
        }
        return DateField.DATE
                .read("", node, new Diagnostics())
                .map(Object::toString)
                .orElse(plain);
    }

    private static String understood(String key, YamlNode node) {
        Diagnostics ignored = new Diagnostics();
        if (DAYS.contains(key)) {
            return DateField.DATE.read(key, node, ignored).map(Object::toString).orElseGet(() -> plain(node));
        }
        if (COUNTS.contains(key)) {
            return CountField.COUNT
                    .read(key, node, ignored)
                    .map(Object::toString)
                    .orElseGet(() -> plain(node));
        }
        if (key.equals("资金")) {
            return MoneyField.MONEY
                    .read(key, node, ignored)
                    .map(java.math.BigDecimal::toPlainString)
                    .orElseGet(() -> plain(node));
        }
        if (CHOICES.contains(key)) {
            return YesNoField.YES_NO
                    .read(key, node, ignored)
                    .map(yes -> yes ? "是" : "否")
                    .orElseGet(() -> plain(node));
        }
        return plain(node);
    }

    /** A value as one text. */
    static String plain(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> scalar.text().strip();
            case YamlSequence sequence -> {
                List<String> items = new ArrayList<>();
                sequence.items().forEach(item -> items.add(plain(item)));
                yield String.join("、", items);
            }
            case YamlMapping mapping -> {
                List<String> entries = new ArrayList<>();
                mapping.entries().forEach(entry -> entries.add(entry.key().text() + "：" + plain(entry.value())));
                yield String.join("；", entries);
            }
        };
    }
}
