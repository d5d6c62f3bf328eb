package taizhang.workbook.fill;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import taizhang.workbook.FileForm;
import taizhang.workbook.UnreadableException;

/** A part of the file that is changed, as a tree; elements are told apart by their local names, for programs differ in prefixes. */
final class XmlTree {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private XmlTree() {}

    /** Reads a part; one that declares entities is none. */
    static Document read(byte[] bytes) throws UnreadableException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXException | IOException broken) {
            throw new UnreadableException(FileForm.BROKEN, broken);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] write(Document tree) {
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            writer.transform(new DOMSource(tree), new StreamResult(text));
            return (HEAD + text).getBytes(StandardCharsets.UTF_8);
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The elements directly below another. */
    static List<Element> children(Node parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static List<Element> children(Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    static Optional<Element> child(Node parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    static boolean is(Node element, String name) {
        return name.equals(element.getLocalName());
    }

    /** Calls for every element of a tree, from the top. */
    static void walk(Element from, Consumer<Element> visitor) {
        visitor.accept(from);
        children(from).forEach(child -> walk(child, visitor));
    }

    /** An attribute; empty if it is not there. */
    static Optional<String> attribute(Element element, String name) {
        return element.hasAttribute(name) ? Optional.of(element.getAttribute(name)) : Optional.empty();
    }

    /** Sets an attribute that the schema has without a prefix. */
    static void put(Element element, String name, String value) {
        element.setAttribute(name, value);
    }

    /** A new element of the family of another. */
    static Element like(Element sibling, String name) {
        String prefix = sibling.getPrefix();
        return sibling.getOwnerDocument()
                .createElementNS(sibling.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    }

    /** Takes an element out. */
    static void remove(Element element) {
        Node parent = element.getParentNode();
        if (parent != null) {
            parent.removeChild(element);
        }
    }
}
