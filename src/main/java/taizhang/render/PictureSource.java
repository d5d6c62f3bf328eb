package taizhang.render;

import java.io.IOException;
import java.util.Optional;

/** Where writers get photos from: documents name them and do not hold them. Several papers may ask at once. */
@FunctionalInterface
public interface PictureSource {
    /** No photo is to be had; their frames stay empty. */
    PictureSource NONE = path -> Optional.empty();

    /**
     * The content of a photo; empty if it is not to be had, as where only a pointer to it is here (Git LFS).
     *
     * @param path from the ledger's folder
     * @throws IOException it cannot be read
     */
    Optional<byte[]> contentOf(String path) throws IOException;
}
