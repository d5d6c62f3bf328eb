package taizhang.desk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import taizhang.diagnostic.Checked;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.MeetingCode;
import taizhang.document.DocumentInfo;
import taizhang.layout.PageStamp;
import taizhang.layout.book.Book;
import taizhang.model.Meeting;
import taizhang.model.MeetingItem;
import taizhang.model.Recipient;
import taizhang.render.BookWorkbook;
import taizhang.render.BookWriter;
import taizhang.render.DocumentWriter;
import taizhang.render.Fonts;
import taizhang.render.ForeignPdf;
import taizhang.render.LaidOut;
import taizhang.render.PictureSource;
import taizhang.render.Written;
import taizhang.text.Sha256;

/**
 * The books of one meeting (汇编), whose parts are laid out: binds what somebody needs and writes it.
 *
 * @param face what they say of themselves
 * @param parts in order
 */
record Pack(PackFace face, List<PackPart> parts, Fonts fonts, PictureSource pictures) {
    /** A little less than A2 on A4 with margins. */
    private static final double LEGIBLE = 0.45;

    Pack {
        parts = List.copyOf(parts);
    }

    /** Where files are written to. */
    @FunctionalInterface
    interface Tray {
        OutputStream create(String file) throws IOException;
    }

    /** Writes one file. */
    @FunctionalInterface
    private interface Writing {
        Written into(OutputStream out) throws IOException;
    }

    private Meeting meeting() {
        return face.meeting();
    }

    private List<PackPart> partsOf(PackName name) {
        if (name.recipient().isEmpty()) {
            return parts;
        }
        List<MeetingItem> wanted = meeting().itemsFor(name.recipient().get());
        return parts.stream().filter(part -> wanted.contains(part.item())).toList();
    }

    private Book book(PackName name) {
        return new Book(
                face.cover(name),
                partsOf(name).stream().map(PackPart::bound).toList(),
                fonts,
                meeting().origin().span());
    }

    /** Characters of the books' own pages that no font has. */
    List<Diagnostic> findings(List<PackName> books) {
        Set<Diagnostic> found = new LinkedHashSet<>();
        books.forEach(name -> found.addAll(book(name).findings().sorted()));
        return List.copyOf(found);
    }

    /** What files from elsewhere hold beside their pages, and the books do not. */
    List<Diagnostic> leftOut(List<PackName> books) {
        Set<Diagnostic> told = new LinkedHashSet<>();
        for (PackName name : books) {
            for (PackPart part : partsOf(name)) {
                if (part instanceof PackPart.Enclosed file && !file.leftOut().isEmpty()) {
                    told.add(MeetingCode.LEFT_OUT.at(file.item().origin().at("文件"), file.file(), file.leftOut()));
                }
            }
        }
        return List.copyOf(told);
    }

