package taizhang.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.model.Ledger;
import taizhang.report.day.Scope;
import taizhang.report.day.ScopeKind;
import taizhang.report.day.Scopes;
import taizhang.selection.ReadyMade;
import taizhang.text.Nearest;

/** What a clerk writes as 范围 as the scope that is meant: 全镇, 单位 上庄村, 类别 精准识别, 责任领导 周某, 名单 周某督办, or the bare name. */
final class ScopeWords {
    private ScopeWords() {}

    /** The scope; empty if nothing is called so. Nothing written is the whole town. */
    static Optional<Scope> of(String words, Ledger ledger) {
        if (words.isEmpty()
                || words.equals(whole(ledger))
                || ScopeKind.parse(words).filter(ScopeKind.TOWN::equals).isPresent()) {
            return Optional.of(new Scope.Town());
        }
        int blank = words.indexOf(' ');
        Optional<ScopeKind> kind = blank < 0 ? Optional.empty() : ScopeKind.parse(words.substring(0, blank));
        String name = kind.isPresent() ? words.substring(blank + 1) : words;
        Optional<Scope> unit = ledger.units()
                .find(name)
                .flatMap(id -> ledger.units().units().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst())
                .map(Scope.OfUnit::new);
        Optional<Scope> category = ledger.categories().find(name).map(Scope.OfCategory::new);
        return switch (kind.orElse(ScopeKind.TOWN)) {
            case UNIT -> unit;
            case CATEGORY -> category;
            case LEAD, LEADER -> Scopes.readyMade(kind.get(), name, ledger);
            case LIST -> Scopes.list(name, ledger);
            case TOWN, CONDITION -> unit.or(() -> category).or(() -> Scopes.list(name, ledger));
        };
    }

    /** What to write instead of words that mean no scope. */
    static String hint(String words, Ledger ledger) {
        List<String> known = new ArrayList<>();
        Scope.units(ledger).forEach(scope -> known.add(wordsOf(scope)));
        Scope.categories(ledger).forEach(scope -> known.add(wordsOf(scope)));
        ReadyMade.leads(ledger).forEach(name -> known.add(ScopeKind.LEAD.label() + " " + name));
        ReadyMade.leaders(ledger).forEach(name -> known.add(ScopeKind.LEADER.label() + " " + name));
        ledger.selections().forEach(selection -> known.add(ScopeKind.LIST.label() + " " + selection.name()));
        return Nearest.of(words, known)
                .map(near -> "是不是“" + near + "”？")
                .orElse("写 " + whole(ledger) + (known.isEmpty() ? "" : "，或者例如 " + known.getFirst()));
    }

    /** What the campaign calls the whole of it, e.g. 全县. */
    private static String whole(Ledger ledger) {
        return ledger.campaign().names().words().whole();
    }

    private static String wordsOf(Scope scope) {
        return scope.kind().label() + " " + scope.folder();
    }
}
