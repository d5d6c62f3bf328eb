package taizhang.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import taizhang.desk.Format;
import taizhang.desk.Picking;
import taizhang.desk.Press;
import taizhang.desk.WrongRequest;
import taizhang.model.Ledger;
import taizhang.model.Unit;
import taizhang.model.UnitId;
import taizhang.report.Paper;
import taizhang.report.Papers;
import taizhang.report.day.Edition;
import taizhang.report.day.PaperNames;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;
import taizhang.report.day.ScopeKind;
import taizhang.report.day.Scopes;
import taizhang.report.ledger.LedgerKind;
import taizhang.text.Nearest;

/** Which papers are to be made. */
@Command
final class PaperOptions {
    private static final String ALL = "全部";

    /** All workbooks of the superior together. */
    private static final String SHEETS = "套表";

    @Option(
            names = {"--scope", "--范围"},
            paramLabel = "范围",
            split = "[,，、]",
            description = "全镇（默认；也可写全县、全市等）、单位、类别、牵头单位、责任领导、名单，可写几个，用逗号隔开；全部＝前三样都要")
    private List<String> scopes = new ArrayList<>();

    @Option(
            names = {"--only", "--只要"},
            paramLabel = "纸名",
            split = "[,，、]",
            description = "只要这几种，用逗号隔开，例如 整改台账,周报；全部名称见 README")
    private List<String> kinds = new ArrayList<>();

    @Option(
            names = {"--unit", "--单位"},
            paramLabel = "单位",
            split = "[,，、]",
            description = "只要这几个单位的")
    private List<String> units = new ArrayList<>();

    @Option(
            names = {"--format", "--格式"},
            paramLabel = "格式",
            split = "[,，、]",
            description = "pdf、xlsx，默认两种都要")
    private List<String> formats = new ArrayList<>();

    @Mixin
    private PickingOptions picked;

    /**
     * The kinds of paper asked for, in their usual order.
     *
     * @param sheets the superior's own (套表), which have names of their own and one for all
     */
    List<Paper> kinds(Ledger ledger, List<Paper> sheets) {
        PaperNames names = PaperNames.of(ledger.campaign());
        Set<Paper> asked = new LinkedHashSet<>();
        for (String written : kinds) {
            asked.addAll(named(written, names, sheets));
        }
        return Stream.concat(Papers.all().stream(), sheets.stream())
                .filter(kind -> asked.isEmpty() || asked.contains(kind))
                .toList();
    }

    private static List<Paper> named(String written, PaperNames names, List<Paper> sheets) {
        String name = written.strip();
        List<Paper> own = sheets.stream()
                .filter(sheet -> name.equals(SHEETS) || sheet.name().equals(name))
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        String all = Stream.concat(
                        Stream.of(Papers.names(names)), sheets.stream().map(Paper::name))
                .collect(Collectors.joining("、"));
        return List.of(Papers.find(name, names)
                .orElseThrow(() -> wrong("--only", written, name.equals(SHEETS) ? "模板文件夹的“套表”里没有工作簿" : "可写 " + all)));
    }

    /** Whether kinds were named one by one, so that each one not made is told. */
    boolean namesKinds() {
        return !kinds.isEmpty();
    }

    /** The formats asked for. */
    List<Format> formats() {
        Set<Format> asked = EnumSet.noneOf(Format.class);
        for (String name : formats) {
            asked.add(Format.parse(name.strip()).orElseThrow(() -> wrong("--format", name, "可写 pdf 或 xlsx")));
        }
        return asked.isEmpty() ? Format.all() : List.copyOf(asked);
    }

    /** The named selections or the condition asked for. */
    Picking picking() {
        return picked.picking();
    }

    /** The papers asked for; of problems that are picked, unless papers are named, the ledgers alone. */
    List<Report> reports(Press press, List<Paper> papers, List<Scope> scopes) {
        List<Paper> ledgers = namesKinds()
                ? papers
                : papers.stream()
                        .filter(paper -> LedgerKind.isNamed(paper.name()))
                        .toList();
        List<Report> reports = new ArrayList<>(press.reports(
                papers,
                scopes.stream().filter(scope -> !scope.kind().isPicked()).toList()));
        reports.addAll(press.reports(
                ledgers,
                scopes.stream().filter(scope -> scope.kind().isPicked()).toList()));
        return reports;
    }

    /** The scopes asked for; when none is named, the town, or whatever the papers asked for are made for. */
    List<Scope> scopes(Edition edition, List<Paper> papers) {
        Ledger ledger = edition.ledger();
        if (picking().isAsked()) {
            if (!scopes.isEmpty() || !units.isEmpty()) {
                throw new WrongRequest("写了 --list 或 --where，就不写 --scope 和 --unit：单位写进条件里，例如 --where \"归属单位=上庄村 且 逾期\"");
            }
            return picking().scopes(ledger);
        }
        Set<ScopeKind> asked = EnumSet.noneOf(ScopeKind.class);
        for (String name : scopes) {
            if (name.strip().equals(ALL)) {
                asked.addAll(List.of(ScopeKind.TOWN, ScopeKind.UNIT, ScopeKind.CATEGORY));
            } else {
                asked.add(ScopeKind.parse(name.strip())
                        .orElseThrow(() -> wrong("--scope", name, "可写 " + ScopeKind.labels() + "、" + ALL)));
            }
        }
        if (!units.isEmpty()) {
            asked.add(ScopeKind.UNIT);
        }
        if (asked.isEmpty()) {
            boolean town = papers.stream().anyMatch(kind -> kind.scopes().contains(ScopeKind.TOWN));
            asked.add(town ? ScopeKind.TOWN : papers.getFirst().scopes().getFirst());
        }
        List<Scope> found = new ArrayList<>();
        for (ScopeKind kind : asked) {
            found.addAll(kind == ScopeKind.UNIT ? unitScopes(ledger) : Scopes.of(kind, edition));
        }
        return found;
    }

    private List<Scope> unitScopes(Ledger ledger) {
        if (units.isEmpty()) {
            return Scope.units(ledger);
        }
        Set<UnitId> asked = new LinkedHashSet<>();
        for (String name : units) {
            UnitId id = ledger.units()
                    .find(name.strip())
                    .orElseThrow(() -> wrong(
                            "--unit",
                            name,
                            "单位.yaml里没有这个单位"
                                    + Nearest.question(
                                                    name.strip(),
                                                    ledger.units().byName().keySet())
                                            .map("，"::concat)
                                            .orElse("")));
            asked.addAll(ledger.units().membersOf(id));
        }
        return ledger.units().units().stream()
                .filter(unit -> asked.contains(unit.id()))
                .map((Unit unit) -> (Scope) new Scope.OfUnit(unit))
                .toList();
    }

    private static WrongRequest wrong(String option, String value, String hint) {
        return new WrongRequest(option + " 的值“" + value + "”不对：" + hint);
    }
}
