package taizhang.history;

import java.time.OffsetDateTime;

/**
 * A state of the books that was recorded (提交).
 *
 * @param id the commit's full hash, lower-case hex
 * @param author who made the change
 * @param authored when it was made, in the author's zone as written; anyone may set it
 * @param committed when it was put into the history, in the committer's zone as written
 * @param subject first line of the message
 */
public record Revision(String id, String author, OffsetDateTime authored, OffsetDateTime committed, String subject) {
    private static final int SHORT = 10;

    /** The first digits of its hash, enough to type it. */
    public String shortId() {
        return id.substring(0, Math.min(SHORT, id.length()));
    }

    @Override
    public String toString() {
        return shortId();
    }
}
