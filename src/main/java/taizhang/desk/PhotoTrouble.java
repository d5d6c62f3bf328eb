package taizhang.desk;

import java.util.Locale;
import taizhang.diagnostic.ReferenceCode;
import taizhang.picture.Looked;
import taizhang.picture.PictureFile;

/**
 * Why a photo cannot be printed.
 *
 * @param code what to tell the clerk
 * @param what in a few words, for paper too
 */
record PhotoTrouble(ReferenceCode code, String what) {
    static PhotoTrouble of(Looked.Unfit unfit) {
        ReferenceCode code = unfit.broken() ? ReferenceCode.PHOTO_BROKEN : ReferenceCode.PHOTO_OF_OTHER_KIND;
        return new PhotoTrouble(code, unfit.what());
    }

    static PhotoTrouble tooLarge(double megabytes) {
        String size = String.format(Locale.ROOT, "%.1f", megabytes);
        return new PhotoTrouble(ReferenceCode.PHOTO_TOO_LARGE, size + "MB，超过了" + (PictureFile.LARGEST >> 20) + "MB");
    }
}
