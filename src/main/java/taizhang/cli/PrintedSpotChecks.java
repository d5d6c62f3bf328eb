package taizhang.cli;

import java.io.PrintWriter;
import java.util.Optional;
import taizhang.draw.Draw;
import taizhang.model.Ledger;

/**
 * Prints the entry for a clerk to put at the end of 抽查.yaml himself.
 *
 * @param out where to
 */
record PrintedSpotChecks(PrintWriter out) implements SpotCheckBook {
    @Override
    public void record(Draw draw, Optional<String> group, Ledger ledger) {
        out.println();
        out.println("把下面这一段加到抽查.yaml的末尾；查完在每个对象下补上方式、结果、情况、处理、抽查人：");
        if (ledger.oversight().spotChecks().isEmpty()) {
            out.println("抽查:");
        }
        SpotCheckEntry.of(draw, group, ledger.units()).lines().forEach(out::println);
        out.flush();
    }
}
