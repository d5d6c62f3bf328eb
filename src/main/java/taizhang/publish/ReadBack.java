package taizhang.publish;

import java.util.List;

/**
 * A printed file as it was read back: all that can be found in it, seen or not.
 *
 * @param file its name
 * @param texts what it says
 * @param strange parts that cannot be looked through, such as pictures
 */
public record ReadBack(String file, List<Text> texts, List<String> strange) {
    /**
     * Some of it.
     *
     * @param place where, in Chinese, e.g. 第2页
     * @param words what stands there
     * @param kind what piece of the file it is, which tells what can be looked for in it
     */
    public record Text(String place, String words, Kind kind) {}

    /** A piece of a file. */
    public enum Kind {
        /** A cell or a property, as it was written: what looks like a name can be told. */
        WHOLE,
        /** A page, broken into lines: numbers of persons can be told, and what is known. */
        PAGE,
        /** Cells laid together, whatever they hold: only what is known can be told. */
        JOINED
    }

    public ReadBack {
        texts = List.copyOf(texts);
        strange = List.copyOf(strange);
    }
}
