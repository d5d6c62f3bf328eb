package taizhang.render;

import java.io.IOException;
import java.io.OutputStream;
import taizhang.diagnostic.Checked;
import taizhang.document.Document;

/** Writes a paper in one format. */
public interface DocumentWriter {
    /** The ending of the file's name, e.g. {@code pdf}. */
    String extension();

    /**
     * Writes the document. When it is rejected, e.g. for a character that no font has, nothing has been written.
     *
     * @param out not closed
     * @throws IOException the stream's own: the disk is full, or a pipe broken
     */
    Checked<Written> write(Document document, OutputStream out) throws IOException;
}
