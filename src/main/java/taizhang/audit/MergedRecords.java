package taizhang.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import taizhang.diagnostic.HistoryCode;
import taizhang.history.FileChange;
import taizhang.history.MergedFile;
import taizhang.history.Revision;
import taizhang.load.ListedRecords;
import taizhang.load.ReturnRecords;

/**
 * Finds what a merge dropped of returns (单位周报) and of listed records (督办, 抽查, 通报, 政策, 单位, 类别) although
 * neither side had deleted it.
 */
final class MergedRecords {
    private static final String RETURNS = "周报/";
    private static final Set<String> LISTED =
            Set.of("督办.yaml", "抽查.yaml", "通报.yaml", "政策.yaml", "单位.yaml", "类别.yaml", "名单.yaml");
    /** What makes a record what it is, so that two under one name are told apart. */
    private static final Set<String> FACTS = Set.of("要求", "事由", "单位");
    /** What tells one item of a list from another. */
    private static final Set<String> NAMING = Set.of("类型", "单位", "期号", "问题", "类别");

    private static final Pattern ITEM = Pattern.compile("([^.\\[]+)(\\[\\d+])\\.?(.*)");
    /** The digits of a problem's number. */
    private static final Pattern NUMBER = Pattern.compile("-\\d{3,}");
    /** A record that differs in no more is the same under another number. */
    private static final int RENUMBERED = 1;

    private final AuditBooks books;
    private final Map<String, Map<String, Map<String, String>>> known = new HashMap<>();
    private final Map<String, Boolean> readable = new HashMap<>();
    private final Set<Object> told = new LinkedHashSet<>();
    private final List<AuditFinding> findings = new ArrayList<>();

    MergedRecords(AuditBooks books) throws IOException {
        this.books = books;
        for (MergedFile file : books.history().merged()) {
            if (file.path().startsWith(RETURNS) || LISTED.contains(file.path())) {
                Optional<Finished> finished = Finished.of(file, books.history(), this::canRead);
                if (finished.isPresent()) {
                    look(finished.orElseThrow());
                }
            }
        }
    }

    List<AuditFinding> findings() {
        return findings;
    }

    private void look(Finished finished) throws IOException {
        MergedFile file = finished.file();
        Map<String, Map<String, String>> result = read(file.path(), file.result());
        Map<String, Map<String, String>> now = read(file.path(), tip(file.path()));
        for (int i = 0; i < file.sides().size(); i++) {
            Map<String, Map<String, String>> side =
                    read(file.path(), file.sides().get(i));
            for (Map.Entry<String, Map<String, String>> record : side.entrySet()) {
                if (isElsewhere(record, side, result) || isElsewhere(record, side, now)) {
                    continue;
                }
                List<String> lost = new ArrayList<>();
                for (Map.Entry<String, String> field : record.getValue().entrySet()) {
                    if (isLost(file, i, record, field, result)
                            && !holds(now, record.getKey(), field)
                            && told.add(List.of(file.path(), record.getKey(), field.getKey(), field.getValue()))) {
                        lost.add(field.getKey());
                    }
                }
                if (!lost.isEmpty()) {
                    tell(finished, i, record, lost, result);
                }
            }
        }
    }

    /** Whether a record stands there under another number. */
    private static boolean isElsewhere(
            Map.Entry<String, Map<String, String>> record,
            Map<String, Map<String, String>> side,
            Map<String, Map<String, String>> there) {
        return !record.getKey().isEmpty()
                && record.getValue().size() > 2
                && there.entrySet().stream()
                        .filter(one -> !side.containsKey(one.getKey()))
                        .anyMatch(one -> RecordTrace.differences(record.getValue(), one.getValue())
                                        .size()
                                <= RENUMBERED);
    }

    private boolean isLost(
            MergedFile file,
            int side,
            Map.Entry<String, Map<String, String>> record,
            Map.Entry<String, String> field,
            Map<String, Map<String, String>> result)
            throws IOException {
        if (holds(result, record.getKey(), field)) {
            return false;
        }
        boolean isNew = true;
        for (MergedFile.Base base : file.bases()) {
            if (base.one() == side || base.other() == side) {
                int other = base.one() == side ? base.other() : base.one();
                boolean had = holds(read(file.path(), base.content()), record.getKey(), field);
                isNew &= !had;
                if (had && !holds(read(file.path(), file.sides().get(other)), record.getKey(), field)) {
                    return false;
                }
            }
        }
        return !isNew || !isReworded(file, side, record.getKey(), field.getKey());
    }

