package taizhang.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Something that happened to a problem on a day (经过 · 事项); appended, never rewritten. */
public sealed interface Act {
    /** Date, people, evidence and place. */
    ActHead head();

    /** The Chinese word written as 事项. */
    String label();

    /** 日期. */
    default LocalDate date() {
        return head().date();
    }

    /**
     * 期初: how an older ledger stood when these books were opened; nothing of it was reviewed here.
     *
     * @param status 状态 on its date
     * @param completed 完成, as that ledger says; only of what is 完成整改, 待销号 or 已销号
     * @param closed 销号, as that ledger says; only of what is 已销号
     * @param source 依据: the older ledger, its file and SHA-256
     */
    record Opening(
            ActHead head,
            ProblemStatus status,
            Optional<LocalDate> completed,
            Optional<LocalDate> closed,
            String source)
            implements Act {
        @Override
        public String label() {
            return "期初";
        }
    }

    /**
     * 核实: the finding was checked.
     *
     * @param conclusion 结论
     * @param reason 理由, needed when untrue
     */
    record Verification(ActHead head, Truth conclusion, Optional<String> reason) implements Act {
        @Override
        public String label() {
            return "核实";
        }
    }

    /**
     * 改派: the problem belongs to another unit from this day on.
     *
     * @param to 改为
     * @param reason 原因
     */
    record Reassignment(ActHead head, UnitId to, String reason) implements Act {
        @Override
        public String label() {
            return "改派";
        }
    }

    /**
     * 申请延期.
     *
     * @param until 延至
     * @param reason 原因
     * @param done 已做工作
     */
    record ExtensionRequest(ActHead head, LocalDate until, String reason, Optional<String> done) implements Act {
        @Override
        public String label() {
            return "申请延期";
        }
    }

    /** 批准延期: only this moves the limit. */
    record ExtensionApproval(ActHead head) implements Act {
        @Override
        public String label() {
            return "批准延期";
        }
    }

    /**
     * 不批准延期.
     *
     * @param reason 原因
     */
    record ExtensionRefusal(ActHead head, Optional<String> reason) implements Act {
        @Override
        public String label() {
            return "不批准延期";
        }
    }

    /**
     * 完成整改: done, not yet closed.
     *
     * @param result 情况
     */
    record Completion(ActHead head, String result) implements Act {
        @Override
        public String label() {
            return "完成整改";
        }
    }

    /** A step of the closing chain (销号程序). */
    sealed interface ClosingAct extends Act {
        /** Which step. */
        ClosingStep step();

        /** Whether it speaks against closing; only 退回 may follow then. */
        boolean isAdverse();

        @Override
        default String label() {
            return head().called().orElse(step().label());
        }

        /** Which step of the chain. */
        default ClosingStage stage() {
            return new ClosingStage(label(), step());
        }
    }

    /** 申请销号. */
    record ClosureApplication(ActHead head) implements ClosingAct {
        @Override
        public ClosingStep step() {
            return ClosingStep.APPLICATION;
        }

        @Override
        public boolean isAdverse() {
            return false;
        }
    }

    /**
     * 初审 by the lead unit.
     *
     * @param agreed 意见: 同意
     * @param reason 原因
     */
    record FirstReview(ActHead head, boolean agreed, Optional<String> reason) implements ClosingAct {
        @Override
        public ClosingStep step() {
            return ClosingStep.FIRST_REVIEW;
        }

        @Override
        public boolean isAdverse() {
            return !agreed;
        }
    }

    /**
     * 核查 on the spot, by two people.
     *
     * @param passed 结论: 通过
     * @param findings 情况
     * @param reason 原因
     */
    record SiteCheck(ActHead head, boolean passed, Optional<String> findings, Optional<String> reason)
            implements ClosingAct {
        @Override
        public ClosingStep step() {
            return ClosingStep.SITE_CHECK;
        }

        @Override
        public boolean isAdverse() {
            return !passed;
        }
    }

    /**
     * 公示; its date is the first day.
     *
     * @param until 止, the last day
     * @param objected 异议: 有
     * @param reason 原因
     */
    record PublicNotice(ActHead head, LocalDate until, boolean objected, Optional<String> reason)
            implements ClosingAct {
        @Override
        public ClosingStep step() {
            return ClosingStep.PUBLIC_NOTICE;
        }

        /** Whether it still runs after its own day. */
        public boolean runs() {
            return until.isAfter(date());
        }

        /** What it is on its last day. */
        public PublicNotice over() {
            return new PublicNotice(head.on(until), until, objected, reason);
        }

        @Override
        public boolean isAdverse() {
            return objected;
        }
    }

    /**
     * 审定 by the office; agreed means 销号.
     *
     * @param agreed 意见: 同意
     * @param reason 原因
     */
    record Decision(ActHead head, boolean agreed, Optional<String> reason) implements ClosingAct {
        @Override
        public ClosingStep step() {
            return ClosingStep.DECISION;
        }

        @Override
        public boolean isAdverse() {
            return !agreed;
        }
    }

    /**
     * 退回: back to 整改中; cancels the completion in force.
     *
     * @param reason 原因
     */
    record SentBack(ActHead head, String reason) implements Act {
        @Override
        public String label() {
            return "退回";
        }
    }

    /**
     * 反弹: a closed problem came back; opens the next round.
     *
     * @param reason 原因
     * @param actions 新措施
     * @param deadline 新时限
     */
    record Recurrence(ActHead head, String reason, String actions, LocalDate deadline) implements Act {
        @Override
        public String label() {
            return "反弹";
        }
    }

    /**
     * 移交: handed to another authority; it leaves the open count.
     *
     * @param to 移交至
     * @param reason 原因
     * @param number 文号
     */
    record Transfer(ActHead head, String to, String reason, Optional<String> number) implements Act {
        @Override
        public String label() {
            return "移交";
        }
    }

    /**
     * 问责.
     *
     * @param persons 人数
     * @param form 方式
     * @param whom 对象
     */
    record Accountability(ActHead head, int persons, String form, Optional<String> whom) implements Act {
        @Override
        public String label() {
            return "问责";
        }
    }

    /**
     * 收回资金: money that was found came back; it may come in several parts, and after the closing too.
     *
     * @param amount 金额 in 元, more than nothing
     */
    record Recovery(ActHead head, BigDecimal amount) implements Act {
        /** 事项. */
        public static final String WORD = "收回资金";

        @Override
        public String label() {
            return WORD;
        }
    }

    /**
     * 建章立制.
     *
     * @param regulation 制度
     */
    record Rulemaking(ActHead head, String regulation) implements Act {
        @Override
        public String label() {
            return "建章立制";
        }
    }

    /**
     * 督办: a notice was issued for this problem.
     *
     * @param number 文号
     */
    record Supervision(ActHead head, String number) implements Act {
        @Override
        public String label() {
            return "督办";
        }
    }

    /**
     * 更正: a fact was wrong; the file keeps the old value, this act supplies the new one from its date on.
     *
     * @param field 字段, full key path, e.g. 整改.时限
     * @param before 原, as written
     * @param after 现, as written
     * @param reason 原因
     */
    record Correction(ActHead head, String field, String before, String after, String reason) implements Act {
        @Override
        public String label() {
            return "更正";
        }
    }
}
