/**
 * The day's work below the command line: books opened once, papers pressed, seals, notices, draws, audits, pages verified.
 *
 * <p>It knows no picocli, no terminal and no clock: what it has to say it gives back, what takes long it tells a
 * {@link taizhang.desk.Progress}, and a wish that cannot be fulfilled ends in a {@link taizhang.desk.WrongRequest}. Start
 * reading at {@link taizhang.desk.Books} and {@link taizhang.desk.Press}.
 */
@NullMarked
package taizhang.desk;

import org.jspecify.annotations.NullMarked;
