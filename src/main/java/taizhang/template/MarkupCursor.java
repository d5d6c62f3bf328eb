package taizhang.template;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import taizhang.diagnostic.TemplateCode;
import taizhang.report.day.Figure;

/** Goes through markup element by element; knows no document types and no outside entities. */
final class MarkupCursor {
    private final XMLStreamReader reader;
    private final List<Figure> figures = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final boolean grouped;

    MarkupCursor(Reader markup, boolean grouped) throws MarkupFault {
        this.grouped = grouped;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            reader = factory.createXMLStreamReader(markup);
        } catch (XMLStreamException problem) {
            throw unreadable(problem);
        }
    }

    /** The figures met so far, as printed. */
    List<Figure> figures() {
        return figures;
    }

    /** Steps to the next child of the element in hand; false at its end. White space between children means nothing. */
    boolean nextChild() throws MarkupFault {
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!reader.getText().isBlank()) {
                        String stray = reader.getText().strip();
                        String shown = stray.substring(0, Math.min(20, stray.length()));
                        throw fault(TemplateCode.UNKNOWN_MARKUP, shown, "文字要写在 <p>、<td> 等标记里");
                    }
                }
                default -> {}
            }
        }
    }

    /** The name of the element in hand. */
    String name() {
        return reader.getLocalName();
    }

    /** Refuses attributes other than those named. */
    void allowOnly(String... names) throws MarkupFault {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            String attribute = reader.getAttributeLocalName(index);
            if (!List.of(names).contains(attribute)) {
                throw fault(TemplateCode.UNKNOWN_MARKUP, attribute, Suggestion.among(attribute, List.of(names)));
            }
        }
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name));
    }

    /** One of the values that an attribute may have. */
    <V> V attribute(String name, V otherwise, Map<String, V> values) throws MarkupFault {
        String written = reader.getAttributeValue(null, name);
        if (written == null) {
            return otherwise;
        }
        V value = values.get(written);
        if (value == null) {
            throw fault(
                    TemplateCode.BAD_SETTING, name, written, "可以写：" + String.join("、", new TreeMap<>(values).keySet()));
        }
        return value;
    }

    double number(String name, double otherwise, double least, double most) throws MarkupFault {
        String written = reader.getAttributeValue(null, name);
        if (written == null) {
            return otherwise;
        }
        try {
            double value = Double.parseDouble(written);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException noNumber) {
            throw badNumber(name, written, least, most);
        }
        throw badNumber(name, written, least, most);
    }

    int count(String name) throws MarkupFault {
        return (int) number(name, 1, 1, 1000);
    }

    private MarkupFault badNumber(String name, String written, double least, double most) {
        return fault(TemplateCode.BAD_SETTING, name, written, "写" + (long) least + "到" + (long) most + "之间的数");
    }

    /** Ends an element that has no content. */
    void empty() throws MarkupFault {
        if (nextChild()) {
            throw unknownHere();
        }
    }

    /** The text of the element in hand, up to its end; may hold br and figure. */
    String text() throws MarkupFault {
        text.setLength(0);
        collect(false);
        return MarkupText.tidied(text);
    }

    /** As {@link #text}, but kai and hei may enclose parts in another face. */
    FacedText facedText() throws MarkupFault {
        text.setLength(0);
        collect(true);
        return FacedText.of(MarkupText.tidied(text));
    }

    private void collect(boolean faced) throws MarkupFault {
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                case XMLStreamConstants.START_ELEMENT -> inline(faced);
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                case XMLStreamConstants.END_DOCUMENT -> throw new IllegalStateException("a text outside an element");
                default -> {}
            }
        }
    }

    private void inline(boolean faced) throws MarkupFault {
        if (faced && FacedText.changes(name())) {
            allowOnly();
            text.append(FacedText.open(name()));
            collect(true);
            text.append(FacedText.close());
            return;
        }
        switch (name()) {
            case "br" -> {
                text.append('\u2028');
                empty();
            }
            case "figure" -> {
                String name = attribute("name").orElse("");
                StringBuilder value = new StringBuilder();
                while (advance() == XMLStreamConstants.CHARACTERS) {
                    value.append(reader.getText());
                }
                figures.add(new Figure(name, value.toString()));
                text.append(amount(value.toString()));
            }
            default -> throw unknownHere();
        }
    }

    /** A count or a sum as it is printed: its thousands apart where the campaign wants it. */
    String amount(String plain) {
        return grouped ? Thousands.apart(plain) : plain;
    }

    MarkupFault unknownHere() {
        return fault(TemplateCode.UNKNOWN_MARKUP, "<" + name() + ">", "标记的写法见 templates/公共.ftl、templates/公文.ftl");
    }

    MarkupFault fault(TemplateCode code, Object... arguments) {
        Location at = reader.getLocation();
        return new MarkupFault(code, at.getLineNumber(), at.getColumnNumber(), arguments);
    }

    private int advance() throws MarkupFault {
        try {
            return reader.next();
        } catch (XMLStreamException problem) {
            throw unreadable(problem);
        }
    }

    private static MarkupFault unreadable(XMLStreamException problem) {
        Location at = problem.getLocation();
        return at == null
                ? new MarkupFault(TemplateCode.MARKUP_SYNTAX, 1, 1, "无法读出")
                : new MarkupFault(
                        TemplateCode.MARKUP_SYNTAX, at.getLineNumber(), at.getColumnNumber(), "标记没有成对，或有不该出现的字符");
    }
}
