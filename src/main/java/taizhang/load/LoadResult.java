package taizhang.load;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.SourceFile;
import taizhang.model.Acceptance;
import taizhang.model.Gaps;
import taizhang.model.Ledger;
import taizhang.model.Meeting;
import taizhang.model.Publication;

/**
 * What a folder of ledger files holds.
 *
 * @param ledger all records that read cleanly; good for papers only if no finding is an error
 * @param gaps what did not read, so that rules do not report it again
 * @param numbersSeen every problem number written under 问题/, also of records that did not read
 * @param acceptances warnings that were accepted (已阅)
 * @param publication what is made public (公示); empty where nothing is
 * @param meetingFiles the meetings that papers are bound for (会议)
 * @param findings in printing order
 * @param sources the files as read, by path, for excerpts
 * @param folder what the folder is called in the paths of the sources
 */
public record LoadResult(
        Ledger ledger,
        Gaps gaps,
        Set<String> numbersSeen,
        List<Acceptance> acceptances,
        Optional<Publication> publication,
        MeetingFiles meetingFiles,
        List<Diagnostic> findings,
        List<SourceFile> sources,
        String folder) {
    public LoadResult {
        numbersSeen = Collections.unmodifiableSet(new LinkedHashSet<>(numbersSeen));
        acceptances = List.copyOf(acceptances);
        findings = List.copyOf(findings);
        sources = List.copyOf(sources);
    }

    /** The meetings that read cleanly, by day. */
    public List<Meeting> meetings() {
        return meetingFiles.meetings();
    }

    /** Whether a finding is an error. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(Diagnostic::isError);
    }

    /**
     * What the data version (数据版本) is computed from: every file that counts, its path relative to the folder, its text
     * with LF line ends; seals, accepted warnings and meetings do not count. Sorted by path.
     */
    public List<SourceFile> digestInputs() {
        return sources.stream()
                .map(file -> new SourceFile(file.path().substring(folder.length() + 1), file.text()))
                .filter(file -> FileKind.of(file.path()).stream().allMatch(FileKind::isVersioned))
                .toList();
    }
}
