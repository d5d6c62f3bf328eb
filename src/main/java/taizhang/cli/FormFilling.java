package taizhang.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;
import taizhang.desk.Findings;
import taizhang.desk.WrongRequest;
import taizhang.edit.Form;
import taizhang.edit.FormField;
import taizhang.edit.Proposal;
import taizhang.load.LedgerKeys;
import taizhang.model.Term;
import taizhang.text.Nearest;

/**
 * Fills in a form with what the command line says, and by asking where somebody answers.
 *
 * @param terminal where to ask
 * @param campaign the days of the campaign, by which a day without its year is understood
 */
record FormFilling(Terminal terminal, Term campaign) {
    static final String BROKEN_OFF = "没有答完就结束了，什么也没有写";

    private static final Set<String> BACK = Set.of("<", "＜", "《", "上一步", "上一问", "返回");

    /** Words that are said for a choice and are not near it. */
    private static final Map<String, String> SAID = Map.of("查否", "不属实", "查实", "属实", "立即整改", "立行立改");

    /**
     * A filled-in form.
     *
     * @param values by key
     * @param asked whether something was asked
     */
    record Filled(Map<String, String> values, boolean asked) {}

    /**
     * The filled-in form. Who gave nothing is asked for everything, who gave something only for what is missing.
     *
     * @param given what the command line says
     * @throws WrongRequest something is missing and nobody answers; all of it is named
     */
    Filled fill(Form form, Map<String, String> given) throws IOException {
        return fill(form, given, given.isEmpty());
    }

    /**
     * The same.
     *
     * @param everything whether to ask for everything, whatever is given
     */
    Filled fill(Form form, Map<String, String> given, boolean everything) throws IOException {
        Map<String, String> answers = new LinkedHashMap<>(given);
        boolean asked = terminal.dialogue().isLive()
                && (everything || !form.missing(answers).isEmpty());
        if (asked) {
            askAll(form, everything, answers);
        }
        List<FormField> missing = form.missing(answers);
        if (!missing.isEmpty()) {
            throw new WrongRequest("缺少" + names(missing) + "。例如：" + example(missing));
        }
        return new Filled(answers, asked);
    }

    /** Makes a proposal of the values of a form. */
    @FunctionalInterface
    interface Proposer {
        Proposal of(Map<String, String> values) throws IOException;
    }

    /**
     * A proposal, and whether something was asked for it.
     *
     * @param proposal what came of the values
     * @param asked whether somebody answered
     */
    record Proposed(Proposal proposal, boolean asked) {}

    /** Proposes what was filled in; whoever answers may mend what is refused, and nothing has to be typed twice. */
    Proposed propose(Form form, Filled filled, Proposer proposer) throws IOException {
        Map<String, String> values = new LinkedHashMap<>(filled.values());
        Proposal proposal = proposer.of(values);
        while (filled.asked() && proposal instanceof Proposal.Refused refused) {
            if (!mended(form, values, Findings.of(refused))) {
                break;
            }
            proposal = proposer.of(values);
        }
        return new Proposed(proposal, filled.asked());
    }

    /** Shows what is wrong and asks one thing anew; whether something was answered. */
    boolean mended(Form form, Map<String, String> values, Findings wrong) throws IOException {
        terminal.complain(wrong);
        Optional<FormField> field = fieldToMend(form);
        if (field.isPresent()) {
            String before = values.getOrDefault(field.get().key(), "");
            values.remove(field.get().key());
            values.put(field.get().key(), ask(field.get(), values, before).orElse(before));
        }
        return field.isPresent();
    }

    private Optional<FormField> fieldToMend(Form form) throws IOException {
        List<String> keys = form.fields().stream().map(FormField::key).toList();
        while (true) {
            String answer = terminal.dialogue()
                    .ask(terminal.err(), "改哪一项（写它的名字，空着就放弃）", "")
                    .orElse("");
            if (answer.isEmpty() || isBack(answer)) {
                return Optional.empty();
            }
            Optional<FormField> field = form.fields().stream()
                    .filter(one -> one.key().equals(answer) || one.key().endsWith("." + answer))
                    .findFirst();
            if (field.isPresent()) {
                return field;
            }
            terminal.complain("  没有“" + answer + "”这一项，可写：" + String.join("、", keys));
        }
    }

    /** Asks one question after another; a step back asks the one before again and proposes what was answered. */
    private void askAll(Form form, boolean everything, Map<String, String> answers) throws IOException {
        Map<String, String> earlier = new LinkedHashMap<>();
        List<Integer> asked = new ArrayList<>();
        terminal.complain("（写“<”回到上一问；按 Ctrl+C 放弃，什么也不写）");
        for (int i = 0; i < form.fields().size(); i++) {
            FormField field = form.fields().get(i);
            boolean wanted =
                    everything ? field.asked().test(answers) : field.needed().test(answers);
            if (!wanted || !Form.isOpen(field, answers)) {
                continue;
            }
            Optional<String> answer = ask(field, answers, earlier.getOrDefault(field.key(), ""));
            if (answer.isPresent()) {
                answers.put(field.key(), answer.get());
                earlier.put(field.key(), answer.get());
                asked.add(i);
            } else if (asked.isEmpty()) {
                terminal.complain("  这就是第一问");
                i--;
            } else {
                int before = asked.removeLast();
                answers.remove(form.fields().get(before).key());
                i = before - 1;
            }
        }
    }

