package taizhang.diagnostic;

/** Findings about rules a whole ledger must keep, TZ4xx. */
public enum RuleCode implements DiagnosticCode {
    /** A number used by two problems; arguments: number, first place, next free number. */
    DUPLICATE_PROBLEM_ID(
            401, Severity.ERROR, "问题编号“%1$s”用了两次，第一次在 %2$s", "后登记的一个改用未用过的编号，例如写 %3$s；周报、督办、抽查、通报和佐证里说它的一并改"),
    /** A 文号 used by two notices. */
    DUPLICATE_NOTICE_NUMBER(402, Severity.ERROR, "督办文号“%1$s”用了两次，第一次在 %2$s", "后发的一份改用下一个号"),
    /** 销号程序 that no closing can go through; arguments: mode, missing step. */
    PROCEDURE_INCOMPLETE(403, Severity.ERROR, "销号程序的“%1$s”没有%2$s", "每种方式都从申请销号开始，到审定为止，例如 %1$s: [申请销号, 审定]"),
    /** A step of closing called like another act; argument: its name. */
    STEP_NAME_TAKEN(454, Severity.ERROR, "“%1$s”已经是一个事项的名称，不能再作环节的名称", "本来就叫“%1$s”的不用写在“环节”下；另有一道的换个名称，例如 县级%2$s"),
    /** A mode whose chain does not hold the step that closes; arguments: mode, that step, the steps. */
    CLOSING_STEP_NOT_ASKED(
            455,
            Severity.ERROR,
            "写了销号于“%2$s”，“%1$s”的销号程序里没有这个环节：%3$s",
            "在“销号程序”里写 %1$s: [%3$s, %2$s]（按实际的次序），或者改“销号于”；没有写销号程序的方式按这几个环节办"),
    /** A stage outside the campaign. */
    PHASE_OUTSIDE_CAMPAIGN(405, Severity.ERROR, "阶段“%1$s”不在专项起止日期之内", "专项从 %2$s 到 %3$s，请改阶段的起、止或专项的开始、结束"),
    /** Stages with a gap or an overlap. */
    PHASES_DO_NOT_TILE(406, Severity.ERROR, "阶段“%1$s”从 %2$s 开始，与“%3$s”之间有空档或重叠", "各阶段首尾相接，这里应写 %4$s"),
    /** 核实 again with the same conclusion. */
    VERIFIED_AGAIN(
            407,
            Severity.ERROR,
            "%2$s 已经核实过，结论相同，不能再“%1$s”",
            "同一次核实记了两遍的，合成一项，佐证、经办都并进来；后来又核实了一次、结论没有变的，写进当期的进展；结论变了的写新的结论"),
    /** 核实 with 不属实 of a problem that was closed before. */
    UNFOUNDED_AFTER_CLOSING(408, Severity.ERROR, "问题已经销过号（现在是%2$s），不能再“%1$s”为不属实", "反弹查无此事的，照常完成整改、申请销号，在情况里写明"),
    /** 批准延期 after 完成整改. */
    EXTENSION_AFTER_COMPLETION(409, Severity.ERROR, "%2$s 已经完成整改，不能再“%1$s”", "逾期天数到完成整改为止，不事后改时限；检查日期，或改记 不批准延期，写明原因"),
    /** A 期号 used twice. */
    DUPLICATE_PERIOD_NUMBER(410, Severity.ERROR, "期号%1$s用了两次，第一次在 %2$s", "每期一个期号，按截止日期递增"),
    /** A 期号 lower than the one before. */
    PERIOD_NUMBER_FALLS(411, Severity.ERROR, "期号%1$s和前后各期接不上", "期号按截止日期递增，这里应写 %2$s"),
    /** Days between two periods that belong to none. */
    PERIOD_GAP(412, Severity.ERROR, "本期从 %1$s 开始，上期截止 %2$s，中间有日子不属于任何一期", "起写成上期截止的次日：%3$s；或补上缺的那一期"),
    /** Days that belong to two periods. */
    PERIOD_OVERLAP(413, Severity.ERROR, "本期从 %1$s 开始，上期截止 %2$s，有日子算了两期", "起写成上期截止的次日：%3$s"),
    /** A period file not named after its 截止. */
    PERIOD_FILE_NAME(414, Severity.ERROR, "文件名“%1$s”与截止日期 %2$s 不一致", "文件改名为 %2$s.yaml，或改正截止日期"),
    /** 报送截止 far from its period. */
    PERIOD_DUE_OUTSIDE(415, Severity.ERROR, "报送截止 %1$s 不在本期（%2$s 至 %3$s）之内或截止后%4$s天内", "报送截止一般写本期内的一天"),
    /** 编发 before 截止. */
    ISSUED_BEFORE_END(416, Severity.ERROR, "编发日期 %1$s 早于截止日期 %2$s", "编发是本期截止后汇总印发的日期，未编发的先空着"),
    /** A period far from the campaign. */
    PERIOD_OUTSIDE_CAMPAIGN(417, Severity.ERROR, "本期（%1$s 至 %2$s）离专项起止（%3$s 至 %4$s）太远", "检查年月日，多半是年份写错了"),
    /** Units missing from a period file. */
    UNITS_NOT_NAMED(418, Severity.WARNING, "本期有%2$s个单位没有列出，按未报处理：%1$s", "未报的单位也列出，冒号后面空着"),
    /** A return with contents but without 报送. */
    RETURN_WITHOUT_DATE(419, Severity.ERROR, "“%1$s”填了内容却没有报送日期", "按实际日期补上，例如 报送: %2$s；填错了单位或期次的，移到对的地方"),
    /** 报送 before the period begins. */
    RETURN_BEFORE_PERIOD(420, Severity.ERROR, "报送日期 %1$s 早于本期第一天 %2$s", "检查年月日，或把它填到上一期的文件里"),
    /** A 零报告 that does not say what was checked. */
    ZERO_REPORT_WITHOUT_SCREENING(
            421, Severity.ERROR, "“%1$s”的零报告没有写排查了什么", "补上排查：类别、户数、说明，例如 排查: 下写 - 类别: 精准识别，再写 户数: 20、说明: 查了什么"),
    /** A 零报告 without signature. */
    ZERO_REPORT_UNSIGNED(422, Severity.ERROR, "“%1$s”的零报告没有负责人签字", "补上负责人: 签字人姓名"),
    /** A 零报告 in a period in which the unit registered a problem. */
    ZERO_REPORT_WITH_PROBLEM(423, Severity.WARNING, "“%1$s”本期零报告，但“%2$s”是 %3$s 登记的", "如果是别人发现的可以不改，否则删去零报告"),
    /** A return handed in long after its period. */
    RETURN_LONG_AFTER(424, Severity.WARNING, "报送日期 %1$s 比本期截止 %2$s 晚了%3$s天", "检查年月日；确实这么晚才补报的可以不改"),
    /** An extension granted or refused by whoever applied for it. */
    EXTENSION_ANSWERED_BY_APPLICANT(425, Severity.ERROR, "%1$s的经办“%2$s”与申请人“%3$s”是同一人或同一单位", "申请人不能批自己的延期，由办公室批"),
    /** A decision without 经办. */
    DECISION_WITHOUT_OFFICER(426, Severity.WARNING, "%1$s没有写经办", "补上经办，写明是谁定的，例如 经办: 周某（办公室）"),
    /** A decision that is the office's taken by a reporting unit. */
    DECIDED_BY_UNIT(427, Severity.WARNING, "%1$s由“%2$s”经办，不是办公室", "%1$s由领导小组办公室做，例如 经办: 周某（办公室）；受委托的可以不改"),
    /** An act before the registration. */
    ACT_BEFORE_REGISTRATION(428, Severity.ERROR, "%1$s的日期 %2$s 早于登记日期 %3$s", "先登记，后办理，检查两个日期"),
    /** A 更正 that changes nothing. */
    CORRECTION_WITHOUT_CHANGE(429, Severity.ERROR, "更正“%1$s”的原和现是一回事", "检查原和现，不用更正的删去这一项"),
    /** 发现 after 登记. */
    REGISTERED_BEFORE_FOUND(430, Severity.ERROR, "登记日期 %1$s 早于发现日期 %2$s", "发现在前、登记在后，检查两个日期"),
    /** An act before the finding. */
    ACT_BEFORE_FOUND(431, Severity.ERROR, "%1$s的日期 %2$s 早于发现日期 %3$s", "检查%1$s和发现的年月日"),
    /** 登记 outside the campaign. */
    REGISTERED_OUTSIDE_CAMPAIGN(432, Severity.ERROR, "登记日期 %1$s 不在专项起止（%2$s 至 %3$s）之内", "检查年月日"),
    /** An act before the campaign began. */
    ACT_BEFORE_CAMPAIGN(433, Severity.ERROR, "%1$s的日期 %2$s 早于专项开始 %3$s", "检查年月日"),
    /** An act after the end of the campaign. */
    ACT_AFTER_CAMPAIGN(434, Severity.WARNING, "%1$s的日期 %2$s 晚于专项结束 %3$s", "检查年月日；确实发生在结束之后的可以不改"),
    /** Steps of a closing dated in the wrong order. */
    CLOSING_DATES_REVERSED(435, Severity.ERROR, "%1$s（%2$s）早于前面的%3$s（%4$s）", "次序是完成整改、申请销号、初审、核查、公示、审定，日期只能相同或往后"),
    /** An act after the latest 截止. */
    ACT_AFTER_LATEST_PERIOD(436, Severity.WARNING, "%1$s的日期 %2$s 晚于最新一期的截止 %3$s，这一期的表上看不到", "检查年月日；确实是下一期的事可以不改"),
    /** 发现 long before 登记. */
    FOUND_LONG_BEFORE(437, Severity.WARNING, "发现日期 %1$s 比登记日期 %2$s 早了一年还多", "检查年份；确实是早年发现的可以不改"),
    /** 公示 that ends before it begins. */
    NOTICE_ENDS_BEFORE_IT_BEGINS(438, Severity.ERROR, "公示止 %1$s 早于公示开始 %2$s", "日期写公示第一天，止写最后一天"),
    /** 公示 shorter than 公示天数. */
    NOTICE_TOO_SHORT(439, Severity.WARNING, "公示只有%1$s天，规则是%2$s天（首尾都算）", "止应不早于 %3$s；另有规定的可以不改"),
    /** A limit before the day it was set. */
    LIMIT_BEFORE_REGISTRATION(440, Severity.ERROR, "时限 %1$s 早于 %2$s", "检查年月日；时限应在登记（申请、反弹）之后"),
    /** A limit after the end of the campaign. */
    LIMIT_AFTER_CAMPAIGN(441, Severity.ERROR, "时限 %1$s 晚于专项结束 %2$s", "时限写在专项结束之前；需要长期抓的另写 长期坚持: 是"),
    /** A limit on a day of no stage. */
    LIMIT_IN_NO_PHASE(442, Severity.WARNING, "时限 %1$s 不在任何一个阶段之内", "检查年月日和专项.yaml里的阶段"),
    /** A limit or reply dated before the notice or circular it belongs to. */
    BEFORE_ITS_DOCUMENT(443, Severity.ERROR, "%1$s %2$s 早于发文日期 %3$s", "检查年月日"),
    /** An act that needs all facts, of a problem with some still missing; arguments: number, paths, act. */
    FACTS_OWED(444, Severity.ERROR, "“%1$s”的%2$s还是待补，不能“%3$s”", "先补上%2$s（还没有核实的直接改那一行，核实过的记一项更正），再记%3$s"),
    /** 整改 that lacks a part. */
    MEASURE_INCOMPLETE(445, Severity.ERROR, "%1$s的问题没有写“%2$s”", "在整改下补上 %2$s:"),
    /** A problem to be rectified without 整改. */
    NO_MEASURE(446, Severity.WARNING, "“%1$s”%2$s，还没有写整改", "补上整改：方式、目标、措施、时限、责任人"),
    /** The same progress of one problem again; arguments: number, how often, first 期号, text. */
    PROGRESS_REPEATED(450, Severity.WARNING, "“%1$s”的进展从第%3$s期起连报%2$s次都一样：“%4$s”", "写本期做了什么；确实没有进展就空着，不要照抄上期"),
    /** The same progress of other units' problems; arguments: number, the others, text. */
    PROGRESS_COPIED(451, Severity.WARNING, "“%1$s”的进展和“%2$s”的一样：“%3$s”", "不同单位各写各的进展；确实是同一件事的可以不改"),
    /** A problem standing still; arguments: number, periods, when it was last told of. */
    NO_PROGRESS(452, Severity.WARNING, "“%1$s”连续%2$s期没有进展（%3$s）", "请单位报进展，已经做了的在经过里补记"),
    /** A unit that does not report; arguments: unit, periods. */
    UNIT_SILENT(453, Severity.WARNING, "“%1$s”连续%2$s期未报", "请单位补报；未报就空着，不要替它填零报告"),
    /** An adverse step that no 退回 followed. */
    RETURN_MISSING(447, Severity.WARNING, "%1$s %2$s 没有通过，到 %3$s 还没有记退回", "补记 事项: 退回，写明原因；问题回到整改中重新计逾期"),
    /** 问责 of nobody. */
    ACCOUNTABILITY_OF_NOBODY(448, Severity.ERROR, "问责的人数是0", "写问责了几个人；没有问责的删去这一项"),
    /** An act that the state does not allow. */
    ACT_NOT_ALLOWED(460, Severity.ERROR, "问题%2$s时不能“%1$s”", "检查前面的事项是否漏记，或这一项的日期、事项是否写错"),
    /** Only 退回 may follow an adverse step. */
    RETURN_EXPECTED(461, Severity.ERROR, "%2$s没有通过，不能接着“%1$s”", "先记一项 事项: 退回，写明原因，重新整改后再申请"),
    /** A step of the closing chain is missing. */
    CLOSING_STEP_MISSING(462, Severity.ERROR, "“%1$s”之前缺少%2$s", "按销号程序补记%2$s，或改正整改方式%3$s"),
    /** A step of the closing chain out of turn. */
    CLOSING_STEP_REPEATED(463, Severity.ERROR, "已经有了%2$s，不能再“%1$s”", "一轮里每一步只记一次，次序照销号程序%3$s"),
    /** 审定 before the 公示 is over. */
    NOTICE_NOT_OVER(464, Severity.ERROR, "公示到 %2$s 才结束，“%1$s”早了", "审定日期不早于公示的止"),
    /** An answer without an application for extension. */
    NO_EXTENSION_PENDING(465, Severity.ERROR, "没有待批的申请延期，不能“%1$s”", "先记 事项: 申请延期，写明延至和原因"),
    /** A second application while one waits. */
    EXTENSION_PENDING(466, Severity.ERROR, "%2$s 的申请延期还没有批复，又“%1$s”", "先记 批准延期 或 不批准延期"),
    /** An extension of a problem without limit. */
    NO_LIMIT_TO_EXTEND(467, Severity.ERROR, "问题没有整改时限，不能“%1$s”", "先在整改下写时限"),
    /** An extension applied for after the limit. */
    EXTENSION_TOO_LATE(468, Severity.WARNING, "%1$s晚于时限 %2$s，按原时限计算逾期", "延期要在时限之前申请；确实晚了可以不改"),
    /** 延至 not after the limit in force. */
    EXTENSION_NOT_LATER(469, Severity.ERROR, "延至的日期不晚于现在的时限 %2$s", "延至应写 %2$s 之后的日期"),
    /** 改派 to the unit that has it. */
    REASSIGNED_TO_ITSELF(470, Severity.ERROR, "改派给“%2$s”，问题本来就归它", "改为写接手的单位"),
    /** 改派 after more than seven working days; arguments: day of the assignment, days, allowed, what it was. */
    REASSIGNED_LATE(471, Severity.WARNING, "%4$s（%1$s）后第%2$s个工作日才改派，规定是%3$s个工作日内", "检查日期；确有原因的可以不改"),
    /** 申请销号 without 佐证. */
    CLOSING_WITHOUT_EVIDENCE(475, Severity.ERROR, "申请销号没有佐证", "补上佐证，例如 佐证: 评议记录、公示照片"),
    /** The applicant takes part in closing. */
    CLOSED_BY_APPLICANT(
            476, Severity.ERROR, "%1$s的经办“%2$s”与申请人“%3$s”是同一人或同一单位", "申请人不能审自己的销号：初审由牵头单位、核查由督导检查组、审定由办公室经办"),
    /** A step of the closing chain without 经办. */
    CLOSING_WITHOUT_OFFICER(477, Severity.ERROR, "%1$s没有写经办", "补上经办，例如 经办: 刘某（综合科）"),
    /** 核查 by one person. */
    SITE_CHECK_ALONE(478, Severity.ERROR, "核查只有“%1$s”一人", "核查要两人以上，例如 经办: 钱某（第一组）、沈某（第一组）"),
    /** 初审 by a unit that does not lead. */
    REVIEWED_BY_OTHER_UNIT(479, Severity.WARNING, "初审人“%1$s”不是牵头单位的", "初审由牵头单位（%2$s）做；确由别的单位代审的可以不改"),
    /** A refusal without 原因. */
    NO_WITHOUT_REASON(480, Severity.ERROR, "%1$s没有通过，却没有写原因", "补上 原因:"),
    /** 查否 without 理由. */
    UNFOUNDED_WITHOUT_REASON(483, Severity.ERROR, "结论是不属实（查否），没有写理由", "补上 理由:，写明查了什么、为什么不属实"),
    /** 查否 without 佐证. */
    UNFOUNDED_WITHOUT_EVIDENCE(484, Severity.ERROR, "结论是不属实（查否），没有写佐证", "补上 佐证:，例如 佐证: 入户调查表、银行流水"),
    /** 查否 by fewer than two people. */
    UNFOUNDED_ALONE(485, Severity.ERROR, "结论是不属实（查否），经办只有%1$s人", "查否要两人经办，例如 经办: 王某（综合科）、李某（督查科）"),
    /** 待核实 for too long. */
    UNVERIFIED_TOO_LONG(486, Severity.WARNING, "“%1$s”登记%2$s天了还没有核实，规定是%3$s天", "核实后在经过里记 事项: 核实"),
    /** Progress text against the status. */
    PROGRESS_CONTRADICTS_STATUS(487, Severity.WARNING, "“%1$s”是%2$s，最新进展却说“%3$s”", "补报新的进展，或检查经过是否漏记"),
    /** 进度 against the status. */
    PACE_CONTRADICTS_STATUS(488, Severity.WARNING, "“%1$s”报送时是%2$s，进度却写“%3$s”", "改正进度，或检查经过是否漏记"),
    /** A year and month without 年. */
    YEAR_MONTH_DAMAGED(490, Severity.ERROR, "“%1$s”缺了“年”字", "写成 %2$s年%3$s月"),
    /** A 文号 that lost one of its brackets. */
    DOCUMENT_NUMBER_UNCLOSED(491, Severity.ERROR, "文号“%1$s”的六角括号缺了半边", "写成 〔%2$s〕%3$s号"),
    /** A 文号 in square or other brackets. */
    DOCUMENT_NUMBER_BRACKETS(492, Severity.ERROR, "文号“%1$s”的括号不对", "年份用六角括号，写成 〔%2$s〕%3$s号"),
    /** A 文号 with leading zeros. */
    DOCUMENT_NUMBER_ZERO(493, Severity.WARNING, "文号“%1$s”的顺序号前有0或“第”", "写成 〔%2$s〕%3$s号"),
    /** A 文号 in round brackets. */
    DOCUMENT_NUMBER_ROUND(494, Severity.WARNING, "文号“%1$s”用了圆括号", "公文的年份用六角括号，写成 〔%2$s〕%3$s号；合同号、案号可以不改"),
    /** An ID number. */
    ID_NUMBER(495, Severity.ERROR, "疑似身份证号码（%1$s）", "台账不记身份证号码：git会永远留着。删去，需要区分时写 张某甲、张某乙"),
    /** A mobile number. */
    MOBILE_NUMBER(496, Severity.ERROR, "疑似手机号码（%1$s）", "台账正文不记手机号码，删去；单位的电话写在电话一项"),
    /** A card or account number. */
    CARD_NUMBER(497, Severity.ERROR, "疑似银行卡号或账号（%1$s）", "台账不记卡号、账号，删去或只写尾号");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and numbers
    private final CodeTexts texts;

    RuleCode(int number, Severity severity, String message, String hint) {
        this.texts = new CodeTexts(number, severity, message, hint);
    }

    @Override
    public CodeTexts texts() {
        return texts;
    }
}
