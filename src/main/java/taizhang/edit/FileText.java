package taizhang.edit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.SourceFile;

/** The text of a file exactly as written, with its byte order mark and its line ends. */
final class FileText {
    private static final String MARK = "\uFEFF";

    private final String mark;
    private final String text;
    private final List<String> lines = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();

    private FileText(String mark, String text) {
        this.mark = mark;
        this.text = text;
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            int length = end == text.length() ? 0 : text.startsWith("\r\n", end) ? 2 : 1;
            starts.add(start);
            lines.add(text.substring(start, end));
            ends.add(text.substring(end, end + length));
            start = end + length;
        }
    }

    /** The text of a file that does not exist yet. */
    static FileText empty() {
        return new FileText("", "");
    }

    /** The text in UTF-8 bytes; empty if they are none. */
    static Optional<FileText> of(byte[] bytes) {
        try {
            String whole = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean marked = whole.startsWith(MARK);
            return Optional.of(new FileText(marked ? MARK : "", marked ? whole.substring(1) : whole));
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** Whether two texts are written the same, sign for sign. */
    boolean isSame(FileText other) {
        return mark.equals(other.mark) && text.equals(other.text);
    }

    byte[] bytes() {
        return (mark + text).getBytes(StandardCharsets.UTF_8);
    }

    /** The text as the loader sees it. */
    SourceFile source(String path) {
        return new SourceFile(path, text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    int count() {
        return lines.size();
    }

    /** A line without its end, counted from 0. */
    String line(int number) {
        return lines.get(number);
    }

    /** The text with lines put in; they end as the line before them does. */
    FileText with(Insertion insertion) {
        int before = insertion.before();
        String end = lineEndBefore(before);
        StringBuilder added = new StringBuilder();
        if (before == count() && count() > 0 && ends.getLast().isEmpty()) {
            added.append(end);
        }
        insertion.lines().forEach(line -> added.append(line).append(end));
        StringBuilder whole = new StringBuilder(text);
        whole.insert(startOf(before), added);
        insertion.cut().ifPresent(cut -> {
            int start = starts.get(cut.line());
            whole.delete(start + cut.from(), start + cut.to());
        });
        return new FileText(mark, whole.toString());
    }

    /** All lines without their ends. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    /** The text with some lines instead of others; they end as the line before them does. */
    FileText with(int from, int to, List<String> instead) {
        String end = lineEndBefore(from);
        StringBuilder put = new StringBuilder();
        if (from == count() && count() > 0 && ends.getLast().isEmpty() && !instead.isEmpty()) {
            put.append(end);
        }
        instead.forEach(line -> put.append(line).append(end));
        return new FileText(mark, text.substring(0, startOf(from)) + put + text.substring(startOf(to)));
    }

    private int startOf(int line) {
        return line == count() ? text.length() : starts.get(line);
    }

    private String lineEndBefore(int line) {
        for (int i = line - 1; i >= 0; i--) {
            if (!ends.get(i).isEmpty()) {
                return ends.get(i);
            }
        }
        return ends.stream().filter(end -> !end.isEmpty()).findFirst().orElse("\n");
    }
}
