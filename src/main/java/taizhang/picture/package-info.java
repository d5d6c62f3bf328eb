/**
 * Pictures as bytes: what a JPEG or PNG holds, whether it is whole, and its image data without anything that was written
 * beside it (EXIF, places, thumbnails, texts).
 *
 * <p>Must not know files, the ledger or PDF. Start with {@link taizhang.picture.PictureFile}.
 */
@NullMarked
package taizhang.picture;

import org.jspecify.annotations.NullMarked;
