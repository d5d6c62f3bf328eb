package taizhang.desk;

import java.nio.file.Path;
import java.util.List;

/** What a look at the folders came to (监看). */
public sealed interface WatchNews {
    /** Nothing is new, or what is new is still being written. */
    record Quiet() implements WatchNews {}

    /**
     * The books have errors; the papers stay as they are.
     *
     * @param findings the errors, and the warnings
     */
    record Wrong(Findings findings) implements WatchNews {
        @Override
        public String toString() {
            return "Wrong";
        }
    }

    /**
     * The books are sound, and the papers that changed were made.
     *
     * @param made what was made; none if no paper changed
     * @param same how many papers are as they were
     */
    record Made(List<Printed> made, int same) implements WatchNews {
        public Made {
            made = List.copyOf(made);
        }
    }

    /**
     * A paper could not be replaced because it is open in another program; it is tried again at the next look.
     *
     * @param file the paper
     * @param known whether this was told before
     */
    record InUse(Path file, boolean known) implements WatchNews {}
}
