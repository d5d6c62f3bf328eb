package taizhang.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.ProblemState;
import taizhang.lifecycle.Roles;
import taizhang.model.Ledger;
import taizhang.model.Problem;
import taizhang.model.UnitId;
import taizhang.text.Nearest;

/**
 * Finds the unit a notice goes to (主送单位).
 *
 * @param ledger the ledger
 * @param day 日期 of the notice
 */
public record Addressee(Ledger ledger, LocalDate day) {
    /**
     * The unit named, else the home of the first problem; each problem must concern it.
     *
     * @throws WrongRequest there is no such unit, or one of the problems is not its own
     */
    public UnitId of(Optional<String> name, List<Problem> problems) {
        Optional<UnitId> named = name.map(this::unit);
        Optional<UnitId> home =
                problems.stream().findFirst().flatMap(this::stateOf).map(ProblemState::home);
        UnitId to = named.or(() -> home).orElseThrow(() -> new WrongRequest("缺少 --unit（主送单位）"));
        problems.forEach(problem -> needConcern(problem, to));
        return to;
    }

    private UnitId unit(String name) {
        return ledger.units()
                .find(name.strip())
                .filter(id -> ledger.units().unit(id).isPresent())
                .orElseThrow(() -> new WrongRequest("单位.yaml里没有“" + name + "”这个单位"
                        + Nearest.question(name.strip(), ledger.units().byName().keySet())
                                .map("，"::concat)
                                .orElse("")));
    }

    private void needConcern(Problem problem, UnitId to) {
        ProblemState state = stateOf(problem)
                .orElseThrow(
                        () -> new WrongRequest(problem.id() + " " + problem.registered() + " 才登记，" + day + " 不能督办"));
        Roles roles = Roles.of(state, ledger.categories());
        boolean concerned = to.equals(state.home())
                || roles.responsible().contains(to)
                || roles.leads().contains(to)
                || roles.assisting().contains(to);
        if (!concerned) {
            throw new WrongRequest(problem.id() + " 归" + ledger.units().shortNameOf(state.home()) + "，与"
                    + ledger.units().shortNameOf(to) + "无关；几个单位的问题分开发");
        }
    }

    private Optional<ProblemState> stateOf(Problem problem) {
        return Life.of(problem, ledger.campaign().procedure()).on(day);
    }
}
