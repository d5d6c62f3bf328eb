package taizhang.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;
import taizhang.desk.WrongRequest;
import taizhang.edit.Form;
import taizhang.edit.FormField;
import taizhang.load.LedgerKeys;

/**
 * Fills in a form with what the command line says, and by asking where somebody answers.
 *
 * @param terminal where to ask
 */
record FormFilling(Terminal terminal) {
    /**
     * The filled-in form. Who gave nothing is asked for everything, who gave something only for what is missing.
     *
     * @param given what the command line says
     * @throws WrongRequest something is missing and nobody answers; all of it is named
     */
    Map<String, String> fill(Form form, Map<String, String> given) throws IOException {
        Map<String, String> answers = new LinkedHashMap<>(given);
        if (terminal.dialogue().isLive()
                && (given.isEmpty() || !form.missing(answers).isEmpty())) {
            for (FormField field : form.fields()) {
                boolean wanted = given.isEmpty()
                        ? field.asked().test(answers)
                        : field.needed().test(answers);
                if (wanted && Form.isOpen(field, answers)) {
                    answers.put(field.key(), ask(field, answers));
                }
            }
        }
        List<FormField> missing = form.missing(answers);
        if (!missing.isEmpty()) {
            throw new WrongRequest("缺少" + names(missing) + "。例如：" + example(missing));
        }
        return answers;
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

    private String ask(FormField field, Map<String, String> answers) throws IOException {
        boolean needed = field.needed().test(answers);
        String question = field.key() + note(field, needed);
        while (true) {
            String proposal = field.proposal().apply(answers);
            String answer = answer(
                    field.choices().isEmpty()
                            ? terminal.dialogue().ask(terminal.err(), question, proposal)
                            : terminal.dialogue().choose(terminal.err(), question, field.choices(), proposal));
            Optional<String> wrong = complaint(field, answer, needed);
            if (wrong.isEmpty()) {
                return answer;
            }
            terminal.complain("  " + wrong.get());
        }
    }

    private static String note(FormField field, boolean needed) {
        String notes = needed ? field.note() : field.note().isEmpty() ? "可以空着" : field.note() + "，可以空着";
        return notes.isEmpty() ? "" : "（" + notes + "）";
    }

    private static Optional<String> complaint(FormField field, String answer, boolean needed) {
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

    /** An answer, or the end of it all. */
    String answer(Optional<String> answer) {
        return answer.orElseThrow(() -> new WrongRequest("没有答完就结束了，什么也没有写"));
    }
}
