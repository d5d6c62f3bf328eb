package taizhang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.draw.Draw;
import taizhang.draw.Pick;
import taizhang.draw.PoolDraw;
import taizhang.model.Units;

/**
 * A draw as an entry of 抽查.yaml, still without results.
 *
 * @param lines the entry, indented as in the list below 抽查:
 */
record SpotCheckEntry(List<String> lines) {
    SpotCheckEntry {
        lines = List.copyOf(lines);
    }

    static SpotCheckEntry of(Draw draw, Optional<String> group, Units units) {
        List<String> lines = new ArrayList<>();
        lines.add("  - 日期: " + draw.day());
        lines.add("    种子: " + draw.seed());
        group.ifPresent(name -> lines.add("    抽查组: " + name));
        lines.add("    对象:");
        for (PoolDraw drawn : draw.pools()) {
            for (Pick pick : drawn.picks()) {
                lines.add("      - 类型: " + drawn.pool().kind().label());
                lines.add("        单位: "
                        + units.shortNameOf(pick.ticket().candidate().unit()));
                drawn.pool().period().ifPresent(number -> lines.add("        期号: " + number));
                pick.ticket().candidate().problem().ifPresent(problem -> lines.add("        问题: " + problem));
            }
        }
        return new SpotCheckEntry(lines);
    }
}
