package taizhang.desk;

/**
 * What was asked for cannot be: no such problem, a period that is sealed already, a unit the problem does not concern. The
 * message is one sentence in Chinese for whoever asked; nothing has been written.
 */
public final class WrongRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongRequest(String sentence) {
        super(sentence);
    }
}
