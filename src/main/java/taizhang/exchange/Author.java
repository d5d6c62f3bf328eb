package taizhang.exchange;

import java.time.ZonedDateTime;
import org.eclipse.jgit.lib.PersonIdent;

/**
 * Who commits, and when.
 *
 * @param name as the history will show it
 * @param email the same; may be made up
 * @param time the moment
 */
public record Author(String name, String email, ZonedDateTime time) {
    PersonIdent ident() {
        return new PersonIdent(name, email, time.toInstant(), time.getZone());
    }
}
