package taizhang.lifecycle;

import java.util.List;
import java.util.stream.Stream;
import taizhang.model.Assignment;
import taizhang.model.Categories;
import taizhang.model.Category;
import taizhang.model.CategoryRoles;
import taizhang.model.Measure;
import taizhang.model.UnitId;

/**
 * Which units deal with a problem.
 *
 * @param leads 牵头单位: as written, else the category's
 * @param responsible 责任单位: as written, else the home unit and those that have it together with it
 * @param assisting 协办单位
 * @param joint 共同: those that have it together with the home unit, without that
 * @param reviewers who does the 初审: the leads apart from the responsible units; empty = the office
 */
public record Roles(
        List<UnitId> leads,
        List<UnitId> responsible,
        List<UnitId> assisting,
        List<UnitId> joint,
        List<UnitId> reviewers) {
    public Roles {
        leads = List.copyOf(leads);
        responsible = List.copyOf(responsible);
        joint = List.copyOf(joint);
        assisting = List.copyOf(assisting);
        reviewers = List.copyOf(reviewers);
    }

    /** The roles in a state. */
    public static Roles of(ProblemState state, Categories categories) {
        Assignment written = state.facts().measure().map(Measure::assignment).orElse(Assignment.NONE);
        List<UnitId> leads = written.leads().isEmpty()
                ? categories
                        .at(state.facts().category())
                        .map(Category::roles)
                        .map(CategoryRoles::leads)
                        .orElse(List.of())
                : written.leads();
        List<UnitId> joint = state.facts().joint().stream()
                .filter(unit -> !unit.equals(state.home()))
                .toList();
        List<UnitId> owners =
                Stream.concat(Stream.of(state.home()), joint.stream()).toList();
        List<UnitId> responsible = written.responsible().isEmpty() ? owners : written.responsible();
        List<UnitId> reviewers = leads.stream()
                .filter(unit -> !responsible.contains(unit) && !owners.contains(unit))
                .toList();
        return new Roles(leads, responsible, written.assisting(), joint, reviewers);
    }
}
