package taizhang.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Who issues a document, and when (发文机关署名、成文日期), below the text at the right. Never begins a page.
 *
 * @param names the offices, the leading one first, at least one
 * @param date the day as printed, e.g. 2017年8月19日
 * @param sealed whether room is left for a seal over each name
 */
public record Signature(List<String> names, String date, boolean sealed) implements OfficialBlock {
    public Signature {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("at least one office");
        }
    }

    @Override
    public List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        names.forEach(name -> lines.add(List.of(name)));
        lines.add(List.of(date));
        return lines;
    }
}
