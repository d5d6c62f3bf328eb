/**
 * Commands, exit status and printing: the only package that meets the terminal, the clock of the machine and picocli.
 *
 * <p>It holds no rules of the office; a command reads as the pipeline it runs. Start reading at {@link taizhang.cli.Main}.
 */
@NullMarked
package taizhang.cli;

import org.jspecify.annotations.NullMarked;
