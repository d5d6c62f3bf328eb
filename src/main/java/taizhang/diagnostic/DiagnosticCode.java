package taizhang.diagnostic;

import java.util.List;
import java.util.Locale;

/**
 * A kind of finding with a stable number (诊断码): 1xx file and YAML, 2xx fields, 3xx references, 4xx and 7xx rules, 5xx
 * templates, markup and glyphs, 6xx git, 80x–82x returns that came back, 85x forms of the superior,
 * 86x two versions of the books, 868–879 named selections and conditions. A number is never used again for something else.
 */
public interface DiagnosticCode {
    /** The one whose digits Java knows without opening tables. */
    Locale DIGITS = Locale.US;

    /** All that is fixed about this kind. */
    CodeTexts texts();

    /** The number, e.g. 203 for TZ203. */
    default int number() {
        return texts().number();
    }

    /** Whether this kind stops the run. */
    default Severity severity() {
        return texts().severity();
    }

    /** What is wrong, in Chinese, as a {@link java.util.Formatter} pattern that states the offending value. */
    default String message() {
        return texts().message();
    }

    /** What to write instead, in Chinese, as a pattern over the same arguments. */
    default String hint() {
        return texts().hint();
    }

    /** The code as printed, e.g. {@code TZ203}. */
    default String id() {
        return "TZ" + number();
    }

    /** A finding of this kind; the arguments fill both texts. */
    default Diagnostic at(SourceSpan span, Object... arguments) {
        return new Diagnostic(
                this,
                span,
                String.format(DIGITS, message(), arguments),
                String.format(DIGITS, hint(), arguments),
                List.of());
    }
}
