package taizhang.cli;

import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import taizhang.model.Ledger;
import taizhang.statistics.Statistics;

/** The day a command speaks of (统计截止日期). */
final class AsOf {
    private AsOf() {}

    /**
     * The day asked for, else 截止 of the latest period that holds a return.
     *
     * @throws ParameterException if neither is known
     */
    static LocalDate of(WorkspaceOptions options, Ledger ledger, CommandSpec spec) {
        return options.asOf()
                .or(() -> Statistics.latestDate(ledger))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "周报里还没有单位报送，请用 --as-of 写明统计截止日期，例如 --as-of 2017-05-19"));
    }
}
