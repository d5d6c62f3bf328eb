package taizhang.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads an xlsx file: the list of sheets, texts, formats, then sheet by sheet. */
final class XlsxReader {
    /**
     * A line of the list of sheets.
     *
     * @param relation the id under which the sheet's part is found
     */
    private record Tab(String name, Visibility visibility, String relation) {}

    private final ZipParts parts;
    private final String book;
    private final Relations relations;
    private final List<Tab> tabs = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private boolean from1904;

    private XlsxReader(ZipParts parts) throws UnreadableException {
        this.parts = parts;
        this.book = Relations.of(parts, "").byType("officeDocument").orElse("xl/workbook.xml");
        this.relations = Relations.of(parts, book);
    }

    static Workbook read(String name, byte[] bytes) throws UnreadableException {
        try {
            return new XlsxReader(ZipParts.open(bytes)).workbook(name);
        } catch (XMLStreamException broken) {
            throw new UnreadableException(FileForm.BROKEN, broken);
        }
    }

    private Workbook workbook(String name) throws UnreadableException, XMLStreamException {
        byte[] list = parts.part(book).orElseThrow(() -> new UnreadableException(FileForm.BROKEN));
        XmlPart.read(list, this::line);
        List<String> texts = texts();
        XlsxSheetReader reader = new XlsxSheetReader(texts, styles(), new NumberTexts(from1904), new CellCount());
        List<Sheet> sheets = new ArrayList<>();
        for (Tab tab : tabs) {
            sheet(tab, reader).ifPresent(sheets::add);
        }
        if (parts.names().stream().anyMatch(part -> part.endsWith("vbaproject.bin"))) {
            notices.add("文件里有宏，没有运行");
        }
        return new Workbook(name, FileForm.XLSX, sheets, notices);
    }

    private void line(String element, XmlPart xml) {
        if (element.equals("workbookPr")) {
            from1904 = xml.flag("date1904");
        } else if (element.equals("sheet")) {
            Visibility visibility = switch (xml.attribute("state").orElse("")) {
                case "hidden" -> Visibility.HIDDEN;
                case "veryHidden" -> Visibility.VERY_HIDDEN;
                default -> Visibility.VISIBLE;
            };
            tabs.add(new Tab(
                    xml.attribute("name").orElse(""),
                    visibility,
                    xml.attribute("id").orElse("")));
        }
    }

    private List<String> texts() throws UnreadableException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        Optional<byte[]> part = parts.part(relations.byType("sharedStrings").orElse("xl/sharedStrings.xml"));
        if (part.isPresent()) {
            XmlPart.read(part.get(), (element, xml) -> {
                if (element.equals("si")) {
                    texts.add(xml.richText());
                }
            });
        }
        return texts;
    }

    private XlsxStyles styles() throws UnreadableException {
        Optional<byte[]> part = parts.part(relations.byType("styles").orElse("xl/styles.xml"));
        try {
            if (part.isPresent()) {
                return XlsxStyles.read(part.get());
            }
            notices.add("文件里缺单元格格式（styles），日期会读成数字");
        } catch (XMLStreamException broken) {
            notices.add("文件里的单元格格式（styles）坏了，日期会读成数字");
        }
        return new XlsxStyles(List.of());
    }

    private Optional<Sheet> sheet(Tab tab, XlsxSheetReader reader) throws UnreadableException, XMLStreamException {
        Optional<String> target = relations.byId(tab.relation());
        Optional<byte[]> part = target.isPresent() ? parts.part(target.get()) : Optional.empty();
        if (part.isEmpty()) {
            notices.add("工作表“" + tab.name() + "”在文件里找不到，没有读");
            return Optional.empty();
        }
        XlsxBeside beside = XlsxBeside.of(parts, target.orElseThrow());
        return reader.read(tab.name(), tab.visibility(), part.get(), beside);
    }
}
