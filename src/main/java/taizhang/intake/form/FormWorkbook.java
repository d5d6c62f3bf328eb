package taizhang.intake.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a form as xlsx: two sheets to fill in, one with lists, and one nobody sees. The bytes depend on its content only. */
public final class FormWorkbook {
    private static final LocalDateTime ZIP_TIME = LocalDateTime.of(2000, 1, 1, 12, 0);

    private FormWorkbook() {}

    /**
     * Writes a form.
     *
     * @throws IOException the stream cannot be written to
     */
    public static void write(ReturnForm form, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            properties(form, workbook.getProperties().getCoreProperties());
            FormLooks looks = new FormLooks(workbook);
            String sheet = form.length().worded(Headings.RETURN_SHEET);
            FormPage first = new FormPage(workbook.createSheet(sheet), form.length(), looks, ReturnPage.widths());
            FormPage second = new FormPage(
                    workbook.createSheet(Headings.NEW_SHEET), form.length(), looks, NewProblemPage.widths(form));
            FormLists lists = new FormLists(workbook);
            String categories = lists.add(form.categories());
            String paces = lists.add(FormLists.paces());
            String sources = lists.add(form.lists().sourceLabels());
            String yes = lists.add(List.of("是"));
            new ReturnPage(form, first).write(categories, paces, yes);
            new NewProblemPage(form, second).write(categories, sources, lists);
            Map<String, Map<String, String>> cells = new LinkedHashMap<>();
            cells.put(sheet, first.cells());
            cells.put(Headings.NEW_SHEET, second.cells());
            Set<String> locked = new LinkedHashSet<>(first.locked());
            locked.addAll(second.locked());
            new StampSheet(workbook).write(form, cells, locked);
            workbook.lockStructure();
            writeFixed(workbook, out);
        }
    }

    private static void properties(ReturnForm form, POIXMLProperties.CoreProperties properties) {
        Date day = Date.from(
                form.period().term().first().atStartOfDay(ZoneOffset.UTC).toInstant());
        properties.setCreated(Optional.of(day));
        properties.setModified(Optional.of(day));
        properties.setCreator(form.names().officeShort());
        properties.setTitle(
                form.unit().id().name() + form.periodText() + form.length().worded(Stamp.KIND));
    }

    /** Writes a workbook without the clock in its zip entries. */
    static void writeFixed(XSSFWorkbook workbook, OutputStream out) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        workbook.write(written);
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(ZIP_TIME);
                zip.putNextEntry(entry);
                parts.transferTo(zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }
}
