package taizhang.edit;

import java.util.List;

/**
 * Lines of a file put in the place of others.
 *
 * @param from the number, from 0, of the first line that goes, or in front of which lines are put
 * @param removed the lines that go
 * @param added the lines that come
 */
public record Hunk(int from, List<String> removed, List<String> added) {
    public Hunk {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }
}
