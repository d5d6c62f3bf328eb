package taizhang.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads a workbook (xlsx) back: every cell, seen or hidden, each row and each column as one text, and all words of every other
 * part: names of sheets and ranges, headers, remarks, properties, alternative texts. Pictures cannot be looked through.
 */
public final class WorkbookReadBack {
    private static final Pattern ITEM = Pattern.compile("<si\\b[^>]*?(?:/>|>(.*?)</si>)", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("<t\\b[^>]*>(.*?)</t>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<c\\b([^>]*?)(?:/>|>(.*?)</c>)", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("\\br=\"([A-Z]+)(\\d+)\"");
    private static final Pattern VALUE = Pattern.compile("<v\\b[^>]*>(.*?)</v>", Pattern.DOTALL);
    private static final long MOST = 512L << 20;

    private final Map<String, String> parts = new TreeMap<>();
    private final List<ReadBack.Text> texts = new ArrayList<>();
    private final List<String> strange = new ArrayList<>();

    private WorkbookReadBack() {}

    /**
     * All that a workbook says.
     *
     * @throws IOException it cannot be read
     */
    public static ReadBack of(String file, byte[] bytes) throws IOException {
        WorkbookReadBack read = new WorkbookReadBack();
        read.unpack(bytes);
        read.gather();
        return new ReadBack(file, read.texts, read.strange);
    }

    private void unpack(byte[] bytes) throws IOException {
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                String small = name.toLowerCase(Locale.ROOT);
                byte[] content = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, MOST - total));
                total += content.length;
                texts.add(new ReadBack.Text("里面的文件名", name, ReadBack.Kind.WHOLE));
                if (small.endsWith(".xml") || small.endsWith(".rels") || small.endsWith(".vml")) {
                    parts.put(name, new String(content, StandardCharsets.UTF_8));
                } else {
                    strange.add("图片或夹带的文件（" + name + "）");
                }
            }
        }
    }

    private void gather() {
        List<String> shared = new ArrayList<>();
        Matcher items = ITEM.matcher(parts.getOrDefault("xl/sharedStrings.xml", ""));
        while (items.find()) {
            shared.add(joined(TEXT, items.group(1) == null ? "" : items.group(1)));
        }
        shared.forEach(text -> texts.add(new ReadBack.Text("单元格", text, ReadBack.Kind.WHOLE)));
        int number = 0;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            if (part.getKey().startsWith("xl/worksheets/sheet")) {
                number++;
                cells("第" + number + "张表", part.getValue(), shared);
            }
            if (!part.getKey().equals("xl/sharedStrings.xml")) {
                String rest = CELL.matcher(part.getValue()).replaceAll("");
                texts.add(new ReadBack.Text("表名、批注或属性（" + part.getKey() + "）", XmlWords.of(rest), ReadBack.Kind.PAGE));
            }
        }
    }

    private void cells(String place, String sheet, List<String> shared) {
        Map<String, StringBuilder> rows = new LinkedHashMap<>();
        Map<String, StringBuilder> columns = new LinkedHashMap<>();
        Matcher cells = CELL.matcher(sheet);
        while (cells.find()) {
            Matcher address = ADDRESS.matcher(cells.group(1));
            String content = cells.group(2) == null ? "" : cells.group(2);
            String words = wordsOf(cells.group(1), content, shared);
            if (address.find() && !words.isBlank()) {
                rows.computeIfAbsent(address.group(2), row -> new StringBuilder())
                        .append(words)
                        .append(' ');
                columns.computeIfAbsent(address.group(1), column -> new StringBuilder())
                        .append(words)
                        .append('\n');
                if (!cells.group(1).contains("t=\"s\"")) {
                    texts.add(
                            new ReadBack.Text(place + address.group(1) + address.group(2), words, ReadBack.Kind.WHOLE));
                }
            }
        }
        rows.forEach((row, words) ->
                texts.add(new ReadBack.Text(place + "第" + row + "行", words.toString(), ReadBack.Kind.JOINED)));
        columns.forEach((column, words) ->
                texts.add(new ReadBack.Text(place + column + "列", words.toString(), ReadBack.Kind.JOINED)));
    }

    private static String wordsOf(String attributes, String content, List<String> shared) {
        if (attributes.contains("t=\"s\"")) {
            String index = joined(VALUE, content);
            return index.matches("\\d{1,9}") && Integer.parseInt(index) < shared.size()
                    ? shared.get(Integer.parseInt(index))
                    : "";
        }
        return attributes.contains("t=\"inlineStr\"") ? joined(TEXT, content) : joined(VALUE, content);
    }

    private static String joined(Pattern pattern, String xml) {
        StringBuilder words = new StringBuilder();
        Matcher matcher = pattern.matcher(xml);
        while (matcher.find()) {
            words.append(XmlWords.decoded(matcher.group(1)));
        }
        return words.toString();
    }
}
