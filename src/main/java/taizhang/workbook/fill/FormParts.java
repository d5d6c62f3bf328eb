package taizhang.workbook.fill;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import taizhang.workbook.FileForm;
import taizhang.workbook.Relations;
import taizhang.workbook.UnreadableException;
import taizhang.workbook.ZipParts;

/** The parts of the file, of which some are changed and all others copied. */
final class FormParts {
    private static final LocalDateTime ZIP_TIME = LocalDateTime.of(2000, 1, 1, 12, 0);
    /** A part that is laid out as a tree takes some ten times its size. */
    private static final int LARGEST_TREE = 24 << 20;

    private final ZipParts zip;
    private final String book;
    private final Relations relations;
    private final Map<String, Document> trees = new LinkedHashMap<>();
    private final Map<String, byte[]> texts = new LinkedHashMap<>();
    private final List<String> dropped = new ArrayList<>();

    private FormParts(ZipParts zip, String book) throws UnreadableException {
        this.zip = zip;
        this.book = book;
        this.relations = Relations.of(zip, book);
    }

    static FormParts open(byte[] bytes) throws UnreadableException {
        ZipParts zip = ZipParts.open(bytes);
        return new FormParts(zip, Relations.of(zip, "").byType("officeDocument").orElse("xl/workbook.xml"));
    }

    /** The part with the list of sheets. */
    Document book() throws UnreadableException {
        return tree(book).orElseThrow(() -> new UnreadableException(FileForm.BROKEN));
    }

    /** The name of a part that the list of sheets refers to by type, or its usual name. */
    String named(String type, String usual) {
        return relations.byType(type).orElse(usual);
    }

    /** The part of a sheet. */
    Optional<String> partOf(String relation) {
        return relations.byId(relation);
    }

    /** What a part refers to. */
    Relations relationsOf(String part) throws UnreadableException {
        return Relations.of(zip, part);
    }

    /** The names of all parts, in lower case. */
    List<String> names() {
        return zip.names();
    }

    /** A part as a tree, which is written back. */
    Optional<Document> tree(String name) throws UnreadableException {
        String key = keyOf(name);
        Document known = trees.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<byte[]> bytes = zip.part(name);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        if (bytes.orElseThrow().length > LARGEST_TREE) {
            throw new UnreadableException(FileForm.BLOATED);
        }
        Document read = XmlTree.read(bytes.orElseThrow());
        trees.put(key, read);
        return Optional.of(read);
    }

    /** A part as it is. */
    Optional<byte[]> bytes(String name) throws UnreadableException {
        return zip.part(name);
    }

    /** Puts other bytes in the place of a part. */
    void replace(String name, byte[] bytes) {
        texts.put(keyOf(name), bytes);
    }

    /** Takes a part out, with what refers to it. */
    void drop(String name) throws UnreadableException {
        String key = keyOf(name);
        if (!zip.names().contains(key)) {
            return;
        }
        dropped.add(key);
        dropLines("[content_types].xml", "PartName", key);
        dropLines(Relations.partOf(book), "Target", key.substring(key.lastIndexOf('/') + 1));
    }

    private void dropLines(String part, String attribute, String ending) throws UnreadableException {
        Optional<Document> list = tree(part);
        if (list.isPresent()) {
            for (Element line : XmlTree.children(list.get().getDocumentElement())) {
                if (keyOf(line.getAttribute(attribute)).endsWith(ending)) {
                    XmlTree.remove(line);
                }
            }
        }
    }

    private static String keyOf(String name) {
        return ZipParts.nameOf(name);
    }

    /** The whole file: the same parts in the same order, without a clock. */
    byte[] write() throws UnreadableException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream stream = new ZipOutputStream(out)) {
            for (String name : zip.names()) {
                if (!dropped.contains(name) && !name.endsWith("/")) {
                    ZipEntry entry = new ZipEntry(zip.written(name).replace('\\', '/'));
                    entry.setTimeLocal(ZIP_TIME);
                    stream.putNextEntry(entry);
                    stream.write(contentOf(name));
                    stream.closeEntry();
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory cannot be written", impossible);
        }
        return out.toByteArray();
    }

    private byte[] contentOf(String name) throws UnreadableException {
        Document tree = trees.get(name);
        byte[] text = texts.get(name);
        if (tree != null) {
            return XmlTree.write(tree);
        }
        return text != null ? text : zip.part(name).orElseThrow(() -> new UnreadableException(FileForm.BROKEN));
    }
}
