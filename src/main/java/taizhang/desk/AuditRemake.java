package taizhang.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import taizhang.audit.ManifestEntry;
import taizhang.audit.PageCode;

/**
 * Audits the history again up to the commits that a list names (审计提交), and lays the paper of each beside that of a folder.
 *
 * @param state data and templates of the version that the list names
 * @param day as-of date
 * @param folders where the repository is found
 */
record AuditRemake(BooksOfVersion state, LocalDate day, Folders folders) {
    /**
     * What of a list does not come out again.
     *
     * @return a sentence for each
     * @throws IOException the history is not whole, or a file cannot be read
     */
    List<String> differences(List<ManifestEntry> entries) throws IOException {
        Map<String, List<ManifestEntry>> byCommit = new HashMap<>();
        entries.forEach(entry -> byCommit.computeIfAbsent(entry.audited(), commit -> new ArrayList<>())
                .add(entry));
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, List<ManifestEntry>> of : byCommit.entrySet()) {
            if (state.standsIn(of.getKey())) {
                compare(of.getKey(), of.getValue(), differences);
            } else {
                of.getValue()
                        .forEach(entry ->
                                differences.add("不符：" + entry.file() + "（提交 " + of.getKey() + " 不在历史里，或没有这个数据版本）"));
            }
        }
        return differences.stream().sorted().toList();
    }

    private void compare(String commit, List<ManifestEntry> entries, List<String> differences) throws IOException {
        String set;
        Map<String, Printed> made = new HashMap<>();
        try (Audits committed = Audits.open(folders.at(commit))) {
            Audits audits = state.fonts().map(committed::with).orElse(committed);
            String mark = Tool.edition(audits.books().fonts()).mark();
            set = PageCode.ofSet(state.version().digest(), day.toString(), mark);
            audits.remake(day)
                    .forEach(one -> made.put(one.file().substring(day.toString().length() + 1), one));
        }
        for (ManifestEntry entry : entries) {
            if (!made.containsKey(entry.file())) {
                differences.add("不符：" + entry.file() + "（审计印不出这个文件）");
            } else if (!Remake.agree(made.get(entry.file()), set, entry)) {
                differences.add("不符：" + entry.file() + "（和审计提交 " + commit + " 重做的不一样）");
            }
        }
    }
}
