package taizhang.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.PeopleCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Act;
import taizhang.model.CampaignNames;
import taizhang.model.InspectionGroup;
import taizhang.model.Ledger;
import taizhang.model.Measure;
import taizhang.model.Officer;
import taizhang.model.Problem;
import taizhang.model.SpotCheck;
import taizhang.model.SpotCheckTarget;
import taizhang.model.UnitId;
import taizhang.text.Nearest;

/**
 * The unit in the brackets behind a person, where it is none of 单位.yaml, is not a single slip away from one (warning): who
 * belongs together could not be told then. Any other word is taken as it is, such as 办公室 and 县扶贫办, which is another
 * level's.
 *
 * <p>Good: 王某（镇扶贫办）. Bad: 王某（镇扶贫半）.
 */
final class UnitsOfPeople implements Rule {
    private static final String LEVELS = "国省市县区乡镇村";
    private static final int SHORTEST = 3;

    @Override
    public void check(LedgerView books, Diagnostics findings) {
        Ledger ledger = books.ledger();
        Set<String> others = others(ledger);
        Map<String, Optional<String>> units = new HashMap<>();
        Function<String, Optional<String>> meant = written ->
                others.contains(written) ? Optional.empty() : units.computeIfAbsent(written, any -> meant(any, ledger));
        for (Problem problem : ledger.problems()) {
            problem.acts().stream()
                    .map(Act::head)
                    .forEach(head -> people(head.officers(), head.origin().at("经办"), meant, findings));
            Optional<Measure> measure = problem.facts().measure();
            measure.ifPresent(plan -> {
                people(plan.responsibility().leaders(), problem.origin().at("整改.责任领导"), meant, findings);
                people(plan.responsibility().officers(), problem.origin().at("整改.责任人"), meant, findings);
            });
        }
        for (SpotCheck check : ledger.oversight().spotChecks()) {
            for (SpotCheckTarget target : check.targets()) {
                people(target.inspectors(), target.origin().at("抽查人"), meant, findings);
            }
        }
    }

    /** Names of the office and of the inspection groups, which are no slips of a unit's. */
    private static Set<String> others(Ledger ledger) {
        CampaignNames names = ledger.campaign().names();
        Set<String> others = ledger.campaign().inspectionGroups().stream()
                .map(InspectionGroup::name)
                .collect(Collectors.toSet());
        others.addAll(List.of(names.office(), names.officeShort(), names.authority(), names.leadingGroup()));
        return others;
    }

    private static void people(
            List<Officer> officers, SourceSpan place, Function<String, Optional<String>> meant, Diagnostics findings) {
        for (Officer officer : officers) {
            Optional<String> unit = officer.affiliation().flatMap(meant);
            unit.ifPresent(name -> findings.report(
                    PeopleCode.UNIT_NEARLY,
                    place,
                    officer.affiliation().orElseThrow(),
                    name,
                    officers.stream()
                            .map(one -> one.equals(officer) ? new Officer(one.name(), Optional.of(name)) : one)
                            .map(Officer::label)
                            .collect(Collectors.joining("、"))));
        }
    }

    /** The short name of the one unit that is a single slip away. */
    private static Optional<String> meant(String written, Ledger ledger) {
        if (written.length() < SHORTEST || ledger.units().find(written).isPresent()) {
            return Optional.empty();
        }
        List<String> near = ledger.units().byName().keySet().stream()
                .filter(name -> name.length() >= SHORTEST && Nearest.isSlip(written, name))
                .filter(name -> !isOtherLevel(written, name))
                .toList();
        Set<UnitId> units = near.stream()
                .flatMap(name -> ledger.units().find(name).stream())
                .collect(Collectors.toSet());
        return units.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    /** 县扶贫办 is not 镇扶贫办. */
    private static boolean isOtherLevel(String written, String name) {
        return written.length() == name.length()
                && written.charAt(0) != name.charAt(0)
                && LEVELS.indexOf(written.charAt(0)) >= 0
                && LEVELS.indexOf(name.charAt(0)) >= 0;
    }
}
