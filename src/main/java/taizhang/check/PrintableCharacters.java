package taizhang.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Which characters the fonts of all papers have, by a table made from them beforehand: to open the fonts themselves would
 * take longer than everything else that is checked.
 */
final class PrintableCharacters {
    private static final String TABLE = "/fonts/coverage.txt";

    private final BitSet printable = new BitSet(0x30000);

    private PrintableCharacters() {}

    /** The characters of the bundled fonts. */
    static PrintableCharacters bundled() {
        PrintableCharacters characters = new PrintableCharacters();
        try (InputStream bytes = PrintableCharacters.class.getResourceAsStream(TABLE)) {
            if (bytes == null) {
                throw new IllegalStateException("no table " + TABLE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.US_ASCII));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int dash = line.indexOf('-');
                characters.printable.set(
                        Integer.parseInt(line, 0, dash, 16), Integer.parseInt(line, dash + 1, line.length(), 16) + 1);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + TABLE, unreadable);
        }
        return characters;
    }

    boolean has(int character) {
        return printable.get(character);
    }
}
