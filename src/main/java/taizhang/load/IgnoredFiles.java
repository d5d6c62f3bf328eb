package taizhang.load;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The one list of files and folders that are no part of a ledger and count for nothing: what systems and editors put
 * anywhere by themselves. It stands in the README; whatever is not on it is read or reported.
 */
final class IgnoredFiles {
    private static final Set<String> OF_SYSTEMS = Set.of(
            "thumbs.db",
            "ehthumbs.db",
            "ehthumbs_vista.db",
            "desktop.ini",
            "$recycle.bin",
            "system volume information",
            "__macosx",
            "icon\r");

    private static final List<String> OF_EDITORS = List.of(".swp", ".swo", ".tmp");

    private IgnoredFiles() {}

    /** Whether a file or folder is on the list, by its name without the folders above it. */
    static boolean contains(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".")
                || lower.startsWith("~$")
                || lower.endsWith("~")
                || (lower.length() > 2 && lower.startsWith("#") && lower.endsWith("#"))
                || isOfSystem(name)
                || OF_EDITORS.stream().anyMatch(lower::endsWith);
    }

    /** Whether it is one that a system writes by itself, with nothing in it that a clerk wrote. */
    static boolean isOfSystem(String name) {
        return OF_SYSTEMS.contains(name.toLowerCase(Locale.ROOT));
    }
}
