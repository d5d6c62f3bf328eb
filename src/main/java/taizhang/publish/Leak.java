package taizhang.publish;

/**
 * Something private that stands in a printed file.
 *
 * @param file the file
 * @param place where in it, in Chinese
 * @param what what stands there, as it may be told
 * @param kind what it is
 */
public record Leak(String file, String place, String what, Kind kind) {
    /** What leaked. */
    public enum Kind {
        /** A name or a number that the ledger keeps. */
        KNOWN,
        /** What looks like a number of a person. */
        NUMBER,
        /** What looks like a name, or tells of a person, and nobody decided on. */
        UNDECIDED,
        /** A part that cannot be looked through. */
        STRANGE
    }
}
