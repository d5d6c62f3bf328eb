package taizhang.report.closing;

import java.util.regex.Pattern;
import taizhang.model.Evidence;
import taizhang.report.day.EvidencePhoto;

/**
 * A photo as it is printed.
 *
 * @param path where that lies which is printed, from the ledger's folder
 * @param file the original, from the folder of 佐证, as printed below it; with its copy if that is printed
 * @param caption what it shows: the name of the file, or of its folder where a camera gave the name
 * @param digest SHA-256 of the original, 64 hex digits
 */
public record AnnexPhoto(String path, String file, String caption, String digest) {
    /** A copy made for printing is called so: 院内-打印.jpg. */
    private static final String COPY = "-打印";

    private static final Pattern TELLING = Pattern.compile("\\p{IsHan}");
    private static final Pattern OF_A_PROGRAM = Pattern.compile("(微信图片|微信截图|屏幕截图|截图|图片|照片|相片|扫描)[-_ ()（）0-9A-Za-z]*");
    private static final String NAMELESS = "照片";

    static AnnexPhoto of(EvidencePhoto photo, String problem) {
        String file = photo.path().startsWith(Evidence.FOLDER)
                ? photo.path().substring(Evidence.FOLDER.length())
                : photo.path();
        String copy = photo.shown().substring(photo.shown().lastIndexOf('/') + 1);
        return new AnnexPhoto(
                photo.shown(),
                photo.hasCopy() ? file + "（印的是" + copy + "）" : file,
                captionOf(file, problem),
                photo.digest());
    }

    private static String captionOf(String file, String problem) {
        String[] steps = file.split("/", -1);
        String name = steps[steps.length - 1];
        String stem = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        if (stem.endsWith(COPY)) {
            stem = stem.substring(0, stem.length() - COPY.length());
        }
        if (isTelling(stem)) {
            return stem.replaceFirst("^" + Pattern.quote(problem) + "[-_ ]*(?=.)", "");
        }
        String folder = steps.length > 1 ? steps[steps.length - 2] : "";
        return isTelling(folder) && !folder.contains(problem) ? folder : NAMELESS;
    }

    private static boolean isTelling(String name) {
        return TELLING.matcher(name).find() && !OF_A_PROGRAM.matcher(name).matches();
    }
}
