package taizhang.report.summary;

import java.util.List;
import taizhang.report.day.RegulationLine;

/**
 * Lasting rules (建章立制) as the data of an annex.
 *
 * @param lines one for each
 */
public record RegulationTable(List<RegulationLine> lines) {
    public RegulationTable {
        lines = List.copyOf(lines);
    }
}
