package taizhang.workbook.fill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.BlankCode;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.SourceSpan;
import taizhang.text.Sha256;
import taizhang.workbook.CellContent;
import taizhang.workbook.CellValue;
import taizhang.workbook.FileForm;
import taizhang.workbook.Opened;
import taizhang.workbook.Refused;
import taizhang.workbook.Sheet;
import taizhang.workbook.UnreadableException;
import taizhang.workbook.Workbook;
import taizhang.workbook.WorkbookReader;
import taizhang.workbook.ZipParts;

/** A workbook that the superior made, to be filled in (套表); two are equal when path and bytes are. */
public final class Blank {
    private static final String MACROS = "vbaproject.bin";

    /** All parts together are read three times at most, within the limit of the reader. */
    private static final long LARGEST_UNPACKED = 40L << 20;

    private final String file;
    private final byte[] bytes;
    private final String digest;

    /**
     * A workbook as read.
     *
     * @param file its path as the user knows it, for findings
     * @param bytes the file
     */
    public Blank(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes.clone();
        this.digest = Sha256.of(bytes);
    }

    /** Its path as the user knows it. */
    public String file() {
        return file;
    }

    /** SHA-256 of its bytes. */
    public String digest() {
        return digest;
    }

    /** The file's name without its folders. */
    public String name() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Blank blank && blank.file.equals(file) && blank.digest.equals(digest);
    }

    @Override
    public int hashCode() {
        return file.hashCode() * 31 + digest.hashCode();
    }

    /** Why it cannot be filled in, cell by cell; empty if it can. */
    public List<Diagnostic> findings(Meanings meanings) {
        Optional<Diagnostic> refused = refused();
        if (refused.isPresent()) {
            return List.of(refused.get());
        }
        try {
            OpenForm form = OpenForm.of(bytes);
            List<Diagnostic> findings = new ArrayList<>();
            for (FormSheet sheet : form.sheets()) {
                findings.addAll(new FormCheck(file, sheet, form.words(), meanings).findings());
            }
            return findings;
        } catch (UnreadableException unreadable) {
            return List.of(notFillable(unreadable.form().sentence()));
        }
    }

    private Optional<Diagnostic> refused() {
        Opened opened = WorkbookReader.read(name(), bytes);
        if (opened instanceof Refused) {
            return Optional.of(notFillable(opened.form().sentence()));
        }
        if (opened.form() != FileForm.XLSX) {
            return Optional.of(notFillable(opened.form().sentence() + "（xls），填不了"));
        }
        try {
            ZipParts parts = ZipParts.open(bytes);
            boolean macros = parts.names().stream().anyMatch(part -> part.endsWith(MACROS));
            if (sizeOf(parts) > LARGEST_UNPACKED) {
                throw new UnreadableException(FileForm.BLOATED);
            }
            return macros ? Optional.of(BlankCode.WITH_MACROS.at(SourceSpan.startOf(file), name())) : Optional.empty();
        } catch (UnreadableException unreadable) {
            return Optional.of(notFillable(unreadable.form().sentence()));
        }
    }

    private static long sizeOf(ZipParts parts) throws UnreadableException {
        long size = 0;
        for (String part : parts.names()) {
            size += parts.part(part).map(content -> content.length).orElse(0);
        }
        return size;
    }

    private Diagnostic notFillable(String sentence) {
        return BlankCode.NOT_FILLABLE.at(SourceSpan.startOf(file), name(), sentence);
    }

    /**
     * Fills it in; each cell is read back afterwards and laid beside what a second count says.
     *
     * @throws IllegalStateException it has findings
     */
    public Filled filled(Meanings meanings) {
        try {
            OpenForm form = OpenForm.of(bytes);
            Filling filling = new Filling(form, meanings);
            filling.run();
            Recalculation.results(form, form.parts().write());
            byte[] written = form.parts().write();
            int seen = (int) form.sheets().stream().filter(FormSheet::visible).count();
            return new Filled(written, seen, differing(written, filling.told()));
        } catch (UnreadableException unreadable) {
            throw new IllegalStateException(file + " was not looked at", unreadable);
        }
    }

    private List<Diagnostic> differing(byte[] written, List<Filling.Told> told) {
        if (!(WorkbookReader.read(name(), written) instanceof Workbook book)) {
            throw new IllegalStateException(file + " cannot be read any more");
        }
        List<Diagnostic> findings = new ArrayList<>();
        for (Filling.Told one : told) {
            Optional<CellValue> cell = book.sheet(one.sheet()).flatMap((Sheet sheet) -> sheet.at(one.at()));
            if (!says(cell, one.expected())) {
                String place = "“" + one.sheet() + "”表" + one.at().text() + "格";
                findings.add(BlankCode.CELL_DIFFERS.at(
                        FormSheet.span(file, one.at()),
                        place,
                        cell.map(CellValue::text).orElse(""),
                        one.expected()));
            }
        }
        return findings;
    }

    private static boolean says(Optional<CellValue> cell, String expected) {
        return switch (cell.map(CellValue::content).orElse(new CellContent.Words(""))) {
            case CellContent.Amount amount -> isNumber(amount.value(), expected);
            case CellContent.Day day ->
                isNumber(BigDecimal.valueOf(day.day().toEpochDay() - CellFilling.USUAL.toEpochDay()), expected)
                        || isNumber(
                                BigDecimal.valueOf(day.day().toEpochDay() - CellFilling.FROM_1904.toEpochDay()),
                                expected);
            case CellContent.Words words ->
                words.text().strip().equals(expected.replace("\r\n", "\n").strip());
            case CellContent.Truth ignored -> false;
            case CellContent.Fault ignored -> false;
        };
    }

    private static boolean isNumber(BigDecimal value, String expected) {
        try {
            return value.compareTo(new BigDecimal(expected)) == 0;
        } catch (NumberFormatException words) {
            return false;
        }
    }
}
