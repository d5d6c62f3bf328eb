package taizhang.privacy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An office file (xlsx, docx, odt …): XML in a zip, read as a stream and no further than a limit, however little it holds packed. */
final class OfficeFile {
    private static final long LARGEST = 64L << 20;
    private static final int MOST_PARTS = 5000;

    private final byte[] bytes;
    private final List<Sighting> seen = new ArrayList<>();
    private List<String> shared = List.of();
    private long left = LARGEST;

    private OfficeFile(byte[] bytes) {
        this.bytes = bytes;
    }

    static FileReading read(byte[] bytes) {
        OfficeFile file = new OfficeFile(bytes);
        try {
            int parts = file.parts(true) + file.parts(false);
            return new FileReading(file.seen, parts == 0 ? "压缩包或加了密码" : "");
        } catch (TooLarge tooLarge) {
            return new FileReading(file.seen, "解压以后太大，没有看完");
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            return new FileReading(file.seen, "文件损坏，没有看完");
        }
    }

    /** The parts of a workbook name texts that may stand at its end: those are read first. */
    private int parts(boolean sharedTexts) throws IOException, XMLStreamException {
        int read = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int all = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (++all > MOST_PARTS) {
                    throw new TooLarge();
                }
                String name = part.getName();
                boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
                if (xml && name.endsWith("sharedStrings.xml") == sharedTexts) {
                    part(name, new Bounded(zip));
                    read++;
                }
            }
        }
        return read;
    }

    private void part(String name, InputStream content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(content);
        try {
            if (name.endsWith("sharedStrings.xml")) {
                shared = SheetPart.sharedTexts(xml);
            } else if (name.contains("worksheets/sheet")) {
                new SheetPart(numberOf(name), shared, seen).read(xml);
            } else {
                new TextPart(name, seen).read(xml);
            }
        } finally {
            xml.close();
        }
    }

    private static String numberOf(String name) {
        return name.replaceAll(".*?(\\d*)\\.xml$", "$1");
    }

    /** Says that a part holds more than anybody writes. */
    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** The content of a part, as long as the limit for the whole file is not reached. */
    private final class Bounded extends FilterInputStream {
        Bounded(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            count(count);
            return count;
        }

        @Override
        public void close() {
            // the zip goes on behind this part
        }

        private void count(int count) {
            left -= Math.max(0, count);
            if (left < 0) {
                throw new TooLarge();
            }
        }
    }
}
