package taizhang.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.document.Document;
import taizhang.template.PrintedPapers;

/**
 * The workbooks of the sample as LibreOffice prints them: every text is there whole, and there are about as many pages as in the
 * PDF. Slow, so only for {@code -Dsheets=printed}; where the program is missing there is nothing to see.
 */
class PrintedSheetsTest {
    private static final List<Path> PLACES = List.of(Path.of("/usr/bin/soffice"), Path.of("/usr/local/bin/soffice"));
    private static final String RECORDS = "明细";
    /** A text that goes on on the next page is looked for in pieces. */
    private static final int PIECE = 8;

    @TempDir
    Path folder;

    private final Map<String, Integer> pages = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void every_text_is_visible_on_about_as_many_pages_as_the_pdf_has() throws IOException, InterruptedException {
        Path program = PLACES.stream().filter(Files::exists).findFirst().orElse(Path.of(""));
        assumeTrue("printed".equals(System.getProperty("sheets")), "only when asked for");
        assumeTrue(!program.toString().isEmpty(), "no LibreOffice here");
        write();
        print(program);
        int sheets = 0;
        for (Map.Entry<String, Integer> paper : pages.entrySet()) {
            try (PDDocument printed = Loader.loadPDF(
                            folder.resolve(paper.getKey() + ".pdf").toFile());
                    XSSFWorkbook workbook = new XSSFWorkbook(
                            folder.resolve(paper.getKey() + ".xlsx").toString())) {
                look(paper.getKey(), workbook, VisibleText.of(printed));
                count(paper.getKey(), workbook, paper.getValue(), printed.getNumberOfPages());
                sheets += workbook.getNumberOfSheets();
            }
        }
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
        assertThat(sheets).isGreaterThan(50);
    }

    private void write() throws IOException {
        PdfWriter pdf = new PdfWriter(Fonts.bundled());
        for (Map.Entry<String, Document> paper :
                PrintedPapers.ofEachKind(Path.of("ledger-data")).entrySet()) {
            String name = paper.getKey().replace('/', '_');
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.write(paper.getValue(), out);
            try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
                pages.put(name, document.getNumberOfPages());
            }
            Files.write(folder.resolve(name + ".xlsx"), SheetFixture.written(paper.getValue()));
        }
    }

    private void print(Path program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        pages.keySet()
                .forEach(name -> command.add(folder.resolve(name + ".xlsx").toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.txt").toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    }

    private void look(String name, XSSFWorkbook workbook, String visible) {
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            String text = cell.getCellType() == CellType.STRING
                    ? cell.getStringCellValue().replaceAll("\\s|　", "")
                    : "";
            if (!visible.contains(text) && missing(text, visible) > text.length() / 300) {
                wrong.add(name + " " + sheet.getSheetName() + "!" + cell.getAddress() + " is cut: " + text);
            }
        })));
        if (visible.contains("###")) {
            wrong.add(name + ": a column is too narrow for its figures");
        }
    }

    private static int missing(String text, String visible) {
        int missing = text.length() < 100 ? 1 : 0;
        for (int at = 0; at + PIECE <= text.length(); at += PIECE) {
            missing += visible.contains(text.substring(at, at + PIECE)) ? 0 : 1;
        }
        return missing;
    }

    /** A sheet of its own for each table, and the records once more, take paper that the PDF does not. */
    private void count(String name, XSSFWorkbook workbook, int paper, int printed) {
        int records = 0;
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            records += workbook.getSheetName(i).startsWith(RECORDS) ? 1 : 0;
        }
        int most = paper * (records > 0 ? 2 : 1) + workbook.getNumberOfSheets() + paper / 2;
        if (printed > most) {
            wrong.add(name + " takes " + printed + " pages, more than " + most + "; its PDF " + paper);
        }
    }
}
