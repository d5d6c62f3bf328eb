package taizhang.render;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import taizhang.document.DocumentInfo;

/** A streaming workbook whose bytes depend on its content only: no clock in its properties or in its zip entries. */
final class ReproducibleWorkbook extends SXSSFWorkbook {
    private static final int ROWS_IN_MEMORY = 200;
    private static final LocalDateTime ZIP_TIME = LocalDateTime.of(2000, 1, 1, 12, 0);

    ReproducibleWorkbook(DocumentInfo info) {
        super(ROWS_IN_MEMORY);
        POIXMLProperties.CoreProperties properties =
                getXSSFWorkbook().getProperties().getCoreProperties();
        Date day = Date.from(
                LocalDate.parse(info.asOf()).atStartOfDay(ZoneOffset.UTC).toInstant());
        properties.setCreated(Optional.of(day));
        properties.setModified(Optional.of(day));
        properties.setTitle(info.title());
        properties.setCreator(info.author());
        properties.setLastModifiedByUser(info.author());
        properties.setSubjectProperty(info.paper() + " " + info.asOf());
        properties.setDescription("数据版本 " + info.dataVersion());
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        return new TimelessZip(out);
    }

    private static final class TimelessZip extends ZipArchiveOutputStream {
        TimelessZip(OutputStream out) {
            super(out);
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
            entry.setTimeLocal(ZIP_TIME);
            super.putArchiveEntry(entry);
        }
    }
}
