package taizhang.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A ledger in which every key of every record is written once, and what may stand there instead: 值 ⇒ 别的值, or 键: ⇒ 别的键.
 *
 * @param lines as in the file
 */
record FieldSample(List<String> lines) {
    private static final String OR = " ⇒ ";

    /** A ledger that differs from the sample in one line. */
    record Variant(String line, String ledger) {
        @Override
        public String toString() {
            return line;
        }
    }

    static FieldSample read() throws IOException {
        return new FieldSample(Files.readAllLines(Path.of("src", "test", "resources", "seal", "every-field.txt")));
    }

    String ledger() {
        return ledger(-1);
    }

    List<Variant> variants() {
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(OR)) {
                variants.add(new Variant((i + 1) + ": " + lines.get(i).strip(), ledger(i)));
            }
        }
        return variants;
    }

    private String ledger(int changed) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            written.add(i == changed ? other(lines.get(i)) : lines.get(i).split(OR, 2)[0]);
        }
        return written.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static String other(String line) {
        String[] sides = line.split(OR, 2);
        if (sides[0].startsWith("--- ")) {
            return "--- " + sides[1];
        }
        if (sides[0].endsWith(":")) {
            int indent = sides[0].length() - sides[0].stripLeading().length();
            return " ".repeat(indent) + sides[1] + ":";
        }
        return sides[0].substring(0, sides[0].indexOf(": ") + 2) + sides[1];
    }
}
