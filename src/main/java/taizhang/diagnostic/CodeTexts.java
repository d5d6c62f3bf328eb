package taizhang.diagnostic;

/**
 * What is fixed about a kind of finding.
 *
 * @param number the number, e.g. 203 for TZ203
 * @param severity whether it stops the run
 * @param message what is wrong, in Chinese, as a {@link java.util.Formatter} pattern that states the offending value
 * @param hint what to write instead, in Chinese, as a pattern over the same arguments
 */
public record CodeTexts(int number, Severity severity, String message, String hint) {}
