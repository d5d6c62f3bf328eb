package taizhang.load;

import java.util.Arrays;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.yaml.YamlEntry;
import taizhang.yaml.YamlMapping;

/**
 * Says of the keys that a record does not have what they were probably meant to be, or where they belong. Keys one
 * after another that slipped out of one group are one slip and reported once, at the first.
 */
final class UnknownKeys {
    private final RecordKeys keys;
    private final Optional<RecordKeys> outer;
    private final boolean damaged;
    private Optional<RecordKeys> slipped = Optional.empty();

    /**
     * The unknown keys of one record.
     *
     * @param keys what the record may hold
     * @param outer what the record around it may hold
     * @param damaged whether lines of the record could not be read, so that keys of others may have come into it
     */
    UnknownKeys(RecordKeys keys, Optional<RecordKeys> outer, boolean damaged) {
        this.keys = keys;
        this.outer = outer;
        this.damaged = damaged;
    }

    /**
     * Reports a key.
     *
     * @return the key of this record that was probably meant, so that it need not be reported as missing too
     */
    Optional<String> report(YamlEntry entry, Diagnostics findings) {
        String written = entry.key().text();
        Optional<RecordKeys> before = slipped;
        slipped = Optional.empty();
        if (damaged && isKeySomewhere(written)) {
            return Optional.empty();
        }
        if (outer.filter(around -> around.names().contains(written)).isPresent()) {
            String hint = "“" + written + "”不属于“" + keys.record() + "”，应少缩进两格，与“" + keys.record() + ":”对齐";
            return reportSlipped(outer.orElseThrow(), before, entry, hint, findings);
        }
        String plain = HalfWidth.withoutBlanks(written);
        for (RecordKeys inner : keys.below()) {
            String key = plain.startsWith(inner.record())
                    ? plain.substring(inner.record().length())
                    : plain;
            if (inner.names().contains(key)) {
                String hint = "“" + key + "”写在“" + inner.record() + ":”下面，比“" + inner.record() + ":”多缩进两格";
                return reportSlipped(inner, before, entry, hint, findings);
            }
        }
        if (keys.record().equals(Keys.PROBLEM.record()) && AnyAct.ACT.names().contains(written)) {
            return reportSlipped(AnyAct.ACT, before, entry, "像是一项经过里的，从这行起多缩进四格，与上面那项的“日期”对齐", findings);
        }
        if (keys == Keys.PERIOD && entry.value() instanceof YamlMapping) {
            slipped = Optional.of(Keys.UNIT_RETURN);
            if (!slipped.equals(before)) {
                report(entry, "单位写在“单位:”下面，比“单位:”多缩进两格", findings);
            }
            return Optional.empty();
        }
        Optional<String> meant = KeyTexts.nearest(written, keys.names());
        String hint = keys.about(plain)
                .or(() -> KeyTexts.guess(written, keys.names()))
                .orElseGet(() -> "这里可写：" + String.join("、", keys.names()));
        report(entry, hint, findings);
        return meant;
    }

    private void report(YamlEntry entry, String hint, Diagnostics findings) {
        findings.report(FieldCode.UNKNOWN_KEY, entry.key().span(), entry.key().text(), keys.record(), hint);
    }

    /** A key that belongs stands between: what follows is another slip. */
    void pass() {
        slipped = Optional.empty();
    }

    private Optional<String> reportSlipped(
            RecordKeys home, Optional<RecordKeys> before, YamlEntry entry, String hint, Diagnostics findings) {
        String written = entry.key().text();
        if (home.names().contains(written)) {
            slipped = Optional.of(home);
        }
        if (slipped.isEmpty() || !slipped.equals(before)) {
            report(entry, hint, findings);
        }
        return Optional.empty();
    }

    private static boolean isKeySomewhere(String word) {
        return AnyAct.ACT.names().contains(word)
                || Arrays.stream(Keys.values()).anyMatch(keys -> keys.names().contains(word));
    }
}
