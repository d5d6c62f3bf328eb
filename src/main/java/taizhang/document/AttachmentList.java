package taizhang.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What is attached (附件说明), one empty line below the text, two characters in; numbered if there is more than one.
 *
 * @param names the names in order, at least one, without a mark at the end
 */
public record AttachmentList(List<String> names) implements OfficialBlock {
    public AttachmentList {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("at least one attachment");
        }
    }

    /** What stands before a name: 附件： or its number; the first has both. */
    public String label(int index) {
        String number = names.size() > 1 ? (index + 1) + "." : "";
        return (index == 0 ? "附件：" : "") + number;
    }

    @Override
    public List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            lines.add(List.of(label(i) + names.get(i)));
        }
        return lines;
    }
}
