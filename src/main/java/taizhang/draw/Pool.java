package taizhang.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import taizhang.model.SpotCheckKind;

/**
 * All that may be drawn of one kind on a day, each with its ticket.
 *
 * @param kind 类型
 * @param period 期号, for zero reports
 * @param tickets by number
 */
public record Pool(SpotCheckKind kind, OptionalInt period, List<Ticket> tickets) {
    public Pool {
        tickets = List.copyOf(tickets);
    }

    static Pool of(SpotCheckKind kind, OptionalInt period, List<Candidate> candidates) {
        List<Ticket> tickets = new ArrayList<>();
        candidates.forEach(candidate -> tickets.add(new Ticket(tickets.size() + 1, candidate)));
        return new Pool(kind, period, tickets);
    }

    /** The tickets that take part (在签) after some were drawn: of the others, the ones that had the fewest turns. */
    public List<Ticket> waiting(List<Ticket> drawn) {
        List<Ticket> left =
                tickets.stream().filter(ticket -> !drawn.contains(ticket)).toList();
        int fewest = left.stream()
                .mapToInt(ticket -> ticket.candidate().turns())
                .min()
                .orElse(0);
        return left.stream()
                .filter(ticket -> ticket.candidate().turns() == fewest)
                .toList();
    }
}
