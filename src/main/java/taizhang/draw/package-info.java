/**
 * Reproducible spot-check draws (抽查抽签): who may be drawn, and the sum by which a seed said aloud picks among them.
 *
 * <p>Must not know files, findings, paper or the clock: the same ledger, day, seed and question give the same draw on any
 * machine. Start with {@link taizhang.draw.Draw}, then {@link taizhang.draw.Lot}, the sum a clerk can do by hand.
 */
@NullMarked
package taizhang.draw;

import org.jspecify.annotations.NullMarked;
