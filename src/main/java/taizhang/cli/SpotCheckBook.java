package taizhang.cli;

import java.io.IOException;
import java.util.Optional;
import taizhang.draw.Draw;
import taizhang.model.Ledger;

/** Where a draw is recorded (抽查.yaml). */
interface SpotCheckBook {
    /**
     * Records a draw.
     *
     * @param group 抽查组
     * @throws IOException if it cannot be written; the path is in the message
     */
    void record(Draw draw, Optional<String> group, Ledger ledger) throws IOException;
}
