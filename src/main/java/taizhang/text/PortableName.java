package taizhang.text;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of files and folders that every computer takes. */
public final class PortableName {
    private static final String FORBIDDEN = "\\/:*?\"<>|";

    /** Names that Windows keeps for devices, with any ending; ¹²³ count as digits there. */
    private static final Set<String> DEVICES = Stream.concat(
                    Stream.of("CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"),
                    Stream.of("COM", "LPT")
                            .flatMap(port -> "0123456789¹²³".chars().mapToObj(digit -> port + (char) digit)))
            .collect(Collectors.toUnmodifiableSet());

    private PortableName() {}

    /** A name from the data as a folder or file name: what a file system does not take becomes a hyphen. A good name stays. */
    public static String of(String text) {
        StringBuilder name = new StringBuilder();
        text.strip()
                .codePoints()
                .map(letter -> FORBIDDEN.indexOf(letter) >= 0 || Character.isISOControl(letter) ? '-' : letter)
                .forEach(name::appendCodePoint);
        // Windows drops dots and spaces at the end: two names would become one file.
        for (int i = name.length() - 1; i >= 0 && (name.charAt(i) == '.' || name.charAt(i) == ' '); i--) {
            name.setCharAt(i, '-');
        }
        String base = name.substring(0, name.indexOf(".") < 0 ? name.length() : name.indexOf("."))
                .strip();
        boolean device = DEVICES.contains(base.toUpperCase(Locale.ROOT));
        boolean odd = name.isEmpty() || name.charAt(0) == '.' || device;
        return odd ? "-" + name : name.toString();
    }
}
