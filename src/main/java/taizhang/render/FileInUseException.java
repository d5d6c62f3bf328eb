package taizhang.render;

import java.io.IOException;
import java.nio.file.Path;

/** A paper cannot be replaced because another program has it open. */
public final class FileInUseException extends IOException {
    private static final long serialVersionUID = 1L;

    FileInUseException(Path file, IOException cause) {
        super(file.toString(), cause);
    }
}
