package taizhang.picture;

/** What a look at a file came to. */
public sealed interface Looked {
    /** A picture that can be printed. */
    record Fit(Picture picture) implements Looked {}

    /**
     * A file that cannot be printed.
     *
     * @param broken whether it was meant to be printable and is damaged; else it is sound, but of another kind
     * @param what what is wrong with it or what it is, in Chinese
     */
    record Unfit(boolean broken, String what) implements Looked {}
}
