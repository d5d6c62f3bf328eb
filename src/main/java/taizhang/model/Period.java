package taizhang.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A reporting period with the returns of the units (周报 file).
 *
 * @param number 期号
 * @param term 起 and 截止
 * @param due 报送截止: returns after this day are late
 * @param issued 编发: when the office issued its report; empty while it is still collecting
 * @param returns one for each unit named in the file, in its order
 * @param received 收到: the files taken in
 * @param origin where it was written
 */
public record Period(
        int number,
        Term term,
        LocalDate due,
        Optional<LocalDate> issued,
        List<UnitReturn> returns,
        List<Receipt> received,
        Origin origin) {
    public Period {
        returns = List.copyOf(returns);
        received = List.copyOf(received);
    }

    /** 截止, the last day. */
    public LocalDate end() {
        return term.last();
    }
}