    /** Whether this side only gave other words to what was there. */
    private boolean isReworded(MergedFile file, int side, String record, String field) throws IOException {
        for (MergedFile.Base base : file.bases()) {
            if ((base.one() == side || base.other() == side)
                    && read(file.path(), base.content())
                            .getOrDefault(record, Map.of())
                            .containsKey(field)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is said; of what tells a fact, in these words. */
    private static boolean holds(
            Map<String, Map<String, String>> records, String record, Map.Entry<String, String> field) {
        String path = field.getKey();
        Optional<String> there =
                Optional.ofNullable(records.getOrDefault(record, Map.of()).get(path));
        boolean ofFact = path.startsWith("进展") || path.endsWith("说明") || FACTS.contains(path);
        String said = field.getValue().replaceFirst("[。；]$", "");
        return there.filter(text -> !ofFact || text.contains(said)).isPresent()
                || isUnderAnotherNumber(records.getOrDefault(record, Map.of()), path, said);
    }

    /** Whether the same is said of the same problem under the number that a merge gave it, as of two with one number. */
    private static boolean isUnderAnotherNumber(Map<String, String> record, String path, String said) {
        String unnumbered = withoutNumber(path);
        return !unnumbered.equals(path)
                && !said.isBlank()
                && record.entrySet().stream()
                        .filter(field -> withoutNumber(field.getKey()).equals(unnumbered))
                        .anyMatch(field -> withoutNumber(field.getValue()).contains(withoutNumber(said)));
    }

    private static String withoutNumber(String text) {
        return NUMBER.matcher(text).replaceAll("-");
    }

    private void tell(
            Finished finished,
            int side,
            Map.Entry<String, Map<String, String>> record,
            List<String> lost,
            Map<String, Map<String, String>> result)
            throws IOException {
        MergedFile file = finished.file();
        String merge = file.revision().shortId()
                + finished.by()
                        .map(by -> "（" + by.author() + " 在 " + by.shortId() + " 收尾）")
                        .orElse("");
        String by = writer(file, side, record.getKey(), lost.getFirst())
                .map(MergeAudit::text)
                .orElse("入账的提交查不到");
        boolean whole = !result.containsKey(record.getKey());
        String what = String.join("、", lost);
        if (file.path().startsWith(RETURNS)) {
            String unit = record.getKey().isEmpty() ? "表头" : record.getKey();
            add(
                    HistoryCode.MERGED_RETURN.at(books.place(file.path()), merge, file.path(), unit + "的" + what, by),
                    file,
                    (file.path().substring(RETURNS.length()).replaceFirst("\\.ya?ml$", "") + " " + record.getKey())
                            .strip());
        } else {
            add(
                    HistoryCode.MERGED_RECORD.at(
                            books.place(file.path()), merge, record.getKey() + (whole ? "" : "的" + what), by),
                    file,
                    record.getKey());
        }
    }

    private void add(taizhang.diagnostic.Diagnostic diagnostic, MergedFile file, String subject) {
        findings.add(new AuditFinding(diagnostic, subject, Optional.of(file.revision())));
    }

    /** The commit on a side in which a record came to say this. */
    private Optional<Revision> writer(MergedFile file, int side, String record, String field) throws IOException {
        Map<String, String> said = read(file.path(), file.sides().get(side)).getOrDefault(record, Map.of());
        Map.Entry<String, String> wanted = Map.entry(field, said.getOrDefault(field, ""));
        var graph = books.history().graph();
        var led = graph.upTo(graph.parentsOf(file.revision()).get(side).id());
        Optional<Revision> by = Optional.empty();
        for (FileChange change : ofFile(file.path()).toList()) {
            if (graph.isIn(led, change.revision())
                    && holds(read(file.path(), change.after()), record, wanted)
                    && !holds(read(file.path(), change.before()), record, wanted)) {
                by = Optional.of(change.revision());
            }
        }
        return by;
    }

    private Stream<FileChange> ofFile(String path) {
        return books.history().files().stream().filter(change -> change.path().equals(path));
    }

    /** The file as the last commit that touched it left it. */
    private Optional<String> tip(String path) {
        return ofFile(path).reduce((first, second) -> second).flatMap(FileChange::after);
    }

    private boolean canRead(String blob) throws IOException {
        Boolean can = readable.get(blob);
        if (can == null) {
            can = ReturnRecords.canRead(books.repository().content(blob));
            readable.put(blob, can);
        }
        return can;
    }

    private Map<String, Map<String, String>> read(String path, Optional<String> blob) throws IOException {
        if (blob.isEmpty()) {
            return Map.of();
        }
        String id = blob.orElseThrow();
        Map<String, Map<String, String>> records = known.get(id);
        if (records == null) {
            byte[] content = books.repository().content(id);
            Map<String, Map<String, String>> written =
                    path.startsWith(RETURNS) ? ReturnRecords.read(content) : ListedRecords.read(path, content);
            records = new LinkedHashMap<>();
            for (Map.Entry<String, Map<String, String>> record : written.entrySet()) {
                records.put(record.getKey(), named(record.getValue()));
            }
            known.put(id, records);
        }
        return records;
    }

    /** The fields of a record, those of listed items by what the item is about and not by its place. */
    private static Map<String, String> named(Map<String, String> fields) {
        Map<String, String> items = new LinkedHashMap<>();
        fields.forEach((path, value) -> {
            Matcher item = ITEM.matcher(path);
            if (item.matches() && NAMING.contains(item.group(3))) {
                items.merge(item.group(1) + item.group(2), value, (above, below) -> above + "、" + below);
            }
        });
        Map<String, String> named = new LinkedHashMap<>();
        fields.forEach((path, value) -> {
            Matcher item = ITEM.matcher(path);
            String name = item.matches()
                    ? item.group(1) + "（" + items.getOrDefault(item.group(1) + item.group(2), "") + "）" + item.group(3)
                    : path.replace(".内容", "");
            named.merge(name, value, (above, below) -> above.contains(below) ? above : above + "；" + below);
        });
        return named;
    }
}
