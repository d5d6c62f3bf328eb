package taizhang.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * What was drawn from one pool.
 *
 * @param pool the pool
 * @param picks in the order they were drawn; fewer than asked for when the pool is smaller
 */
public record PoolDraw(Pool pool, List<Pick> picks) {
    public PoolDraw {
        picks = List.copyOf(picks);
    }

    static PoolDraw of(Pool pool, Seed seed, int count) {
        List<Ticket> drawn = new ArrayList<>();
        List<Pick> picks = new ArrayList<>();
        while (picks.size() < count && drawn.size() < pool.tickets().size()) {
            List<Ticket> waiting = pool.waiting(drawn);
            Lot lot = Lot.of(seed, pool.kind(), picks.size() + 1, waiting.size());
            Ticket ticket = waiting.get(lot.position() - 1);
            drawn.add(ticket);
            picks.add(new Pick(lot, ticket));
        }
        return new PoolDraw(pool, picks);
    }
}
