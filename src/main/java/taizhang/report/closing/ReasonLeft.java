package taizhang.report.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.lifecycle.ProblemState;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.Campaign;
import taizhang.model.ClosingProcedure;
import taizhang.model.ClosingStage;
import taizhang.model.ClosingStep;
import taizhang.report.day.DayText;
import taizhang.report.day.LedgerRow;
import taizhang.report.day.SigningBox;
import taizhang.statistics.Standing;

/**
 * Why a problem is not closed yet (未销号原因), from its acts and its latest progress.
 *
 * <ol>
 *   <li>待核实: that it is not verified, and for how many days longer than the rules allow.
 *   <li>整改中: what it waits for: 退回 or 反弹 with its reason, an extension asked for or refused, that the limit is still to
 *       come, then the difficulty last reported, else the progress.
 *   <li>完成整改: that nobody has applied for closing; 待销号: which step comes next, or which one spoke against it.
 * </ol>
 *
 * @param standing the problem
 * @param line what the ledgers say of it
 * @param campaign the campaign, for its rules
 */
record ReasonLeft(Standing standing, LedgerRow line, Campaign campaign) {
    static String of(Standing standing, LedgerRow line, Campaign campaign) {
        return new ReasonLeft(standing, line, campaign).text();
    }

    private String text() {
        return switch (standing.status()) {
            case UNVERIFIED -> unverified();
            case RECTIFYING -> rectifying();
            case COMPLETED -> state().completedOn().map(this::brief).orElse("") + "完成整改，" + unapplied();
            case PENDING_CLOSURE -> pending();
            case CLOSED, UNFOUNDED, TRANSFERRED -> "";
        };
    }

    private ProblemState state() {
        return standing.state();
    }

    private String brief(LocalDate day) {
        return DayText.brief(day, standing.day());
    }

    private String unverified() {
        int late = state().daysVerifiedLateOn(standing.day(), campaign.rules().verifyDays());
        return brief(standing.registered()) + "登记，尚未核实" + (late > 0 ? "，超过核实期限" + late + "天。" : "。");
    }

    private String rectifying() {
        List<String> parts = new ArrayList<>();
        Optional<String> difficulty = line.progress().difficulty();
        String progress =
                difficulty.map(text -> "困难：" + text).orElse(line.progress().text());
        // the progress column of the ledgers already begins with the 反弹
        if (difficulty.isPresent()) {
            state().handling().recurrence().ifPresent(act -> parts.add(turn("反弹", act, act.reason())));
        }
        lastOf(Act.SentBack.class).ifPresent(act -> parts.add(turn("退回", act, act.reason())));
        lastOf(Act.ExtensionRefusal.class).ifPresent(act -> parts.add(brief(act.date()) + "申请延期未获批准。"));
        state().handling().pendingExtension().ifPresent(act -> parts.add("已申请延期至" + brief(act.until()) + "，待批。"));
        Optional<String> lasting = line.measure().deadline().lasting();
        if (!standing.isOverdue() && state().limits().current().isPresent()) {
            parts.add("未到时限，正在整改。");
        } else if (state().isUndecided()) {
            parts.add("时限" + line.measure().deadline().text() + "，正在整改。");
        } else if (!standing.isOverdue() && lasting.isPresent()) {
            parts.add(lasting.get() + "，正在整改。");
        }
        parts.add(progress.isBlank() ? "没有报送进展。" : SigningBox.sentence(progress));
        return String.join("", parts);
    }

    private String turn(String word, Act act, String reason) {
        return brief(act.date()) + word + "：" + SigningBox.sentence(reason);
    }

    /** The latest act of a kind in the present round. */
    private <A extends Act> Optional<A> lastOf(Class<A> kind) {
        return standing.life().stepsUpTo(standing.day()).stream()
                .filter(step -> step.after().round() == state().round())
                .map(Step::act)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((first, second) -> second);
    }

    /** What was done before the application, where an office asks for something then. */
    private String unapplied() {
        return state().handling()
                .lastStep()
                .map(last -> last.isAdverse()
                        ? brief(last.date()) + last.label() + "没有通过" + reasonOf(last) + "，待退回整改。"
                        : "待" + nextStep(last) + "。")
                .orElse("尚未申请销号。");
    }

    private String pending() {
        Optional<Act.ClosingAct> step = state().handling().lastStep();
        if (step.isEmpty()) {
            return "期初已是待销号，此后尚无审核。";
        }
        Act.ClosingAct last = step.orElseThrow();
        String applied = state().handling()
                .at(ClosingStep.APPLICATION)
                .map(act -> brief(act.date()) + "申请销号，")
                .orElse("");
        if (last.isAdverse()) {
            return applied + brief(last.date()) + last.label() + "没有通过" + reasonOf(last) + "，待退回整改。";
        }
        if (last instanceof Act.PublicNotice notice && notice.until().isAfter(standing.day())) {
            return applied + "公示至" + brief(notice.until()) + "。";
        }
        return applied + "待" + nextStep(last) + "。";
    }

    private static String reasonOf(Act.ClosingAct act) {
        Optional<String> reason = switch (act) {
            case Act.ClosureApplication ignored -> Optional.empty();
            case Act.FirstReview review -> review.reason();
            case Act.SiteCheck check -> check.reason();
            case Act.PublicNotice notice -> notice.reason();
            case Act.Decision decision -> decision.reason();
        };
        return reason.map(text -> "（" + text.replaceFirst("。$", "") + "）").orElse("");
    }

    private String nextStep(Act.ClosingAct last) {
        ClosingProcedure procedure = campaign.procedure();
        int done = procedure.rank(state().mode(), last.stage());
        return procedure.of(state().mode()).stream()
                .filter(stage -> procedure.rank(state().mode(), stage) > done)
                .map(ClosingStage::name)
                .findFirst()
                .orElseGet(() -> procedure.closingOf(state().mode()));
    }
}
