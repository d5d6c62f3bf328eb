package taizhang.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is, by its first bytes and, in a container, by the parts it holds. */
final class Recognition {
    private static final String OLE = "D0CF11E0A1B11AE1";
    private static final String ZIP = "504B0304";

    /** First bytes in hex, of files that are no container. */
    private static final Map<String, FileForm> MARKS = Map.ofEntries(
            Map.entry("504B0506", FileForm.ARCHIVE),
            Map.entry("89504E47", FileForm.IMAGE),
            Map.entry("FFD8FF", FileForm.IMAGE),
            Map.entry("47494638", FileForm.IMAGE),
            Map.entry("49492A00", FileForm.IMAGE),
            Map.entry("4D4D002A", FileForm.IMAGE),
            Map.entry("25504446", FileForm.PDF),
            Map.entry("7B5C727466", FileForm.WORD),
            Map.entry("52617221", FileForm.ARCHIVE),
            Map.entry("377ABCAF271C", FileForm.ARCHIVE),
            Map.entry("1F8B08", FileForm.ARCHIVE),
            Map.entry("0908", FileForm.OLD_EXCEL),
            Map.entry("0904", FileForm.OLD_EXCEL),
            Map.entry("0902", FileForm.OLD_EXCEL));

    private static final int HEAD = 4096;

    private Recognition() {}

    static FileForm of(String name, byte[] bytes) throws UnreadableException {
        if (bytes.length == 0) {
            return FileForm.EMPTY;
        }
        if (begins(bytes, ZIP)) {
            return ofZip(ZipParts.open(bytes).names());
        }
        if (begins(bytes, OLE)) {
            return ofCompound(name, bytes);
        }
        return MARKS.entrySet().stream()
                .filter(mark -> begins(bytes, mark.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> ofPicture(bytes))
                .orElseGet(() -> ofText(bytes));
    }

    private static FileForm ofZip(List<String> parts) {
        if (parts.contains("xl/workbook.xml")) {
            return FileForm.XLSX;
        }
        if (parts.contains("xl/workbook.bin")) {
            return FileForm.XLSB;
        }
        if (parts.contains("word/document.xml")) {
            return FileForm.WORD;
        }
        if (parts.contains("ppt/presentation.xml")) {
            return FileForm.SLIDES;
        }
        if (parts.contains("ofd.xml")) {
            return FileForm.OFD;
        }
        // a workbook may lie elsewhere: its relations say where
        if (parts.contains("[content_types].xml") && parts.contains("_rels/.rels")) {
            return FileForm.XLSX;
        }
        return parts.contains("mimetype") && parts.contains("content.xml") ? FileForm.OPEN_DOCUMENT : FileForm.ARCHIVE;
    }

    private static FileForm ofCompound(String name, byte[] bytes) throws UnreadableException {
        boolean fromWps = name.toLowerCase(Locale.ROOT).endsWith(".et");
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryEntry root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return FileForm.ENCRYPTED;
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                return FileForm.XLS;
            }
            if (root.hasEntryCaseInsensitive("Book")) {
                return FileForm.OLD_EXCEL;
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return name.toLowerCase(Locale.ROOT).endsWith(".wps") ? FileForm.WPS_TEXT : FileForm.WORD;
            }
            if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
                return FileForm.SLIDES;
            }
            return fromWps ? FileForm.WPS_TABLE : FileForm.UNKNOWN;
        } catch (IOException | RuntimeException broken) {
            // POI has no common type for what can be wrong with a container
            throw new UnreadableException(fromWps ? FileForm.WPS_TABLE : FileForm.BROKEN, broken);
        }
    }

    private static Optional<FileForm> ofPicture(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        boolean bitmap = head.startsWith("BM") && bytes.length > 14 && bytes[6] == 0 && bytes[7] == 0;
        boolean webp = head.startsWith("RIFF") && head.startsWith("WEBP", 8);
        boolean phone = head.startsWith("ftyphei", 4) || head.startsWith("ftypmif", 4);
        return bitmap || webp || phone ? Optional.of(FileForm.IMAGE) : Optional.empty();
    }

    private static FileForm ofText(byte[] bytes) {
        Optional<String> decoded = text(bytes);
        if (decoded.isEmpty()) {
            return FileForm.UNKNOWN;
        }
        String whole = decoded.get();
        String head = whole.substring(0, Math.min(HEAD, whole.length())).toLowerCase(Locale.ROOT);
        if (head.contains("urn:schemas-microsoft-com:office:spreadsheet") && !head.contains("<html")) {
            return FileForm.XML_TABLE;
        }
        String start = head.strip().replace("\uFEFF", "");
        boolean page = start.startsWith("<!doctype html")
                || head.contains("<html")
                || head.contains("<table")
                || start.startsWith("mime-version")
                || head.contains("content-type: multipart/related");
        return page ? FileForm.HTML : FileForm.TEXT;
    }

    private static Optional<String> text(byte[] bytes) {
        boolean wide = begins(bytes, "FFFE") || begins(bytes, "FEFF");
        return wide
                ? decoded(bytes, StandardCharsets.UTF_16)
                : decoded(bytes, StandardCharsets.UTF_8).or(() -> decoded(bytes, Charset.forName("GB18030")));
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.chars().anyMatch(Recognition::isControl) ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }

    private static boolean isControl(int character) {
        return character < ' ' && character != '\t' && character != '\n' && character != '\r' && character != '\f';
    }

    private static boolean begins(byte[] bytes, String hex) {
        for (int at = 0; at < hex.length() / 2; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != Integer.parseInt(hex, at * 2, at * 2 + 2, 16)) {
                return false;
            }
        }
        return true;
    }
}
