package taizhang.audit;

import java.time.LocalDate;
import java.util.Optional;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.ProblemId;
import taizhang.model.Seal;

/**
 * Something that was entered after the period it belongs to was sealed (补录). Lawful, and told.
 *
 * @param owner the problem's number, or the return as 周报 2017-08-18 上庄
 * @param problem the problem; empty for a return
 * @param label what it is: 登记, 核实, 报送 …, or the path of an evidence file
 * @param date its business date
 * @param seal the first seal that closes that date
 * @param listed the later seal that holds it; empty if none does yet
 * @param place where it is written
 */
public record LateItem(
        String owner,
        Optional<ProblemId> problem,
        String label,
        LocalDate date,
        Seal seal,
        Optional<Seal> listed,
        SourceSpan place) {}
