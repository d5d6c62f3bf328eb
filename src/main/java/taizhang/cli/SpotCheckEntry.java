package taizhang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.draw.Draw;
import taizhang.draw.Pick;
import taizhang.draw.PoolDraw;
import taizhang.edit.Draft;
import taizhang.model.Units;

/** A draw as an entry of 抽查.yaml, still without results. */
final class SpotCheckEntry {
    private SpotCheckEntry() {}

    static Draft.Group of(Draw draw, Optional<String> group, Units units) {
        Draft.Group entry = Draft.group()
                .with("日期", draw.day().toString())
                .with("种子", draw.seed().toString());
        if (group.isPresent()) {
            entry = entry.with("抽查组", group.get());
        }
        List<Draft> targets = new ArrayList<>();
        for (PoolDraw drawn : draw.pools()) {
            for (Pick pick : drawn.picks()) {
                targets.add(targetOf(drawn, pick, units));
            }
        }
        return entry.with("对象", new Draft.Items(targets));
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
