package taizhang.desk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import taizhang.diagnostic.Checked;
import taizhang.diagnostic.Diagnostic;
import taizhang.document.Document;
import taizhang.render.DocumentWriter;
import taizhang.render.Written;
import taizhang.text.Sha256;

/**
 * A paper in the making: its template is filled once, by whoever asks first, and each format written from the one document,
 * by several threads if need be. When the last format is written, the document is let go.
 */
final class PaperInHand {
    private final String name;
    private final Supplier<Checked<Document>> filling;
    private final Supplier<List<DocumentWriter>> writers;
    private final Tray tray;
    private @Nullable Open open;
    private int unwritten;
    private boolean told;

    /**
     * A paper to be made.
     *
     * @param name path of its files without their ending
     * @param filling fills its template
     * @param formats in how many it will be written
     * @param writers one for each format; they share its pages
     */
    PaperInHand(
            String name,
            Supplier<Checked<Document>> filling,
            int formats,
            Supplier<List<DocumentWriter>> writers,
            Tray tray) {
        this.name = name;
        this.filling = filling;
        this.writers = writers;
        this.tray = tray;
        this.unwritten = formats;
    }

    /** Where files are written to. */
    @FunctionalInterface
    interface Tray {
        OutputStream create(String file) throws IOException;
    }

    private record Open(Checked<Document> filled, List<DocumentWriter> writers) {}

    /**
     * What came of one format.
     *
     * @param printed empty if it could not be written
     */
    record Part(Optional<Printed> printed, List<Diagnostic> findings) {
        Part {
            findings = List.copyOf(findings);
        }

        static Part of(Checked<Printed> one) {
            return switch (one) {
                case Checked.Rejected<Printed> rejected -> new Part(Optional.empty(), rejected.findings());
                case Checked.Accepted<Printed> accepted -> new Part(Optional.of(accepted.value()), accepted.findings());
            };
        }
    }

    /** Writes one format; what is wrong with the template is told once. */
    Part write(int format) throws IOException {
        try {
            Open paper = open();
            return switch (paper.filled()) {
                case Checked.Rejected<Document> rejected -> new Part(Optional.empty(), once(rejected.findings()));
                case Checked.Accepted<Document> accepted ->
                    Part.of(write(paper.writers().get(format), accepted.value()));
            };
        } finally {
            letGo();
        }
    }

    private synchronized Open open() {
        Open known = open;
        if (known == null) {
            known = new Open(filling.get(), writers.get());
            open = known;
        }
        return known;
    }

    private synchronized List<Diagnostic> once(List<Diagnostic> findings) {
        List<Diagnostic> news = told ? List.of() : findings;
        told = true;
        return news;
    }

    private synchronized void letGo() {
        unwritten--;
        if (unwritten == 0) {
            open = null;
        }
    }

    private Checked<Printed> write(DocumentWriter writer, Document document) throws IOException {
        String file = name + "." + writer.extension();
        MessageDigest digest = Sha256.begun();
        Checked<Written> written;
        try (OutputStream stream = new BufferedOutputStream(new DigestOutputStream(tray.create(file), digest))) {
            written = writer.write(document, stream);
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException nameless) {
            FileSystemException trouble = new FileSystemException(file, null, nameless.getMessage());
            trouble.initCause(nameless);
            throw trouble;
        }
        return switch (written) {
            case Checked.Rejected<Written> rejected -> new Checked.Rejected<>(rejected.findings());
            case Checked.Accepted<Written> accepted ->
                new Checked.Accepted<>(printed(file, accepted.value(), Sha256.of(digest)), accepted.findings());
        };
    }

    private static Printed printed(String file, Written written, String sha256) {
        return new Printed(
                file,
                written.pages(),
                sha256,
                written.codes().stream().filter(code -> !code.isEmpty()).toList(),
                written.archived());
    }
}
