package taizhang.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
            byte[] table = bytes.readAllBytes();
            int from = 0;
            int number = 0;
            for (byte sign : table) {
                if (sign == '-') {
                    from = number;
                    number = 0;
                } else if (sign == '\n') {
                    characters.printable.set(from, number + 1);
                    number = 0;
                } else {
                    number = number * 16 + (sign <= '9' ? sign - '0' : sign - 'A' + 10);
                }
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
