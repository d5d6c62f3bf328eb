package taizhang.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import taizhang.diagnostic.HistoryCode;
import taizhang.history.FileChange;
import taizhang.history.MergedFile;
import taizhang.history.Revision;
import taizhang.load.ReturnRecords;

/**
 * Finds what a merge dropped of the returns of units (单位周报) although neither side had deleted it.
 *
 * @param books what is audited
 */
record MergedReturns(AuditBooks books) {
    List<AuditFinding> findings() throws IOException {
        List<AuditFinding> findings = new ArrayList<>();
        Set<Object> told = new LinkedHashSet<>();
        for (MergedFile file : books.history().merged()) {
            if (file.path().startsWith("周报/") && file.result().isPresent()) {
                for (Optional<String> side : file.sides()) {
                    look(file, side, told, findings);
                }
            }
        }
        return findings;
    }

    private void look(MergedFile file, Optional<String> side, Set<Object> told, List<AuditFinding> findings)
            throws IOException {
        Map<String, Map<String, String>> result = read(file.result());
        Map<String, Map<String, String>> base = read(file.base());
        Map<String, Map<String, String>> now = read(tip(file.path()));
        for (Map.Entry<String, Map<String, String>> unit : read(side).entrySet()) {
            List<String> lost = new ArrayList<>();
            for (String field : unit.getValue().keySet()) {
                if (!has(base, unit.getKey(), field)
                        && !has(result, unit.getKey(), field)
                        && !has(now, unit.getKey(), field)
                        && told.add(List.of(file.path(), unit.getKey(), field))) {
                    lost.add(field);
                }
            }
            if (!lost.isEmpty()) {
                findings.add(lost(file, side, unit.getKey(), lost));
            }
        }
    }

    private AuditFinding lost(MergedFile file, Optional<String> side, String unit, List<String> fields) {
        return new AuditFinding(
                HistoryCode.MERGED_RETURN.at(
                        books.place(file.path()),
                        file.revision().shortId(),
                        file.path(),
                        (unit.isEmpty() ? "表头" : unit) + "的" + String.join("、", fields),
                        writer(file.path(), side).map(MergeAudit::text).orElse("入账的提交查不到")),
                (file.path() + " " + unit).strip(),
                Optional.of(file.revision()));
    }

    private Optional<Revision> writer(String path, Optional<String> content) {
        return books.history().files().stream()
                .filter(change -> change.path().equals(path) && change.after().equals(content))
                .map(FileChange::revision)
                .findFirst();
    }

    /** The file as the last commit that touched it left it. */
    private Optional<String> tip(String path) {
        return books.history().files().stream()
                .filter(change -> change.path().equals(path))
                .reduce((first, second) -> second)
                .flatMap(FileChange::after);
    }

    private static boolean has(Map<String, Map<String, String>> file, String unit, String field) {
        return file.getOrDefault(unit, Map.of()).containsKey(field);
    }

    private Map<String, Map<String, String>> read(Optional<String> blob) throws IOException {
        return blob.isPresent() ? ReturnRecords.read(books.repository().content(blob.orElseThrow())) : Map.of();
    }
}
