package taizhang.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.MeetingCode;
import taizhang.model.Gaps;
import taizhang.model.Ledger;
import taizhang.model.MeetingItem;
import taizhang.report.Paper;
import taizhang.report.Papers;
import taizhang.report.day.PaperNames;
import taizhang.report.day.Scope;
import taizhang.report.day.ScopeKind;
import taizhang.text.Nearest;

/** Which papers for which scopes the files of meetings ask for. */
final class MeetingPapers {
    private final Ledger ledger;
    private final PaperNames names;

    MeetingPapers(Ledger ledger) {
        this.ledger = ledger;
        this.names = PaperNames.of(ledger.campaign());
    }

    /** The kind of paper that an item asks for; empty if there is none of that name. */
    Optional<Paper> kind(MeetingItem.OfPaper item) {
        return Papers.find(item.paper(), names);
    }

    /** The scope that it asks for; empty if there is none. */
    Optional<Scope> scope(MeetingItem.OfPaper item) {
        return ScopeWords.of(item.scope(), ledger);
    }

    /** What the contents call an item. */
    String titleOf(MeetingItem.OfPaper item, Paper kind, Scope scope) {
        String name = names.of(kind.name());
        return item.title().orElse(scope instanceof Scope.Town ? name : name + "（" + scope.folder() + "）");
    }

    /**
     * What is wrong with the papers that meetings ask for.
     *
     * @param meetings what each asks for
     * @param gaps what did not read; a name that may stand there is not reported
     */
    List<Diagnostic> findings(List<List<MeetingItem>> meetings, Gaps gaps) {
        List<Diagnostic> findings = new ArrayList<>();
        for (List<MeetingItem> items : meetings) {
            Set<List<Object>> seen = new HashSet<>();
            for (MeetingItem item : items) {
                if (item instanceof MeetingItem.OfPaper paper) {
                    finding(paper, gaps).or(() -> twice(paper, seen)).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private Optional<Diagnostic> finding(MeetingItem.OfPaper item, Gaps gaps) {
        Optional<Paper> kind = kind(item);
        Optional<Scope> scope = scope(item);
        if (kind.isEmpty()) {
            return Optional.of(MeetingCode.UNKNOWN_PAPER.at(
                            item.origin().at("材料"), item.paper(), nearestPaper(item.paper())))
                    .filter(unknown -> gaps.isWhole(Gaps.Part.CAMPAIGN));
        }
        if (scope.isEmpty()) {
            return Optional.of(MeetingCode.UNKNOWN_SCOPE.at(
                            item.origin().at("范围"), item.scope(), ScopeWords.hint(item.scope(), ledger)))
                    .filter(unknown -> gaps.equals(Gaps.NONE));
        }
        return kind.get().scopes().contains(scope.get().kind())
                ? Optional.empty()
                : Optional.of(MeetingCode.NOT_FOR_SCOPE.at(
                        item.origin().at("范围"),
                        item.paper(),
                        item.scope().isEmpty()
                                ? ledger.campaign().names().words().whole()
                                : item.scope(),
                        scopesOf(kind.get())));
    }

    /** The same paper for the same scope, however either is written. */
    private Optional<Diagnostic> twice(MeetingItem.OfPaper item, Set<List<Object>> seen) {
        boolean read = kind(item).isPresent() && scope(item).isPresent();
        return !read
                        || seen.add(List.of(
                                kind(item).orElseThrow().name(), scope(item).orElseThrow()))
                ? Optional.empty()
                : Optional.of(MeetingCode.TWICE.at(item.origin().span(), (item.paper() + " " + item.scope()).strip()));
    }

    private String nearestPaper(String written) {
        List<String> all =
                Papers.all().stream().map(paper -> names.of(paper.name())).toList();
        return Nearest.of(written, all)
                .map(near -> "是不是“" + near + "”？")
                .orElse("可写：" + String.join("、", all) + "；上级的套表是Excel，另外印");
    }

    private static String scopesOf(Paper kind) {
        return kind.scopes().contains(ScopeKind.TOWN)
                ? "删去“范围”这一行"
                : "范围写" + kind.scopes().stream().map(ScopeKind::label).collect(Collectors.joining("或")) + "和名称";
    }
}
