/**
 * Options, questions and printing: the only package that meets the terminal, the clock of the machine and picocli.
 *
 * <p>It holds no rules of the office and opens no ledger, template or repository: {@link taizhang.desk} does. A command is
 * one file, or two where what it prints is long. Start reading at {@link taizhang.cli.Main} and
 * {@link taizhang.cli.LedgerCommand}.
 */
@NullMarked
package taizhang.cli;

import org.jspecify.annotations.NullMarked;
