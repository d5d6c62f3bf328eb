package taizhang.merge;

/**
 * One field that both sides changed, each in its own way (两处不同).
 *
 * @param path the file, relative to the data folder
 * @param line where it stands in our file, from 1; 1 if it does not stand there
 * @param field what was changed, from the record down, e.g. {@code 上庄-001.备注}; {@code ""} for the file as a whole
 * @param ours what we say; {@code ""} if we took it away
 * @param theirs what they say; {@code ""} if they took it away
 */
public record Conflict(String path, int line, String field, String ours, String theirs) {
    /** What tells it from all others, for an answer to it. */
    public String name() {
        return field.isEmpty() ? path : path + " " + field;
    }
}