    /** Writes a book as PDF. */
    Printed pdf(PackName name, Tray tray) throws IOException {
        Book book = book(name);
        List<PackPart> own = partsOf(name);
        Map<Integer, ForeignPdf> foreign = new LinkedHashMap<>();
        Map<String, String> enclosed = new LinkedHashMap<>();
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i) instanceof PackPart.Enclosed part) {
                foreign.put(i, part.pdf());
                enclosed.put(part.file(), part.sha256());
            }
        }
        DocumentInfo info = face.info(PackFace.BOOK, name.whose());
        BookWriter writer = new BookWriter(fonts, pictures);
        return write(name.stem() + ".pdf", tray, out -> writer.write(info, book, foreign, out))
                .enclosing(enclosed);
    }

    /** Writes the tables of a book as a workbook. */
    Printed workbook(PackName name, Tray tray) throws IOException {
        List<PackPart> own = partsOf(name);
        DocumentInfo info = face.info(ContentsSheet.NAME, name.whose());
        List<LaidOut> papers = new ArrayList<>();
        papers.add(LaidOut.of(
                ContentsSheet.document(
                        info, face.foot(PackFace.BOOK), own, book(name).starts()),
                fonts));
        for (PackPart part : own) {
            if (part instanceof PackPart.OfPaper paper) {
                papers.add(paper.paper());
            }
        }
        return write(name.stem() + ".xlsx", tray, out -> BookWorkbook.write(info, papers, out));
    }

    /** Writes the list for the printer in both formats; what cannot be printed of it is in the books too. */
    List<Printed> printList(Tray tray) throws IOException {
        DocumentInfo info = face.info(PrintList.NAME, "");
        PrintList list = new PrintList(meeting(), jobs(), notes());
        var document = list.document(info, face.foot(PrintList.NAME), face.time());
        List<Printed> printed = new ArrayList<>();
        for (DocumentWriter writer : Format.writers(Format.all(), PageStamp.NONE, fonts, pictures)) {
            printed.add(write(PackName.LIST + "." + writer.extension(), tray, out -> {
                Checked<Written> written = writer.write(document, out);
                return written instanceof Checked.Accepted<Written> accepted
                        ? accepted.value()
                        : new Written(0, List.of(), "");
            }));
        }
        return printed;
    }

    private List<PrintList.Job> jobs() {
        List<PrintList.Job> jobs = new ArrayList<>();
        int whole = meeting().wholeCopies();
        for (Recipient reader : meeting().recipients()) {
            if (reader.items().isEmpty()) {
                whole += reader.copies();
            }
        }
        if (whole > 0) {
            jobs.add(job("全份", whole, PackName.WHOLE));
        }
        for (Recipient reader : meeting().recipients()) {
            if (!reader.items().isEmpty()) {
                jobs.add(job(reader.name(), reader.copies(), PackName.of(reader)));
            }
        }
        return jobs;
    }

    private PrintList.Job job(String whose, int copies, PackName name) {
        String file = name.stem() + ".pdf";
        List<String> titles = partsOf(name).stream().map(PackPart::title).toList();
        return new PrintList.Job(whose, file, copies, titles, book(name).runs());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("注：打印选“实际大小”。每份材料从正面起，背面没有内容的印“此页无内容”；“页码”可以照抄到打印窗口里，最后一页后面那一面也在内。");
        List<String> whole = meeting().recipients().stream()
                .filter(reader -> reader.items().isEmpty())
                .map(reader -> reader.name() + reader.copies() + "份")
                .toList();
        if (!whole.isEmpty()) {
            notes.add("全份里有" + String.join("、", whole) + "。");
        }
        for (PackPart part : parts) {
            if (part instanceof PackPart.Enclosed file) {
                notes.add("外来文件“" + file.title() + "”原样缩放编入，SHA-256 " + file.sha256() + "；汇编因此不声明归档格式。"
                        + (file.leftOut().isEmpty() ? "" : "它带的" + file.leftOut() + "没有编进来。"));
            }
        }
        notes.addAll(squeezed());
        return notes;
    }

    /** Pages from elsewhere that were made so much smaller that somebody should look whether they can be read. */
    private List<String> squeezed() {
        List<String> notes = new ArrayList<>();
        Book book = book(PackName.WHOLE);
        for (int i = 0; i < book.count(); i++) {
            int number = i + 1;
            book.inset(i)
                    .filter(inset -> inset.scale() < LEGIBLE)
                    .ifPresent(inset -> notes.add("汇编第" + number + "页是“"
                            + parts.get(inset.part()).title() + "”的第" + (inset.page() + 1) + "页，缩到了原来的"
                            + Math.max(1, Math.round(100 * inset.scale())) + "%，先印一张看看字清不清楚。"));
        }
        return notes;
    }

    private Printed write(String file, Tray tray, Writing writing) throws IOException {
        String path = face.day() + "/" + PackName.folder(meeting()) + file;
        MessageDigest digest = Sha256.begun();
        Written written;
        try (OutputStream out = new BufferedOutputStream(new DigestOutputStream(tray.create(path), digest))) {
            written = writing.into(out);
        }
        List<String> codes =
                written.codes().stream().filter(code -> !code.isEmpty()).toList();
        return new Printed(path, written.pages(), Sha256.of(digest), codes, written.archived());
    }
}
