package taizhang.load;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.model.Said;
import taizhang.yaml.YamlNode;

/** A count of households, persons, papers or days: a whole number from 0, perhaps with its measure word (32户). */
final class CountField implements Field<Integer> {
    static final CountField COUNT = new CountField("");

    private static final Pattern FORM =
            Pattern.compile("第?(\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2})\\s*([户人口名件个项次天日期份宗起条]?)");

    /** What is counted under some keys: 23人 is no count of households. */
    private static final Map<String, String> MEASURES = Map.of("户数", "户", "人数", "人口名个", "件数", "件个项宗起条份");

    private final String unit;

    private CountField(String unit) {
        this.unit = unit;
    }

    /** A count of something with a measure word of its own: 3家. */
    static CountField of(String unit) {
        return new CountField(unit);
    }

    @Override
    public Optional<Integer> read(String key, YamlNode node, Diagnostics findings) {
        Optional<String> text = TextField.code(key, node, findings);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String written = text.orElseThrow();
        Matcher form = FORM.matcher(
                unit.isEmpty() || !written.endsWith(unit)
                        ? written
                        : written.substring(0, written.length() - unit.length()).strip());
        if (form.matches() && isMeasure(key, form.group(2))) {
            return Optional.of(Integer.parseInt(form.group(1).replace(",", "")));
        }
        findings.report(
                text.orElseThrow().startsWith("-") ? FieldCode.NEGATIVE : FieldCode.NOT_A_COUNT,
                node.span(),
                text.orElseThrow(),
                key);
        return Optional.empty();
    }

    private boolean isMeasure(String key, String word) {
        return unit.isEmpty() ? MEASURES.getOrDefault(key, word).contains(word) : word.isEmpty() || unit.equals(word);
    }

    @Override
    public Said said(Integer count) {
        return new Said.Text(count.toString());
    }
}
