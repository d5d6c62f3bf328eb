package taizhang.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.model.Act;
import taizhang.model.ActHead;
import taizhang.model.ClosingProcedure;
import taizhang.model.ClosingStep;

/**
 * The kinds of act (经过 · 事项) in the order of a problem's life: the one table by which they are read, asked for and
 * explained. A new act is a row here and its record in {@link Act}; the compiler names every other place.
 *
 * <p>A row has the word, the act's own keys in their usual order, who and what must be named with it, and how the act is made.
 */
public enum ActKind implements RecordKeys {
    VERIFICATION(
            "核实",
            List.of(ActFields.CONCLUSION, ActFields.GROUNDS),
            ActFields.OFFICERS.givenAfter(ActFields.UNTRUE),
            Optional.of(ActFields.EVIDENCE.askedAfter(ActFields.UNTRUE)),
            (head, says) -> new Act.Verification(head, says.the(ActFields.CONCLUSION), says.given(ActFields.GROUNDS))),
    REASSIGNMENT(
            "改派",
            List.of(ActFields.TO, ActFields.REASON),
            (head, says) -> new Act.Reassignment(head, says.the(ActFields.TO), says.the(ActFields.REASON))),
    EXTENSION_REQUEST(
            "申请延期",
            List.of(ActFields.UNTIL, ActFields.REASON, ActFields.DONE),
            (head, says) -> new Act.ExtensionRequest(
                    head, says.the(ActFields.UNTIL), says.the(ActFields.REASON), says.given(ActFields.DONE))),
    EXTENSION_APPROVAL("批准延期", List.of(), ActFields.OFFICERS, (head, says) -> new Act.ExtensionApproval(head)),
    EXTENSION_REFUSAL(
            "不批准延期",
            List.of(ActFields.REASON),
            ActFields.OFFICERS,
            (head, says) -> new Act.ExtensionRefusal(head, says.given(ActFields.REASON))),
    COMPLETION("完成整改", List.of(ActFields.RESULT), (head, says) -> new Act.Completion(head, says.the(ActFields.RESULT))),
    CLOSURE_APPLICATION(
            "申请销号",
            List.of(),
            ActFields.OFFICERS,
            Optional.of(ActFields.EVIDENCE),
            (head, says) -> new Act.ClosureApplication(head)),
    FIRST_REVIEW(
            "初审",
            List.of(ActFields.AGREED, ActFields.REASON_OF_REFUSAL),
            ActFields.OFFICERS,
            (head, says) ->
                    new Act.FirstReview(head, says.the(ActFields.AGREED), says.given(ActFields.REASON_OF_REFUSAL))),
    SITE_CHECK(
            "核查",
            List.of(ActFields.PASSED, ActFields.FINDINGS, ActFields.REASON_OF_FAILURE),
            ActFields.TWO_OFFICERS,
            (head, says) -> new Act.SiteCheck(
                    head,
                    says.the(ActFields.PASSED),
                    says.given(ActFields.FINDINGS),
                    says.given(ActFields.REASON_OF_FAILURE))),
    PUBLIC_NOTICE(
            "公示",
            List.of(ActFields.LAST_DAY, ActFields.OBJECTED, ActFields.REASON_OF_OBJECTION),
            (head, says) -> new Act.PublicNotice(
                    head,
                    says.the(ActFields.LAST_DAY),
                    says.given(ActFields.OBJECTED).orElse(false),
                    says.given(ActFields.REASON_OF_OBJECTION))),
    DECISION(
            "审定",
            List.of(ActFields.AGREED, ActFields.REASON_OF_REFUSAL),
            ActFields.OFFICERS,
            (head, says) ->
                    new Act.Decision(head, says.the(ActFields.AGREED), says.given(ActFields.REASON_OF_REFUSAL))),
    RETURN("退回", List.of(ActFields.REASON), (head, says) -> new Act.SentBack(head, says.the(ActFields.REASON))),
    RECURRENCE(
            "反弹",
            List.of(ActFields.REASON, ActFields.NEW_ACTIONS, ActFields.NEW_DEADLINE),
            (head, says) -> new Act.Recurrence(
                    head,
                    says.the(ActFields.REASON),
                    says.the(ActFields.NEW_ACTIONS),
                    says.the(ActFields.NEW_DEADLINE))),
    TRANSFER(
            "移交",
            List.of(ActFields.TRANSFERRED_TO, ActFields.REASON, ActFields.NUMBER_IF_ANY),
            (head, says) -> new Act.Transfer(
                    head,
                    says.the(ActFields.TRANSFERRED_TO),
                    says.the(ActFields.REASON),
                    says.given(ActFields.NUMBER_IF_ANY))),
    ACCOUNTABILITY(
            "问责",
            List.of(ActFields.PERSONS, ActFields.WAY, ActFields.WHOM),
            (head, says) -> new Act.Accountability(
                    head, says.the(ActFields.PERSONS), says.the(ActFields.WAY), says.given(ActFields.WHOM))),
    RECOVERY(
            Act.Recovery.WORD,
            List.of(ActFields.AMOUNT),
            (head, says) -> new Act.Recovery(head, says.the(ActFields.AMOUNT))),
    RULEMAKING(
            "建章立制",
            List.of(ActFields.REGULATION),
            (head, says) -> new Act.Rulemaking(head, says.the(ActFields.REGULATION))),
    SUPERVISION("督办", List.of(ActFields.NUMBER), (head, says) -> new Act.Supervision(head, says.the(ActFields.NUMBER))),
    CORRECTION(
            "更正",
            List.of(ActFields.CORRECTED, ActFields.BEFORE, ActFields.AFTER, ActFields.REASON),
            (head, says) -> new Act.Correction(
                    head,
                    says.the(ActFields.CORRECTED),
                    says.given(ActFields.BEFORE).orElse(""),
                    says.the(ActFields.AFTER),
                    says.the(ActFields.REASON))),
    OPENING(
            "期初",
            List.of(ActFields.STATUS, ActFields.COMPLETED, ActFields.CLOSED, ActFields.SOURCE),
            (head, says) -> new Act.Opening(
                    head,
                    says.the(ActFields.STATUS),
                    says.given(ActFields.COMPLETED),
                    says.given(ActFields.CLOSED),
                    says.the(ActFields.SOURCE)));

