package taizhang.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.TypeConversionException;
import taizhang.desk.WrongRequest;
import taizhang.model.Term;

/**
 * Options that a command needs: as written, else asked for where somebody answers.
 *
 * @param terminal where to ask
 * @param campaign the days of the campaign, by which a day without its year is understood
 */
record Answers(Terminal terminal, Term campaign) {
    /** A text that is not blank. */
    String text(Optional<String> written, String option, String what) throws IOException {
        Optional<String> given = written.map(String::strip).filter(found -> !found.isEmpty());
        return given.isPresent() ? given.get() : ask(option, what);
    }

    /** A date. */
    LocalDate day(Optional<LocalDate> written, String option, String what) throws IOException {
        if (written.isPresent()) {
            return written.get();
        }
        while (true) {
            String answer = ask(option, what + "（如 2017-08-18）");
            Optional<LocalDate> said = DayConverter.said(campaign, answer);
            if (said.isPresent()) {
                terminal.complain("  记作 " + said.get());
                return said.get();
            }
            try {
                return new DayConverter().convert(answer);
            } catch (TypeConversionException noDay) {
                terminal.complain("  " + noDay.getMessage());
            }
        }
    }

    private String ask(String option, String what) throws IOException {
        if (!terminal.dialogue().isLive()) {
            throw new WrongRequest("缺少 " + option + "：" + what);
        }
        while (true) {
            String answer = terminal.dialogue()
                    .ask(terminal.err(), what, "")
                    .orElseThrow(() -> new WrongRequest(FormFilling.BROKEN_OFF));
            if (!answer.isEmpty()) {
                return answer;
            }
            terminal.complain("  这一项要填");
        }
    }
}
