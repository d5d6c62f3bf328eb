package taizhang.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import taizhang.workbook.CellValue;
import taizhang.workbook.Opened;
import taizhang.workbook.Refused;
import taizhang.workbook.Sheet;
import taizhang.workbook.Workbook;
import taizhang.workbook.WorkbookReader;

/**
 * A file that holds a list of names (名单): the first sheet of a workbook, or a text.
 *
 * @param lines a line for each row, its cells apart by tabs
 */
public record NameFile(String lines) {
    private static final Set<String> NAMES = Set.of("单位", "单位名称", "名称", "村名", "类别", "类别名称", "问题类别");
    private static final String KIND = "类型";
    private static final int LONGEST_HEAD = 5;

    /**
     * Reads a file.
     *
     * @throws WrongRequest it is not there, or holds no list
     */
    public static NameFile of(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new WrongRequest("没有“" + file.getFileName() + "”这个文件；文件在别的文件夹里的，把文件夹也写上");
        }
        try {
            String name = String.valueOf(file.getFileName());
            if (name.matches("(?i).*\\.(txt|csv)")) {
                String text = decoded(Files.readAllBytes(file));
                return new NameFile(name.matches("(?i).*\\.csv") ? text.replace(',', '\t') : text);
            }
            Opened opened = WorkbookReader.read(file);
            return switch (opened) {
                case Refused refused -> throw new WrongRequest(refused.sentence());
                case Workbook book -> new NameFile(lines(book));
            };
        } catch (IOException unreadable) {
            throw new WrongRequest("“" + file.getFileName() + "”打不开");
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    private static String lines(Workbook book) {
        Optional<Sheet> sheet =
                book.visible().stream().filter(one -> one.lastRow() >= 0).findFirst();
        return sheet.map(NameFile::rows).orElse("");
    }

    /** The rows below the heading of the names, with the kind where a column tells it; without a heading all cells. */
    private static String rows(Sheet sheet) {
        for (int row = 0; row <= Math.min(sheet.lastRow(), LONGEST_HEAD); row++) {
            Map<String, Integer> heads = new TreeMap<>();
            sheet.row(row)
                    .forEach((column, cell) -> heads.putIfAbsent(cell.text().replaceAll("\\s", ""), column));
            Optional<Integer> names =
                    NAMES.stream().filter(heads::containsKey).map(heads::get).findFirst();
            if (names.isPresent()) {
                List<Integer> columns = new ArrayList<>(List.of(names.get()));
                Optional.ofNullable(heads.get(KIND)).ifPresent(columns::add);
                return rows(sheet, row + 1, columns);
            }
        }
        return rows(sheet, 0, List.of());
    }

    private static String rows(Sheet sheet, int first, List<Integer> columns) {
        List<String> lines = new ArrayList<>();
        for (int row = first; row <= sheet.lastRow(); row++) {
            lines.add(sheet.row(row).entrySet().stream()
                    .filter(cell -> columns.isEmpty() || columns.contains(cell.getKey()))
                    .map(Map.Entry::getValue)
                    .map(CellValue::text)
                    .map(text -> text.replaceAll("\\s+", " ").strip())
                    .collect(Collectors.joining("\t")));
        }
        return String.join("\n", lines);
    }
}
