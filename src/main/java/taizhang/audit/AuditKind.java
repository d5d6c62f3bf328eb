package taizhang.audit;

import java.util.Arrays;
import java.util.List;
import taizhang.diagnostic.DiagnosticCode;
import taizhang.diagnostic.HistoryCode;

/** The kinds of things an audit finds (审计发现的种类), the gravest first. */
public enum AuditKind {
    /** 历史改写. */
    REWRITTEN("历史改写", "封账时的提交不在现在的历史里", HistoryCode.HISTORY_REWRITTEN),
    /** 封账链. */
    SEALS(
            "封账链",
            "封账记录被改、被删，或和账对不上",
            HistoryCode.SEAL_BROKEN,
            HistoryCode.SEAL_ALTERED,
            HistoryCode.MERGED_SEAL,
            HistoryCode.SEALS_UNREADABLE,
            HistoryCode.FIGURES_DIFFER),
    /** 编号消失. */
    VANISHED("编号消失", "入过账的问题从账上没有了", HistoryCode.NUMBER_VANISHED),
    /** 合并丢失. */
    MERGED(
            "合并丢失",
            "两边都没有删，合并以后从账上没有了",
            HistoryCode.MERGED_NUMBER,
            HistoryCode.MERGED_ACT,
            HistoryCode.MERGED_RETURN,
            HistoryCode.MERGED_RECORD),
    /** 编号重用. */
    REUSED("编号重用", "一个编号先后用在两个问题上", HistoryCode.NUMBER_REUSED),
    /** 封账后改动. */
    CHANGED(
            "封账后改动",
            "问题、经过、周报或督办、抽查、通报在封账以后被改、被删",
            HistoryCode.CHANGED_AFTER_SEAL,
            HistoryCode.RETURN_CHANGED,
            HistoryCode.SEAL_DISAGREES,
            HistoryCode.OVERSIGHT_CHANGED),
    /** 销号后变更. */
    CLOSING("销号后变更", "销号时审定的内容或整改标准被改", HistoryCode.CHANGED_AFTER_CLOSING, HistoryCode.STANDARD_CHANGED),
    /** 佐证变更. */
    EVIDENCE("佐证变更", "佐证文件在封账以后被换、被删", HistoryCode.EVIDENCE_CHANGED),
    /** 提交时间倒置. */
    OLDER("提交时间倒置", "提交的时间早于它的上一次提交", HistoryCode.COMMIT_OLDER),
    /** 补录. */
    LATE("补录", "日期在已封账的期内、后来才入账，允许但要说明", HistoryCode.LATE_ENTRY, HistoryCode.LATE_RETURN),
    /** 佐证没有取. */
    UNFETCHED("佐证没有取", "佐证文件只有 Git LFS 的指针，没有取下来，不能核对", HistoryCode.EVIDENCE_UNFETCHED);

    private final String label;
    private final String meaning;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<HistoryCode> codes;

    AuditKind(String label, String meaning, HistoryCode... codes) {
        this.label = label;
        this.meaning = meaning;
        this.codes = List.of(codes);
    }

    /** The kind of a finding. */
    static AuditKind of(DiagnosticCode code) {
        return Arrays.stream(values())
                .filter(kind -> kind.codes.stream().anyMatch(own -> own.number() == code.number()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of " + code.id()));
    }

    /** The word for it, e.g. 补录. */
    public String label() {
        return label;
    }

    /** What it is, in one phrase. */
    public String meaning() {
        return meaning;
    }

    /** 错误 or 警告. */
    public String nature() {
        return codes.getFirst().severity().label();
    }
}
