package taizhang.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/**
 * Reads a PDF back: the words of its pages, and every string in it, wherever it stands (properties, XMP, outline, alternative
 * texts, remarks, layers). Pictures and files within it cannot be looked through.
 */
public final class PdfReadBack {
    private final PdfReader reader;
    private final List<ReadBack.Text> texts = new ArrayList<>();
    private final Set<String> strings = new LinkedHashSet<>();
    private final List<String> strange = new ArrayList<>();

    private PdfReadBack(PdfReader reader) {
        this.reader = reader;
    }

    /**
     * All that a PDF says.
     *
     * @throws IOException it cannot be read
     */
    public static ReadBack of(String file, byte[] bytes) throws IOException {
        try (PdfReader reader = new PdfReader(bytes)) {
            return new PdfReadBack(reader).read(file);
        }
    }

    private ReadBack read(String file) throws IOException {
        PdfTextExtractor pages = new PdfTextExtractor(reader);
        StringBuilder all = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            String words = pages.getTextFromPage(page);
            texts.add(new ReadBack.Text("第" + page + "页", words, ReadBack.Kind.PAGE));
            all.append(words).append('\n');
            properties(reader.getPageContent(page));
        }
        for (int number = 0; number < reader.getXrefSize(); number++) {
            PdfObject object = reader.getPdfObject(number);
            if (object != null) {
                look(object, 0);
            }
        }
        look(reader.getTrailer(), 0);
        texts.add(new ReadBack.Text("各页", all.toString(), ReadBack.Kind.PAGE));
        strings.forEach(string -> texts.add(new ReadBack.Text("属性、目录或替代文字", string, ReadBack.Kind.WHOLE)));
        return new ReadBack(file, texts, strange);
    }

    private static final int DEEPEST = 60;

    private void look(PdfObject object, int depth) throws IOException {
        if (depth > DEEPEST) {
            strange.add("套得太深的部分");
            return;
        }
        switch (object) {
            case PRStream stream -> {
                entries(stream, depth);
                stream(stream);
            }
            case PdfDictionary dictionary -> entries(dictionary, depth);
            case PdfArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    look(array.getPdfObject(i), depth + 1);
                }
            }
            case PdfString string -> keep(string.toUnicodeString());
            default -> {
                // numbers, names and references say nothing of people
            }
        }
    }

    private void entries(PdfDictionary dictionary, int depth) throws IOException {
        if (dictionary.contains(PdfName.EF) || PdfName.EMBEDDEDFILE.equals(dictionary.get(PdfName.TYPE))) {
            strange.add("夹带的文件");
        }
        for (Object key : dictionary.getKeys()) {
            PdfObject value = dictionary.get((PdfName) key);
            if (value != null) {
                look(value, depth + 1);
            }
        }
    }

    private void stream(PRStream stream) throws IOException {
        if (PdfName.IMAGE.equals(stream.get(PdfName.SUBTYPE))) {
            strange.add("图片");
        } else if (PdfName.METADATA.equals(stream.get(PdfName.TYPE))) {
            String xmp = new String(PdfReader.getStreamBytes(stream), StandardCharsets.UTF_8);
            String words = XmlWords.of(xmp);
            texts.add(new ReadBack.Text("文件属性（XMP）", words, ReadBack.Kind.PAGE));
            words.lines().forEach(line -> texts.add(new ReadBack.Text("文件属性（XMP）", line, ReadBack.Kind.WHOLE)));
        }
    }

    /** What stands in a page's content beside what it shows, e.g. the words that stand for what is drawn. */
    private void properties(byte[] content) throws IOException {
        try (PRTokeniser tokens = new PRTokeniser(content)) {
            int depth = 0;
            while (tokens.nextToken()) {
                switch (tokens.getTokenType()) {
                    case PRTokeniser.TK_START_DIC -> depth++;
                    case PRTokeniser.TK_END_DIC -> depth--;
                    case PRTokeniser.TK_STRING -> {
                        if (depth > 0) {
                            byte[] bytes = tokens.getStringValue().getBytes(StandardCharsets.ISO_8859_1);
                            keep(new PdfString(bytes).toUnicodeString());
                        }
                    }
                    default -> {
                        // shows, draws or moves
                    }
                }
            }
        }
    }

    private void keep(String words) {
        if (!words.isBlank()) {
            strings.add(words);
        }
    }
}
