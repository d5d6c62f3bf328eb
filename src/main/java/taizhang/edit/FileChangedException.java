package taizhang.edit;

import java.io.IOException;
import java.nio.file.Path;

/** A file was written to by someone else between reading and writing it. */
public final class FileChangedException extends IOException {
    private static final long serialVersionUID = 1;

    FileChangedException(Path file) {
        super(file.toString());
    }
}
