package taizhang.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FileCode;
import taizhang.yaml.slips.Indentation;
import taizhang.yaml.slips.MendedText;
import taizhang.yaml.slips.TextLines;

/**
 * Reads a part of a file that is no YAML, usually one record, without the lines that cannot be read. Slips found in it
 * before explain why it is broken; only without any is the first unreadable line reported.
 */
final class BrokenPart {
    private static final int ATTEMPTS = 6;

    private final MendedText text;
    private final TextLines lines;
    private final Diagnostics findings;

    BrokenPart(MendedText text, Diagnostics findings) {
        this.text = text;
        this.lines = text.lines();
        this.findings = findings;
    }

    /** What could be parsed, or how far the parser came. */
    private record Attempt(Optional<YamlNode> node, Diagnostics findings, int failedAt, int suspect) {
        boolean failed() {
            return failedAt >= 0;
        }
    }

    /** The lines' node, marked as damaged, or nothing. */
    Optional<YamlNode> read(int from, int to) {
        List<String> kept = new ArrayList<>();
        for (int line = from; line < to; line++) {
            kept.add(lines.line(line));
        }
        Attempt attempt = parse(kept, from);
        int culprit = -1;
        for (int i = 0; attempt.failed() && i < ATTEMPTS; i++) {
            int line = worstLine(kept, from, attempt);
            culprit = culprit < 0 ? line : culprit;
            dropEntry(kept, line);
            attempt = parse(kept, from);
        }
        report(from, to, from + Math.max(culprit, 0));
        findings.addAll(attempt.findings().sorted());
        return attempt.node().map(BrokenPart::damaged);
    }

    private Attempt parse(List<String> kept, int from) {
        Diagnostics own = new Diagnostics();
        try {
            Optional<YamlNode> node = new NodeBuilder(text, from, String.join("\n", kept) + "\n", own).build();
            return new Attempt(node, own, -1, -1);
        } catch (MarkedYAMLException broken) {
            int last = kept.size() - 1;
            int failedAt = Math.min(lineOf(broken.getProblemMark(), last), last);
            return new Attempt(
                    Optional.empty(),
                    new Diagnostics(),
                    failedAt,
                    Math.min(lineOf(broken.getContextMark(), failedAt), last));
        } catch (YAMLException broken) {
            return new Attempt(Optional.empty(), new Diagnostics(), 0, 0);
        }
    }

    private static int lineOf(@Nullable Mark mark, int otherwise) {
        return mark == null ? otherwise : mark.getLine();
    }

    /** Of the line where the parser stopped and those that may have led it there, the one whose loss helps most. */
    private int worstLine(List<String> kept, int from, Attempt attempt) {
        int previous = attempt.failedAt() - 1;
        while (previous > 0 && kept.get(previous).isBlank()) {
            previous--;
        }
        int worst = attempt.failedAt();
        int furthest = -1;
        for (int line : new int[] {attempt.failedAt(), previous, attempt.suspect()}) {
            if (line < 0 || kept.get(line).isBlank()) {
                continue;
            }
            List<String> without = new ArrayList<>(kept);
            dropEntry(without, line);
            Attempt next = parse(without, from);
            int reached = next.failed() ? next.failedAt() : Integer.MAX_VALUE;
            if (reached > furthest) {
                worst = line;
                furthest = reached;
            }
        }
        return worst;
    }

    /** Takes away a line and the deeper ones below it, but not the dash that begins a record. */
    private static void dropEntry(List<String> kept, int line) {
        String content = kept.get(line);
        int indent = Indentation.of(content).chars();
        boolean dash = content.startsWith("- ", indent);
        kept.set(line, dash ? content.substring(0, indent + 1) : "");
        for (int next = line + 1; !dash && next < kept.size(); next++) {
            int deeper = Indentation.of(kept.get(next)).chars();
            if (deeper <= indent && deeper < kept.get(next).length()) {
                return;
            }
            kept.set(next, "");
        }
    }

    private void report(int from, int to, int line) {
        if (!text.marks().wrong().subSet(from, to).isEmpty()) {
            return;
        }
        String content = lines.line(line);
        int start = Indentation.of(content).chars();
        int end = Math.max(start, content.stripTrailing().length());
        findings.report(
                FileCode.SYNTAX, text.place(line, start, end), cause(content), "对照上下写得对的记录，检查这一行和上一行的缩进、冒号、引号和括号");
    }

    /** What is most likely wrong with a line, in a clerk's words. */
    private static String cause(String content) {
        if (content.chars().filter(c -> c == '"').count() % 2 == 1) {
            return "英文引号没有成对";
        }
        if (content.chars().noneMatch(c -> c == ':' || c == '：')) {
            return "这一行没有冒号，也接不上前一行";
        }
        return "缩进、冒号或括号不对";
    }

    private static YamlNode damaged(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> scalar;
            case YamlSequence sequence ->
                new YamlSequence(
                        sequence.items().stream().map(BrokenPart::damaged).toList(), true, sequence.span());
            case YamlMapping mapping ->
                new YamlMapping(
                        mapping.entries().stream()
                                .map(entry -> new YamlEntry(entry.key(), damaged(entry.value())))
                                .toList(),
                        true,
                        mapping.span());
        };
    }
}
