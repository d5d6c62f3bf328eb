package taizhang.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import taizhang.document.DocumentInfo;

/** Writes several papers as one workbook, the sheets of each as if it were alone. */
public final class BookWorkbook {
    private BookWorkbook() {}

    /**
     * Writes a workbook.
     *
     * @param papers in order, at least one
     * @param out not closed
     * @throws IOException the stream's own
     */
    public static Written write(DocumentInfo info, List<LaidOut> papers, OutputStream out) throws IOException {
        try (ReproducibleWorkbook workbook = new ReproducibleWorkbook(info)) {
            SheetStyles styles = new SheetStyles(workbook.frame());
            SheetNames names = new SheetNames(info.paper());
            for (LaidOut paper : papers) {
                names = names.goingOn(paper.document().info().paper(), paper.name());
                ExcelWriter.write(paper.document(), paper.pages(), names, new SheetWriter(workbook, styles));
            }
            WatchedStream watched = new WatchedStream(out);
            try {
                workbook.write(watched);
            } finally {
                watched.check();
            }
            return new Written(workbook.frame().getNumberOfSheets());
        }
    }
}
