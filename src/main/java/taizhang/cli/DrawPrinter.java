package taizhang.cli;

import java.io.PrintWriter;
import java.util.List;
import taizhang.draw.Candidate;
import taizhang.draw.Draw;
import taizhang.draw.Lot;
import taizhang.draw.Pick;
import taizhang.draw.PoolDraw;
import taizhang.draw.Ticket;
import taizhang.model.Units;

/**
 * Prints a draw so that it can be done again by hand: the method, every ticket, every sum.
 *
 * @param out where to
 * @param units for short names
 */
record DrawPrinter(PrintWriter out, Units units) {
    void print(Draw draw) {
        out.println("抽查抽签　日期：" + draw.day() + "　种子：" + draw.seed());
        out.println();
        out.println("办法");
        Lot.METHOD.forEach(out::println);
        draw.pools().forEach(this::print);
        out.flush();
    }

    private void print(PoolDraw drawn) {
        String kind = drawn.pool().kind().label();
        String period =
                drawn.pool().period().isPresent() ? "（第" + drawn.pool().period().getAsInt() + "期）" : "";
        out.println();
        out.println(kind + period + "：共" + drawn.pool().tickets().size() + "签");
        List<Ticket> waiting = drawn.pool().waiting(List.of());
        for (Ticket ticket : drawn.pool().tickets()) {
            String rests =
                    waiting.contains(ticket) ? "" : "（抽过" + ticket.candidate().turns() + "次，不在签）";
            out.println("  " + ticket.number() + "号　" + nameOf(ticket.candidate()) + rests);
        }
        int pick = 1;
        for (Pick one : drawn.picks()) {
            out.println(sum(pick++, one));
        }
    }

    private String sum(int pick, Pick one) {
        Lot lot = one.lot();
        return "第" + pick + "个：“" + lot.text() + "”的SHA-256前8位是" + lot.digits() + "，即" + lot.number() + "；在签"
                + lot.waiting() + "个，余数" + (lot.position() - 1) + "，取在签的第" + lot.position() + "个："
                + one.ticket().number() + "号　" + nameOf(one.ticket().candidate());
    }

    private String nameOf(Candidate candidate) {
        String unit = units.shortNameOf(candidate.unit());
        return candidate.problem().isPresent() ? candidate.name() + "（" + unit + "）" : unit;
    }
}