    private static final List<String> ALL_KEYS = Arrays.stream(values())
            .flatMap(kind -> kind.names.stream())
            .distinct()
            .toList();

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<ActField<?>> own;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Question officers;

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Optional<Question> evidence;

    @SuppressWarnings("ImmutableEnumChecker") // keeps nothing
    private final Maker maker;

    /** Makes an act of what its record says. */
    private interface Maker {
        Act make(ActHead head, ActEntry says);
    }

    ActKind(String word, List<ActField<?>> own, Maker maker) {
        this(word, own, ActFields.OFFICERS.open(), Optional.empty(), maker);
    }

    ActKind(String word, List<ActField<?>> own, Question officers, Maker maker) {
        this(word, own, officers, Optional.empty(), maker);
    }

    ActKind(String word, List<ActField<?>> own, Question officers, Optional<Question> evidence, Maker maker) {
        this.word = word;
        this.own = List.copyOf(own);
        this.names = namesOf(own);
        this.officers = officers;
        this.evidence = evidence;
        this.maker = maker;
    }

    /** What every act has, then what only such an act has. */
    private static List<String> namesOf(List<ActField<?>> own) {
        List<String> names = new ArrayList<>(List.of("日期", "事项", "经办", "佐证", "说明"));
        own.forEach(field -> names.add(field.key()));
        return List.copyOf(names);
    }

    /** The kind called so; empty if there is none. */
    public static Optional<ActKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** The kind called so, by an office that has names of its own for steps of closing, too. */
    public static Optional<ActKind> of(String word, ClosingProcedure procedure) {
        return of(Optional.ofNullable(procedure.names().get(word))
                .map(ClosingStep::label)
                .orElse(word));
    }

    /** The words for all kinds, an office's own names for steps last. */
    public static List<String> words(ClosingProcedure procedure) {
        return Stream.concat(words().stream(), procedure.names().keySet().stream())
                .toList();
    }

    /** The words for all kinds. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ActKind::word).toList();
    }

    /** The word written as 事项. */
    public String word() {
        return word;
    }

    @Override
    public String record() {
        return word;
    }

    /** The keys such an act may have, in the order in which they are usually written. */
    @Override
    public List<String> names() {
        return names;
    }

    /** What such an act asks for, in that order; what rules will ask for, too, such as the reason of a refusal. */
    public List<Question> questions() {
        return Stream.of(
                        Stream.of(ActFields.DATE),
                        own().map(ActField::question),
                        Stream.of(officers),
                        evidence.stream())
                .flatMap(part -> part)
                .toList();
    }

    /** The fields that only such an act has, in their usual order. */
    Stream<ActField<?>> own() {
        return own.stream();
    }

    /** The keys that some act may have. */
    static List<String> allKeys() {
        return ALL_KEYS;
    }

    /** The keys of acts behind which something of a form is written. */
    static List<String> keysOf(Question.Form form) {
        return Stream.concat(
                        Stream.of(ActFields.DATE, ActFields.OFFICERS, ActFields.EVIDENCE),
                        Arrays.stream(values()).flatMap(ActKind::own).map(ActField::question))
                .filter(question -> question.form() == form)
                .map(Question::key)
                .distinct()
                .toList();
    }

    /** The act of a record that read. */
    Act make(ActHead head, ActEntry says) {
        return maker.make(head, says);
    }
}