    private static String names(List<FormField> fields) {
        return fields.stream().map(field -> "“" + field.key() + "”").collect(Collectors.joining("、"));
    }

    private static String example(List<FormField> fields) {
        return fields.stream()
                .map(field -> field.key() + "="
                        + (field.choices().isEmpty()
                                ? LedgerKeys.example(field.key()
                                                .substring(field.key().indexOf('.') + 1))
                                        .replaceFirst("^.*?: ", "")
                                : field.choices().getFirst()))
                .collect(Collectors.joining(" "));
    }

    /** An answer that will do; empty for a step back. */
    private Optional<String> ask(FormField field, Map<String, String> answers, String earlier) throws IOException {
        boolean needed = field.needed().test(answers);
        String question = field.key() + note(field, needed);
        boolean again = false;
        while (true) {
            String proposal = earlier.isEmpty() ? field.proposal().apply(answers) : earlier;
            String answer = answer(field, question, proposal, again);
            again = true;
            if (isBack(answer)) {
                return Optional.empty();
            }
            String meant = understood(field, answer);
            Optional<String> wrong = complaint(field, meant, needed)
                    .or(() -> meant.isEmpty() ? Optional.empty() : field.fault().apply(meant, answers));
            if (wrong.isEmpty()) {
                return Optional.of(meant);
            }
            terminal.complain("  " + wrong.get());
        }
    }

    private String answer(FormField field, String question, String proposal, boolean again) throws IOException {
        Dialogue dialogue = terminal.dialogue();
        if (field.kind() == FormField.Kind.LINES) {
            return lines(question, proposal);
        }
        Optional<String> answer = field.choices().isEmpty()
                ? dialogue.ask(terminal.err(), question, proposal)
                : again
                        ? dialogue.chooseAgain(terminal.err(), question, field.choices(), proposal)
                        : dialogue.choose(terminal.err(), question, field.choices(), proposal);
        return answer.orElseThrow(() -> new WrongRequest(BROKEN_OFF));
    }

    /** Lines until an empty one; since a list that was pasted may hold empty lines itself, its end is asked back. */
    private String lines(String question, String proposal) throws IOException {
        Dialogue dialogue = terminal.dialogue();
        terminal.complain(question + "：");
        if (!proposal.isEmpty()) {
            terminal.complain("  （不改就空一行：" + proposal.lines().limit(3).collect(Collectors.joining("、"))
                    + (proposal.lines().count() > 3 ? "……" : "") + "）");
        }
        List<String> lines = new ArrayList<>();
        while (true) {
            String line = dialogue.line(terminal.err(), "  ").orElseThrow(() -> new WrongRequest(BROKEN_OFF));
            boolean single = lines.isEmpty() && (isBack(line.strip()) || isFile(line.strip()));
            if (!line.isBlank()) {
                lines.add(line);
            }
            if (single || lines.isEmpty()) {
                return lines.isEmpty() ? proposal : line.strip();
            }
            if (line.isBlank()
                    && dialogue.agrees(
                            terminal.err(),
                            "  共" + lines.size() + "行，最后一行是“" + lines.getLast().strip() + "”，完了吗",
                            true)) {
                return String.join("\n", lines);
            }
        }
    }

    /** Whether a line names a file that holds a list. */
    static boolean isFile(String line) {
        return line.matches("(?i).*\\.(xlsx|xlsm|xls|et|txt|csv)[\"”]?");
    }

    /** Whether an answer asks to go back a step. */
    static boolean isBack(String answer) {
        return BACK.contains(answer);
    }

    private static String note(FormField field, boolean needed) {
        String notes = needed ? field.note() : field.note().isEmpty() ? "可以空着" : field.note() + "，可以空着";
        return notes.isEmpty() ? "" : "（" + notes + "）";
    }

    /** What an answer means, where that is sure; a choice that is only near is asked back. */
    private String understood(FormField field, String answer) throws IOException {
        if (field.kind() == FormField.Kind.DAY || field.kind() == FormField.Kind.ROUGH_DAY) {
            Optional<LocalDate> day = DayConverter.said(campaign, answer);
            day.ifPresent(found -> terminal.complain("  记作 " + found));
            return day.map(LocalDate::toString).orElse(answer);
        }
        if (answer.isEmpty() || field.accepts(answer)) {
            return answer;
        }
        String said = SAID.getOrDefault(answer, answer);
        if (field.accepts(said)) {
            terminal.complain("  记作 " + said);
            return said;
        }
        List<String> near = Nearest.all(answer, field.choices());
        boolean agreed =
                near.size() == 1 && terminal.dialogue().agrees(terminal.err(), "  是“" + near.getFirst() + "”吗", true);
        return agreed ? near.getFirst() : answer;
    }

    static Optional<String> complaint(FormField field, String answer, boolean needed) {
        if (answer.isEmpty()) {
            return needed ? Optional.of("这一项要填") : Optional.empty();
        }
        if (!field.accepts(answer)) {
            return Optional.of("没有“" + answer + "”这种写法，可写：" + String.join("、", field.choices()));
        }
        if (field.kind() == FormField.Kind.DAY) {
            try {
                new DayConverter().convert(answer);
            } catch (TypeConversionException noDay) {
                return Optional.ofNullable(noDay.getMessage());
            }
        }
        return Optional.empty();
    }
}
