package taizhang.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.draw.Draw;
import taizhang.draw.Pick;
import taizhang.draw.PoolDraw;
import taizhang.draw.Seed;
import taizhang.edit.Draft;
import taizhang.edit.ListAppender;
import taizhang.edit.ListFile;
import taizhang.edit.OpenLedger;
import taizhang.edit.Proposal;
import taizhang.model.Units;

/**
 * Records draws in 抽查.yaml, still without results.
 *
 * @param ledger the ledger open for writing
 */
public record Draws(OpenLedger ledger) {
    /** Whether a draw with this seed on this day is recorded already. */
    public boolean isRecorded(Draw draw) {
        return ledger.ledger().oversight().spotChecks().stream()
                .filter(check -> check.date().equals(draw.day()))
                .flatMap(check -> check.seed().stream())
                .anyMatch(earlier -> Seed.parse(earlier).equals(Optional.of(draw.seed())));
    }

    /**
     * The draw as one more entry.
     *
     * @param group 抽查组
     */
    public Proposal record(Draw draw, Optional<String> group) throws IOException {
        Draft.Group entry = Draft.group()
                .with("日期", draw.day().toString())
                .with("种子", draw.seed().toString());
        if (group.isPresent()) {
            entry = entry.with("抽查组", group.get());
        }
        Units units = ledger.ledger().units();
        List<Draft> targets = new ArrayList<>();
        for (PoolDraw drawn : draw.pools()) {
            for (Pick pick : drawn.picks()) {
                targets.add(targetOf(drawn, pick, units));
            }
        }
        return new ListAppender(ledger).append(ListFile.SPOT_CHECKS, entry.with("对象", new Draft.Items(targets)));
    }

    private static Draft.Group targetOf(PoolDraw drawn, Pick pick, Units units) {
        Draft.Group target = Draft.group()
                .with("类型", drawn.pool().kind().label())
                .with("单位", units.shortNameOf(pick.ticket().candidate().unit()));
        if (drawn.pool().period().isPresent()) {
            target = target.with("期号", Integer.toString(drawn.pool().period().getAsInt()));
        }
        return pick.ticket().candidate().problem().isPresent()
                ? target.with("问题", pick.ticket().candidate().problem().get().text())
                : target;
    }
}
