package taizhang.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import taizhang.load.Question.Answer;
import taizhang.load.Question.Form;
import taizhang.model.ProblemStatus;
import taizhang.model.Truth;
import taizhang.model.UnitId;

/** What acts ask for (经过). */
final class ActFields {
    static final Question DATE = Question.of("日期", Form.DAY);
    static final Question OFFICERS = Question.of("经办", Form.PEOPLE).noted("如 王某（综合科）、李某（督查科）");
    static final Question TWO_OFFICERS = OFFICERS.noted("两人以上，" + OFFICERS.note());
    static final Question EVIDENCE = Question.of("佐证", Form.PROSE).noted("几样材料用顿号隔开，文件写 佐证/文件名");

    static final ActField<ProblemStatus> STATUS = choice(
            "状态",
            Stream.of(ProblemStatus.values()).map(ProblemStatus::label).toList(),
            new ChoiceField<>(List.of(ProblemStatus.values()), ProblemStatus::label));
    static final ActField<LocalDate> COMPLETED = day("完成").open().noted("原台账记的完成日期；没有就不写");
    static final ActField<LocalDate> CLOSED = day("销号").open().noted("原台账记的销号日期；没有就不写");
    static final ActField<String> SOURCE = prose("依据").noted("原台账的文件名");

    static final Answer UNTRUE = new Answer("结论", List.of(Truth.UNTRUE.label()));
    static final ActField<Truth> CONCLUSION = choice(
            "结论",
            Stream.of(Truth.values()).map(Truth::label).toList(),
            new ChoiceField<>(List.of(Truth.values()), Truth::label));
    static final ActField<String> GROUNDS = prose("理由").askedAfter(UNTRUE);

    static final ActField<String> REASON = prose("原因");
    static final ActField<String> RESULT = prose("情况");
    static final ActField<UnitId> TO =
            new ActField<>(Question.of("改为", Form.TEXT).noted("接手的单位"), UnitField::single);

    static final ActField<LocalDate> UNTIL = day("延至");
    static final ActField<String> DONE = prose("已做工作").open();

    static final ActField<Boolean> AGREED = either("意见", "同意", "不同意");
    static final ActField<String> REASON_OF_REFUSAL = REASON.askedAfter(new Answer("意见", List.of("不同意")));
    static final ActField<Boolean> PASSED = either("结论", "通过", "不通过");
    static final ActField<String> FINDINGS = RESULT.open();
    static final ActField<String> REASON_OF_FAILURE = REASON.askedAfter(new Answer("结论", List.of("不通过")));
    static final ActField<LocalDate> LAST_DAY = day("止").noted("公示的最后一天；日期写第一天");
    static final ActField<Boolean> OBJECTED = ActField.of("异议", Form.YES_NO, YesNoField.YES_NO)
            .open()
            .with(asked -> asked.choosing(List.of("无", "有"))
                    .accepting(List.of("是", "否", "没有"))
                    .usually("无"));
    static final ActField<String> REASON_OF_OBJECTION = REASON.askedAfter(new Answer("异议", List.of("有", "是")));

    static final ActField<String> NEW_ACTIONS = prose("新措施");
    static final ActField<LocalDate> NEW_DEADLINE = day("新时限");
    static final ActField<String> TRANSFERRED_TO = prose("移交至");
    static final ActField<String> NUMBER = text("文号");
    static final ActField<String> NUMBER_IF_ANY = NUMBER.open();
    static final ActField<Integer> PERSONS = ActField.of("人数", Form.COUNT, CountField.COUNT);
    static final ActField<String> WAY = text("方式");
    static final ActField<String> WHOM = prose("对象").open();
    static final ActField<BigDecimal> AMOUNT =
            ActField.of("金额", Form.TEXT, MoneyField.MONEY).noted("元；以万元计的写明，如 3.5万元");
    static final ActField<String> REGULATION = prose("制度");

    static final ActField<String> CORRECTED = new ActField<>(
            Question.of("字段", Form.CHOICE).choosing(CorrectedField.FIELDS).accepting(CorrectedField.shortNames()),
            CorrectedField::in);
    static final ActField<String> BEFORE = ActField.of("原", Form.PROSE, Field.ofText(CorrectedField::readText))
            .open()
            .noted("原来登记的内容");
    static final ActField<String> AFTER =
            ActField.of("现", Form.PROSE, Field.ofText(CorrectedField::readText)).noted("应当是什么");

    private ActFields() {}

    private static ActField<String> text(String key) {
        return ActField.of(key, Form.TEXT, TextField.TEXT);
    }

    private static ActField<String> prose(String key) {
        return ActField.of(key, Form.PROSE, TextField.TEXT);
    }

    private static ActField<LocalDate> day(String key) {
        return ActField.of(key, Form.DAY, DateField.DATE);
    }

    private static <T> ActField<T> choice(String key, List<String> words, Field<T> field) {
        return ActField.of(key, Form.CHOICE, field).with(asked -> asked.choosing(words));
    }

    private static ActField<Boolean> either(String key, String yes, String no) {
        return choice(key, List.of(yes, no), ChoiceField.ofTwo(yes, no));
    }
}
