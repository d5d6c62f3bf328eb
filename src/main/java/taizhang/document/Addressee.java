package taizhang.document;

import java.util.List;

/**
 * To whom a document goes (主送机关), one empty line below the title, flush left, with a colon.
 *
 * @param text the offices; the colon may be left out
 */
public record Addressee(String text) implements OfficialBlock {
    /** The offices with a full-width colon after the last. */
    public String printed() {
        String bare = text.endsWith(":") || text.endsWith("：") ? text.substring(0, text.length() - 1) : text;
        return bare + "：";
    }

    @Override
    public List<List<String>> lines() {
        return List.of(List.of(printed()));
    }
}
