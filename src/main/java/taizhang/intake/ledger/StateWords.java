package taizhang.intake.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.model.ProblemStatus;

/** What offices write for the state of a problem; a word that is not here is no state. */
final class StateWords {
    private static final Map<ProblemStatus, List<String>> WORDS = Map.of(
            ProblemStatus.CLOSED,
            List.of("已销号", "销号", "已销", "已办结销号", "完成销号", "同意销号", "整改完成并销号"),
            ProblemStatus.PENDING_CLOSURE,
            List.of("待销号", "申请销号", "已申请销号", "销号审核中"),
            ProblemStatus.COMPLETED,
            List.of(
                    "完成整改", "完成", "已完成", "已完成整改", "已整改", "整改完成", "整改到位", "已整改到位", "办结", "已办结", "已整改完成", "全部完成",
                    "完成未申请"),
            ProblemStatus.RECTIFYING,
            List.of(
                    "整改中", "正在整改", "未完成", "未整改", "未办结", "推进中", "正在推进", "尚未启动", "未启动", "未达序时进度", "达到序时进度", "超过序时进度",
                    "逾期", "临期", "未销号", "持续推进", "未整改到位"),
            ProblemStatus.UNVERIFIED,
            List.of("待核实", "未核实", "核实中", "正在核实"),
            ProblemStatus.UNFOUNDED,
            List.of("查否", "不属实", "查无此事"),
            ProblemStatus.TRANSFERRED,
            List.of("移交", "已移交", "移送", "已移送"));

    private StateWords() {}

    /**
     * The state that a cell states.
     *
     * @param heading over its column: 是 and 否 answer it
     */
    static Optional<ProblemStatus> of(String text, String heading) {
        String word = text.replaceAll("[（(][^）)]*[）)]", "").replaceAll("[\\s\\u3000。.！!]", "");
        Optional<ProblemStatus> known = ofWord(word);
        return known.isPresent() ? known : answer(word, heading);
    }

    private static Optional<ProblemStatus> ofWord(String word) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<ProblemStatus> answer(String word, String heading) {
        boolean asks = heading.contains("是否") || heading.contains("销号") || heading.contains("办结");
        boolean yes = List.of("是", "√", "已", "Y", "有").contains(word);
        boolean no = List.of("否", "×", "未", "N").contains(word);
        if (!asks || !(yes || no)) {
            return Optional.empty();
        }
        ProblemStatus reached = heading.contains("销号") ? ProblemStatus.CLOSED : ProblemStatus.COMPLETED;
        return Optional.of(yes ? reached : ProblemStatus.RECTIFYING);
    }

    /** Of two statements the one that came further; 查否, 移交 and 待核实 are not on that way and go before 整改中. */
    static ProblemStatus further(ProblemStatus one, ProblemStatus other) {
        return rank(one) >= rank(other) ? one : other;
    }

    private static int rank(ProblemStatus status) {
        return switch (status) {
            case RECTIFYING -> 0;
            case COMPLETED -> 1;
            case UNVERIFIED -> 2;
            case PENDING_CLOSURE -> 3;
            case CLOSED -> 4;
            case UNFOUNDED, TRANSFERRED -> 5;
        };
    }
}
