package taizhang.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import taizhang.layout.PageStamp;
import taizhang.render.DocumentWriter;
import taizhang.render.ExcelWriter;
import taizhang.render.Fonts;
import taizhang.render.PdfWriter;
import taizhang.render.PictureSource;
import taizhang.render.Typesetting;

/** What a paper is written as. */
public enum Format {
    /** For printing. */
    PDF,
    /** For counting on. */
    XLSX;

    /** Both. */
    public static List<Format> all() {
        return List.of(values());
    }

    /** Reads a format's name; empty if it is none of them. */
    public static Optional<Format> parse(String text) {
        String name = text.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.name().equals(name))
                .findFirst();
    }

    /** How its files end. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writers for one paper after the other, each laid out once. */
    static List<DocumentWriter> writers(List<Format> formats, PageStamp stamp, Fonts fonts) {
        return writers(formats, stamp, fonts, PictureSource.NONE);
    }

    /** The same with photos. */
    static List<DocumentWriter> writers(List<Format> formats, PageStamp stamp, Fonts fonts, PictureSource pictures) {
        Typesetting typesetting = new Typesetting(fonts, stamp);
        return formats.stream()
                .map(format -> format.writer(typesetting, pictures))
                .toList();
    }

    private DocumentWriter writer(Typesetting typesetting, PictureSource pictures) {
        return switch (this) {
            case PDF -> new PdfWriter(typesetting, pictures);
            case XLSX -> new ExcelWriter(typesetting);
        };
    }
}
