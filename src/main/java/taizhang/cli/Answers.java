package taizhang.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * Options that a command needs: as written, else asked for where somebody answers.
 *
 * @param terminal where to ask
 * @param spec the command, for complaints
 */
record Answers(Terminal terminal, CommandSpec spec) {
    /** A text that is not blank. */
    String text(Optional<String> written, String option, String what) throws IOException {
        Optional<String> given = written.map(String::strip).filter(found -> !found.isEmpty());
        return given.isPresent() ? given.get() : ask(option, what);
    }

    /** A date that was not written as an option. */
    LocalDate day(String option, String what) throws IOException {
        while (true) {
            String answer = ask(option, what + "（如 2017-08-18）");
            try {
                return new DayConverter().convert(answer);
            } catch (TypeConversionException noDay) {
                terminal.complain("  " + noDay.getMessage());
            }
        }
    }

    private String ask(String option, String what) throws IOException {
        if (!terminal.dialogue().isLive()) {
            throw new ParameterException(spec.commandLine(), "缺少 " + option + "：" + what);
        }
        while (true) {
            String answer = terminal.dialogue()
                    .ask(terminal.err(), what, "")
                    .orElseThrow(() -> new ParameterException(spec.commandLine(), "没有答完就结束了，什么也没有写"));
            if (!answer.isEmpty()) {
                return answer;
            }
            terminal.complain("  这一项要填");
        }
    }
}
