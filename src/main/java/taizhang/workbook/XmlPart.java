package taizhang.workbook;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part of an xlsx file, read element by element by local names: programs differ in prefixes. */
final class XmlPart implements AutoCloseable {
    /** What happens at each start and each end of an element. */
    interface Handler {
        void start(String element, XmlPart part) throws XMLStreamException, UnreadableException;

        default void end(String element) throws UnreadableException {}
    }

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    private XmlPart(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Reads a part from its first to its last element. */
    static void read(byte[] bytes, Handler handler) throws XMLStreamException, UnreadableException {
        try (XmlPart part = new XmlPart(FACTORY.createXMLStreamReader(new StringReader(decoded(bytes))))) {
            while (part.reader.hasNext()) {
                int event = part.reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    handler.start(part.reader.getLocalName(), part);
                }
                // the handler may have read on to an end, which is told all the same
                if (part.reader.isEndElement()) {
                    handler.end(part.reader.getLocalName());
                }
            }
        }
    }

    /** Bytes that are no text become replacement characters: one spoilt letter does not make a file unreadable. */
    private static String decoded(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] & bytes[1] & 0xFF) == 0xFE;
        String text =
                wide ? new String(bytes, StandardCharsets.UTF_16) : new String(mended(bytes), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Characters that XML forbids come with texts pasted from other programs: they become blanks. */
    private static byte[] mended(byte[] bytes) {
        for (int at = 0; at < bytes.length; at++) {
            int one = bytes[at];
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r') {
                bytes[at] = ' ';
            } else if (one == '&' && at + 2 < bytes.length && bytes[at + 1] == '#') {
                blankReference(bytes, at);
            }
        }
        return bytes;
    }

    private static void blankReference(byte[] bytes, int from) {
        int to = from + 2;
        while (to < bytes.length && to < from + 10 && bytes[to] != ';') {
            to++;
        }
        String number = new String(bytes, from + 2, to - from - 2, StandardCharsets.US_ASCII);
        boolean hex = number.startsWith("x") || number.startsWith("X");
        try {
            int value = hex ? Integer.parseInt(number, 1, number.length(), 16) : Integer.parseInt(number);
            if (value < ' ' && value != '\t' && value != '\n' && value != '\r') {
                Arrays.fill(bytes, from, to + 1, (byte) ' ');
            }
        } catch (NumberFormatException | IndexOutOfBoundsException noReference) {
            return;
        }
    }

    /** An attribute of the element at hand, by its local name. */
    Optional<String> attribute(String name) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                return Optional.of(reader.getAttributeValue(at));
            }
        }
        return Optional.empty();
    }

    /** An attribute that is a whole number; empty also for anything else. */
    Optional<Integer> number(String name) {
        return attribute(name).flatMap(text -> {
            try {
                return Optional.of(Integer.parseInt(text.strip()));
            } catch (NumberFormatException noNumber) {
                return Optional.empty();
            }
        });
    }

    /** An attribute that says yes. */
    boolean flag(String name) {
        return attribute(name)
                .filter(text -> text.equals("1") || text.equals("true"))
                .isPresent();
    }

    /** The text of the element at hand, up to its end; elements in it are passed over. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (reader.hasText() && depth == 1) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    /** The rich text of the element at hand, joined, up to its end; readings beside the characters are left out. */
    String richText() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int readings = 0;
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("t")
                    && readings == 0) {
                text.append(text());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                readings += reader.getLocalName().equals("rPh") ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                readings -= reader.getLocalName().equals("rPh") ? 1 : 0;
            }
        }
        return TypedText.of(text.toString());
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
