package taizhang.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import taizhang.history.CommitGraph;
import taizhang.history.CommitTree;
import taizhang.history.FieldChange;
import taizhang.history.PathLog;
import taizhang.history.Revision;
import taizhang.model.Seal;

/**
 * Tells of settings that were changed after a seal (变更), each once: those that a later seal took up, and those that the
 * next one will.
 */
final class SettingAudit {
    private static final Set<String> STANDARD = Set.of("整改标准", "处理意见");
    private static final int LONGEST = 60;

    private final AuditBooks books;
    private final AuditedTemplates templates;
    private final RecordTrace trace;
    private final Set<String> standards;
    private final List<SettingChange> changes = new ArrayList<>();

    /**
     * Looks from seal to seal.
     *
     * @param standards categories of which a changed standard is told already
     */
    SettingAudit(AuditBooks books, AuditedTemplates templates, RecordTrace trace, Set<String> standards)
            throws IOException {
        this.books = books;
        this.templates = templates;
        this.trace = trace;
        this.standards = standards;
        List<Seal> seals = books.seals();
        for (int i = 0; i < seals.size(); i++) {
            Seal since = seals.get(i);
            if (since.contents().settings().areKnown()) {
                boolean last = i == seals.size() - 1;
                Settings sealed = Settings.sealed(seals, i);
                List<String> names = last
                        ? Settings.of(books.ledger(), templates.texts()).changedSince(seals, i)
                        : Settings.sealed(seals, i + 1).differing(sealed);
                String until =
                        last ? books.tip().id() : seals.get(i + 1).books().commit();
                for (String name : names) {
                    look(name, since, until);
                }
            }
        }
    }

    List<SettingChange> changes() {
        return List.copyOf(changes);
    }

    private void look(String name, Seal since, String until) throws IOException {
        CommitGraph graph = books.history().graph();
        BitSet before = graph.upTo(since.books().commit());
        BitSet within = graph.upTo(until);
        if (name.startsWith(Settings.TEMPLATE)) {
            template(name, since, until, before, within);
        } else {
            record(name, since, until, before, within);
        }
    }

    private void record(String name, Seal since, String until, BitSet before, BitSet within) throws IOException {
        String kind = name.substring(0, name.indexOf(' '));
        String path = name.startsWith(Settings.TEXT)
                ? name.replaceFirst(" ", "/") + ".yaml"
                : (kind.equals("分组") ? "单位" : kind) + ".yaml";
        var then = trace.at(since.books().commit(), path);
        var now = trace.at(until, path);
        if (then.isEmpty() || now.isEmpty()) {
            changes.add(new SettingChange(name, "封账时的提交找不到了，改了什么查不出", Optional.empty(), since));
            return;
        }
        Map<String, String> was = then.orElseThrow().getOrDefault(name, Map.of());
        Map<String, String> is = now.orElseThrow().getOrDefault(name, Map.of());
        Map<Optional<Revision>, List<String>> byCommit = new LinkedHashMap<>();
        if (was.isEmpty() || is.isEmpty()) {
            Optional<Revision> by =
                    trace.by(path, records -> records.containsKey(name), !is.isEmpty(), before, Optional.of(within));
            byCommit.put(by, List.of(whole(was) + " → " + whole(is)));
        } else {
            for (var difference : RecordTrace.differences(was, is).entrySet()) {
                String field = difference.getKey();
                Optional<String> after = difference.getValue().getValue();
                if (isTold(name, field)) {
                    continue;
                }
                Optional<Revision> by = trace.by(
                        path,
                        records -> Optional.ofNullable(
                                records.getOrDefault(name, Map.of()).get(field)),
                        after,
                        before,
                        Optional.of(within));
                byCommit.computeIfAbsent(by, one -> new ArrayList<>())
                        .add(new FieldChange(field, difference.getValue().getKey(), after)
                                .text()
                                .strip());
            }
        }
        byCommit.forEach((by, texts) -> changes.add(new SettingChange(name, String.join("；", texts), by, since)));
    }

    private boolean isTold(String name, String field) {
        return STANDARD.contains(field)
                && name.startsWith(Settings.CATEGORY)
                && standards.contains(name.substring(Settings.CATEGORY.length()));
    }

    private static String whole(Map<String, String> record) {
        return record.isEmpty()
                ? "（无）"
                : cut(record.entrySet().stream()
                        .map(entry -> (entry.getKey() + " " + entry.getValue()).strip())
                        .collect(Collectors.joining("，")));
    }

    private void template(String name, Seal since, String until, BitSet before, BitSet within) throws IOException {
        String file = name.substring(Settings.TEMPLATE.length());
        Optional<String> then = text(since.books().commit(), file);
        Optional<String> now = until.equals(books.tip().id())
                ? Optional.ofNullable(templates.texts().get(file))
                : text(until, file);
        if (templates.texts().isEmpty()) {
            // not in the repository: nobody can say what they were
            changes.add(new SettingChange(name, "模板不在仓库里，改了什么查不出", Optional.empty(), since));
            return;
        }
        CommitGraph graph = books.history().graph();
        Optional<Revision> by = PathLog.of(books.repository(), books.tip(), templates.folder() + "/" + file).stream()
                .filter(revision -> graph.isIn(within, revision) && !graph.isIn(before, revision))
                .findFirst();
        String change = isFont(file) ? fileChange(file, then, now) : firstDifference(then, now);
        changes.add(new SettingChange(name, change, by, since));
    }

    private Optional<String> text(String commit, String file) throws IOException {
        Optional<Revision> revision = books.repository().find(commit);
        Optional<CommitTree> tree = revision.isPresent() && !templates.folder().isEmpty()
                ? books.repository().tree(revision.orElseThrow(), templates.folder(), templates.folder())
                : Optional.empty();
        if (tree.isEmpty() || !tree.orElseThrow().holds(file)) {
            return Optional.empty();
        }
        return Optional.of(
                isFont(file)
                        ? AuditedTemplates.FONT + tree.orElseThrow().digest(file)
                        : new String(tree.orElseThrow().bytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    private static boolean isFont(String file) {
        return !file.endsWith(".ftl");
    }

    private static String fileChange(String file, Optional<String> then, Optional<String> now) {
        String word = file.startsWith("套表/") ? "套表" : "字体";
        if (then.isPresent() && now.isPresent()) {
            return "换了" + word + "文件";
        }
        return then.isPresent() ? "原来的" + word + " → （无）" : "（无） → 新的" + word;
    }

    private static String firstDifference(Optional<String> then, Optional<String> now) {
        if (then.isEmpty() || now.isEmpty()) {
            return then.isEmpty() ? "（无） → 新的模板" : "原来的模板 → （无）";
        }
        List<String> was = then.orElseThrow().lines().toList();
        List<String> is = now.orElseThrow().lines().toList();
        int line = 0;
        while (line < was.size() && line < is.size() && was.get(line).equals(is.get(line))) {
            line++;
        }
        return "第" + (line + 1) + "行起 " + lineOf(was, line) + " → " + lineOf(is, line);
    }

    private static String lineOf(List<String> lines, int line) {
        return line < lines.size() ? cut(lines.get(line).strip()) : "（无）";
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 2)) + "……";
    }
}
