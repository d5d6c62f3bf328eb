package taizhang.privacy;

import java.util.Locale;

/** How a text is written, which tells what belongs together in it. */
public enum Writing {
    /** YAML: a text goes on in the next line, and so may a comment. */
    YAML,
    /** Templates, XML, HTML, Markdown: tags may stand within a word. */
    MARKUP,
    /** Anything else. */
    TEXT;

    /** The writing of a file, told by its name; copies that editors leave (.yaml.bak) are written like the file. */
    public static Writing of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (name.contains(".yaml") || name.contains(".yml")) {
            return YAML;
        }
        boolean markup = name.contains(".ftl")
                || name.endsWith(".xml")
                || name.endsWith(".html")
                || name.endsWith(".htm")
                || name.endsWith(".svg")
                || name.endsWith(".md");
        return markup ? MARKUP : TEXT;
    }
}
