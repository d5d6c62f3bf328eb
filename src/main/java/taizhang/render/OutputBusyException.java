package taizhang.render;

import java.io.IOException;
import java.nio.file.Path;

/** Another run is writing to the output folder. */
public final class OutputBusyException extends IOException {
    private static final long serialVersionUID = 1L;

    OutputBusyException(Path folder) {
        super(folder.toString());
    }
}
