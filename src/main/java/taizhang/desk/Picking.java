package taizhang.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Checked;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.DiagnosticFormatter;
import taizhang.diagnostic.SourceFile;
import taizhang.model.Ledger;
import taizhang.model.Selection;
import taizhang.report.day.Scope;
import taizhang.report.day.Scopes;
import taizhang.selection.Condition;
import taizhang.selection.ConditionReader;
import taizhang.selection.WrittenCondition;
import taizhang.text.Nearest;

/**
 * Which problems were asked for: those of named selections (名单), or those that meet a condition (条件).
 *
 * @param lists names of selections
 * @param condition a condition as typed
 */
public record Picking(List<String> lists, Optional<String> condition) {
    /** Nothing was asked for. */
    public static final Picking NONE = new Picking(List.of(), Optional.empty());

    private static final String OPTION = "--where";

    public Picking {
        lists = List.copyOf(lists);
    }

    /** Whether anything was asked for. */
    public boolean isAsked() {
        return !lists.isEmpty() || condition.isPresent();
    }

    /**
     * The scopes asked for, the lists in the order they were named.
     *
     * @throws WrongRequest there is no such list, or the condition does not read
     */
    public List<Scope> scopes(Ledger ledger) {
        List<Scope> scopes = new ArrayList<>();
        for (String name : lists) {
            scopes.add(list(name.strip(), ledger));
        }
        if (condition.isPresent()) {
            scopes.add(
                    switch (read(ledger)) {
                        case Checked.Accepted<Condition> accepted -> Scopes.of(accepted.value());
                        case Checked.Rejected<Condition> rejected ->
                            throw new WrongRequest(OPTION + " 的条件写得不对：\n"
                                    + DiagnosticFormatter.of(sources(), false)
                                            .format(rejected.findings())
                                            .stripTrailing());
                    });
        }
        return scopes;
    }

    /** What may be wrong with a condition that reads: a name that no problem has. */
    public Findings doubts(Ledger ledger) {
        List<Diagnostic> found = condition.isPresent() ? read(ledger).findings() : List.of();
        return new Findings(found, sources());
    }

    private Checked<Condition> read(Ledger ledger) {
        return ConditionReader.of(ledger).read(WrittenCondition.ofOption(OPTION, text()));
    }

    private List<SourceFile> sources() {
        return List.of(new SourceFile(OPTION, text()));
    }

    private String text() {
        return condition.orElse("").replaceAll("\\R", " ");
    }

    /**
     * The scope of a named selection.
     *
     * @throws WrongRequest there is none of that name
     */
    public static Scope list(String name, Ledger ledger) {
        return Scopes.list(name, ledger)
                .orElseThrow(() -> new WrongRequest("没有名单“" + name + "”：" + proposal(name, ledger)));
    }

    private static String proposal(String name, Ledger ledger) {
        List<String> names = ledger.selections().stream().map(Selection::name).toList();
        if (names.isEmpty()) {
            return "先在台账文件夹的名单.yaml里写上，例如 - {名称: " + name + ", 条件: 责任领导=周某 且 逾期}；只用一次的用 " + OPTION;
        }
        return Nearest.question(name, names).orElse("名单.yaml里有 " + String.join("、", names));
    }
}
