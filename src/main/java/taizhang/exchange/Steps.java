package taizhang.exchange;

import java.io.IOException;

/** Is told how far a work has come; tests break it off there. */
@FunctionalInterface
public interface Steps {
    /** Nobody is told. */
    Steps UNWATCHED = step -> {};

    /**
     * A step was reached.
     *
     * @throws IOException the work is to end here
     */
    void reached(String step) throws IOException;
}
