package taizhang.load;

import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.yaml.YamlEntry;

/** Says of a key that a record does not have what it was probably meant to be, or where it belongs. */
final class UnknownKeys {
    private UnknownKeys() {}

    /**
     * Reports a key.
     *
     * @param keys what the record may hold
     * @param outer what the record around it may hold
     * @return the key of this record that was probably meant, so that it need not be reported as missing too
     */
    static Optional<String> report(YamlEntry entry, Keys keys, Optional<Keys> outer, Diagnostics findings) {
        String written = entry.key().text();
        Optional<String> home = homeOf(written, keys, outer);
        Optional<String> meant = home.isPresent() ? Optional.empty() : KeyTexts.nearest(written, keys.names());
        String hint = home.orElseGet(() ->
                meant.map(KeyTexts::guess).orElseGet(() -> "这里可写：" + String.join("、", keys.names())));
        findings.report(FieldCode.UNKNOWN_KEY, entry.key().span(), written, keys.record(), hint);
        return meant;
    }

    /** Where a key belongs that is right elsewhere in the same file. */
    private static Optional<String> homeOf(String written, Keys keys, Optional<Keys> outer) {
        if (outer.filter(around -> around.names().contains(written)).isPresent()) {
            return Optional.of("“" + written + "”不属于“" + keys.record() + "”，应少缩进两格，与“" + keys.record() + ":”对齐");
        }
        if (Strangers.isStrayAct(written, keys)) {
            return Optional.of("像是一项经过里的，从这行起多缩进四格，与上面那项的“日期”对齐");
        }
        String plain = HalfWidth.withoutBlanks(written);
        for (Keys inner : below(keys)) {
            String key = plain.startsWith(inner.record())
                    ? plain.substring(inner.record().length())
                    : plain;
            if (inner.names().contains(key)) {
                return Optional.of("“" + key + "”写在“" + inner.record() + ":”下面，比“" + inner.record() + ":”多缩进两格");
            }
        }
        return Optional.empty();
    }

    private static List<Keys> below(Keys keys) {
        return switch (keys) {
            case CAMPAIGN -> List.of(Keys.OFFICERS, Keys.RULES);
            case PROBLEM -> List.of(Keys.MEASURE, Keys.IMPACT);
            default -> List.of();
        };
    }
}
