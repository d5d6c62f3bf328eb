package taizhang.exchange;

import java.io.IOException;

/**
 * Puts in the working files what was fetched or laid together.
 *
 * @param copy the working copy
 */
public record Fetched(WorkingCopy copy) {
    /** The branch and the working files at a commit that follows on the one checked out. */
    public void moveTo(String commit) throws IOException {
        new Bringing(copy).move(copy.head().orElseThrow(), commit);
    }

    /** A merge in the working files that is still to be mended and committed. */
    public void leaveOpen(String merge) throws IOException {
        new Bringing(copy).merge(copy.head().orElseThrow(), merge);
    }
}
