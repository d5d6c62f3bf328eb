package taizhang.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what a file is by what is in it, whatever its name says. */
public final class PictureFile {
    /** The largest file that is printed, in bytes. */
    public static final long LARGEST = 20L << 20;

    private static final Set<String> ENDINGS = Set.of(
            "jpg", "jpeg", "jpe", "jfif", "png", "heic", "heif", "hif", "avif", "webp", "tif", "tiff", "gif", "bmp");
    private static final List<String> PRINTED = List.of("jpg", "jpeg", "png");
    private static final Set<String> HEIF =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "heif");

    private PictureFile() {}

    /** Whether a file is meant as a picture, by the ending of its name. */
    public static boolean isMeant(String path) {
        return ENDINGS.contains(ending(path));
    }

    /** Whether its name is that of a picture that can be printed. */
    public static boolean isPrinted(String path) {
        return PRINTED.contains(ending(path));
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Looks at the content of a file. */
    public static Looked look(byte[] file) {
        try {
            if (starts(file, 0, 0xFF, 0xD8, 0xFF)) {
                return new Looked.Fit(new JpegReader(file).read());
            }
            if (starts(file, 0, 0x89, 'P', 'N', 'G')) {
                return new Looked.Fit(new PngReader(file).read());
            }
            throw stranger(file);
        } catch (PictureFault fault) {
            return fault.told();
        }
    }

    private static PictureFault stranger(byte[] file) {
        String brand = text(file, 8);
        if (text(file, 4).equals("ftyp")) {
            return PictureFault.otherKind(
                    HEIF.contains(brand) ? "HEIC 格式的图片" : brand.equals("avif") ? "AVIF 格式的图片" : "视频");
        }
        if (text(file, 0).equals("RIFF") && brand.equals("WEBP")) {
            return PictureFault.otherKind("WEBP 格式的图片");
        }
        if (starts(file, 0, 'I', 'I', 42, 0) || starts(file, 0, 'M', 'M', 0, 42)) {
            return PictureFault.otherKind("TIFF 格式的图片");
        }
        if (text(file, 0).equals("GIF8")) {
            return PictureFault.otherKind("GIF 格式的图片");
        }
        if (starts(file, 0, 'B', 'M') && file.length > 26) {
            return PictureFault.otherKind("BMP 格式的图片");
        }
        if (text(file, 0).equals("%PDF")) {
            return PictureFault.otherKind("PDF 文件");
        }
        return PictureFault.broken(file.length == 0 ? "是空文件" : "内容不是图片");
    }

    private static String text(byte[] file, int from) {
        return file.length < from + 4
                ? ""
                : new String(Arrays.copyOfRange(file, from, from + 4), StandardCharsets.ISO_8859_1);
    }

    private static boolean starts(byte[] file, int from, int... bytes) {
        if (file.length < from + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((file[from + i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
