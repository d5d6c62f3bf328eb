package taizhang.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTest {
    private static Picture fit(byte[] file) {
        assertThat(PictureFile.look(file)).isInstanceOf(Looked.Fit.class);
        return ((Looked.Fit) PictureFile.look(file)).picture();
    }

    private static Looked.Unfit unfit(byte[] file) {
        assertThat(PictureFile.look(file)).isInstanceOf(Looked.Unfit.class);
        return (Looked.Unfit) PictureFile.look(file);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** A profile that says what it must at its beginning. */
    static byte[] profile(String space, int version) {
        ByteBuffer profile = ByteBuffer.allocate(200).putInt(0, 200);
        profile.put(8, (byte) version);
        profile.put(12, "mntr".getBytes(StandardCharsets.US_ASCII));
        profile.put(16, space.getBytes(StandardCharsets.US_ASCII));
        profile.put(36, "acsp".getBytes(StandardCharsets.US_ASCII));
        return profile.array();
    }

    static byte[] part(int number, int count, byte[] profile) {
        byte[] head = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(head.length + 2 + profile.length)
                .put(head)
                .put((byte) number)
                .put((byte) count)
                .put(profile)
                .array();
    }

    @Test
    void the_image_stays_as_the_camera_coded_it_and_what_stood_beside_it_goes() throws IOException {
        byte[] plain = PhotoSamples.jpeg();
        byte[] full = PhotoSamples.with(plain, 0xFE, "拍于赵某家".getBytes(StandardCharsets.UTF_8));
        full = PhotoSamples.with(full, 0xED, "Photoshop 3.0\0IPTC".getBytes(StandardCharsets.US_ASCII));
        full = PhotoSamples.with(full, 0xE1, "http://ns.adobe.com/xap/1.0/\0<x/>".getBytes(StandardCharsets.US_ASCII));
        full = PhotoSamples.with(full, 0xE1, PhotoSamples.exif(6, false));
        byte[] movie = Arrays.copyOf(full, full.length + 9);
        System.arraycopy("ftypMOVIE".getBytes(StandardCharsets.US_ASCII), 0, movie, full.length, 9);
        Picture picture = fit(movie);
        assertThat(picture.data()).isEqualTo(plain);
        assertThat(picture.shape().turn()).isEqualTo(Turn.CLOCKWISE);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(picture.data()));
        assertThat(seen.getWidth()).isEqualTo(picture.shape().width());
        assertThat(picture.shape().seenWidth()).isEqualTo(seen.getHeight());
    }

    @ParameterizedTest
    @ValueSource(ints = {0x02, 0xBF, 0xC8, 0xDE, 0xF0, 0xFD})
    void segments_that_decode_nothing_go_whatever_they_hold(int marker) {
        byte[] plain = PhotoSamples.jpeg();
        byte[] full = PhotoSamples.with(plain, marker, "拍于赵某家".getBytes(StandardCharsets.UTF_8));
        assertThat(fit(full).data()).isEqualTo(plain);
    }

    @Test
    void what_is_hidden_behind_the_rows_of_a_png_or_in_its_list_of_colours_goes() throws IOException {
        byte[] rows = new byte[14];
        byte[] sound = PhotoSamples.deflated(rows);
        byte[] tail = "赵某家".getBytes(StandardCharsets.UTF_8);
        byte[] behind = Arrays.copyOf(sound, sound.length + tail.length);
        System.arraycopy(tail, 0, behind, sound.length, tail.length);
        byte[] among = PhotoSamples.deflated(Arrays.copyOf(rows, 40));
        for (byte[] packed : new byte[][] {behind, among}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes(Arrays.copyOf(PhotoSamples.png(2, 2, 8, 2, rows, Map.of()), 8 + 25));
            PhotoSamples.chunk(out, "IDAT", packed);
            PhotoSamples.chunk(out, "IEND", new byte[0]);
            Picture picture = fit(out.toByteArray());
            assertThat(picture.packing()).isEqualTo(Picture.Packing.ROWS);
            assertThat(new InflaterInputStream(new ByteArrayInputStream(picture.data())).readAllBytes())
                    .hasSize(12);
        }
        assertThat(unfit(PhotoSamples.png(2, 2, 8, 3, new byte[6], Map.of("PLTE", new byte[3 * 300])))
                        .broken())
                .isTrue();
    }

    @Test
    void a_photo_that_claims_more_than_any_camera_makes_is_not_put_on_a_page() {
        byte[] file = PhotoSamples.jpeg();
        int at = 2;
        while ((file[at + 1] & 0xFF) != 0xC0) {
            at += 2 + ByteBuffer.wrap(file).getShort(at + 2);
        }
        ByteBuffer.wrap(file).putShort(at + 5, (short) 60_000).putShort(at + 7, (short) 60_000);
        assertThat(unfit(file)).isEqualTo(new Looked.Unfit(false, "尺寸太大的 JPEG 图片（60000×60000 点）"));
    }

    @Test
    void a_thumbnail_goes_and_the_segment_that_held_it_stays() {
        byte[] plain = PhotoSamples.jpeg();
        byte[] thumb = ByteBuffer.allocate(14 + 12)
                .put("JFIF\0\1\2".getBytes(StandardCharsets.ISO_8859_1))
                .put(new byte[] {0, 0, 1, 0, 1, 2, 2})
                .put("thumbnailRGB".getBytes(StandardCharsets.US_ASCII))
                .array();
        int own = 2 + 2 + ByteBuffer.wrap(plain).getShort(4);
        byte[] bare = ByteBuffer.allocate(plain.length - own + 2)
                .put(plain, 0, 2)
                .put(plain, own, plain.length - own)
                .array();
        byte[] data = fit(PhotoSamples.with(bare, 0xE0, thumb)).data();
        assertThat(text(data)).contains("JFIF").doesNotContain("thumbnailRGB");
        assertThat(data[18]).isZero();
        assertThat(data[19]).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1,NONE", "2,MIRRORED", "3,HALF", "4,UPSIDE_DOWN", "5,TRANSPOSED", "6,CLOCKWISE", "7,TRANSVERSED"})
    void the_turn_is_read_in_both_orders_of_bytes(int orientation, Turn turn) {
        for (boolean little : new boolean[] {true, false}) {
            byte[] file = PhotoSamples.with(PhotoSamples.jpeg(), 0xE1, PhotoSamples.exif(orientation, little));
            assertThat(fit(file).shape().turn()).isEqualTo(turn);
        }
    }

    @Test
    void damaged_exif_turns_nothing_and_hinders_nothing() {
        byte[] exif = PhotoSamples.exif(6, true);
        for (int length = 0; length < exif.length; length++) {
            byte[] file = PhotoSamples.with(PhotoSamples.jpeg(), 0xE1, Arrays.copyOf(exif, length));
            assertThat(fit(file).shape().width()).isEqualTo(320);
        }
        byte[] nonsense = PhotoSamples.exif(0, true);
        assertThat(fit(PhotoSamples.with(PhotoSamples.jpeg(), 0xE1, nonsense))
                        .shape()
                        .turn())
                .isEqualTo(Turn.NONE);
    }

    static Stream<byte[]> whole() {
        return Stream.of(
                PhotoSamples.turned(3),
                PhotoSamples.file(PhotoSamples.scene(BufferedImage.TYPE_INT_ARGB), "png"),
                PhotoSamples.png(1, 2, 8, 0, new byte[4], Map.of()));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void a_file_cut_anywhere_is_never_taken_for_whole(byte[] file) {
        fit(file);
        assertThat(IntStream.range(0, file.length))
                .allSatisfy(length -> assertThat(PictureFile.look(Arrays.copyOf(file, length)))
                        .isInstanceOf(Looked.Unfit.class));
        assertThat(unfit(Arrays.copyOf(file, file.length - 1)).broken()).isTrue();
    }

    @Test
    void a_png_with_one_byte_changed_is_told_from_a_whole_one() {
        byte[] file = PhotoSamples.png(2, 2, 8, 2, new byte[14], Map.of());
        for (int at = 8; at < file.length; at++) {
            byte[] changed = file.clone();
            changed[at] ^= 0x10;
            assertThat(PictureFile.look(changed)).as("byte " + at).isInstanceOf(Looked.Unfit.class);
        }
    }

    @Test
    void rows_that_are_missing_inside_a_sound_file_are_missed() {
        assertThat(unfit(PhotoSamples.png(4, 4, 8, 2, new byte[13 * 3], Map.of()))
                        .what())
                .contains("不完整");
        assertThat(unfit(PhotoSamples.png(40_000, 40_000, 8, 2, new byte[13], Map.of()))
                        .what())
                .isEqualTo("尺寸太大的 PNG 图片（40000×40000 点）");
    }

    @Test
    void other_kinds_are_called_by_name_whatever_the_file_is_called() {
        assertThat(unfit(PhotoSamples.heic())).isEqualTo(new Looked.Unfit(false, "HEIC 格式的图片"));
        assertThat(unfit("RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1))
                        .what())
                .isEqualTo("WEBP 格式的图片");
        assertThat(unfit("II*\0\b\0\0\0".getBytes(StandardCharsets.ISO_8859_1)).what())
                .isEqualTo("TIFF 格式的图片");
        assertThat(unfit("MM\0*\0\0\0\b".getBytes(StandardCharsets.ISO_8859_1)).what())
                .isEqualTo("TIFF 格式的图片");
        assertThat(unfit("GIF89a".getBytes(StandardCharsets.ISO_8859_1)).what()).isEqualTo("GIF 格式的图片");
        assertThat(unfit(PhotoSamples.file(PhotoSamples.scene(BufferedImage.TYPE_INT_RGB), "bmp"))
                        .what())
                .isEqualTo("BMP 格式的图片");
        assertThat(unfit("\0\0\0\u0018ftypavif".getBytes(StandardCharsets.ISO_8859_1))
                        .what())
                .isEqualTo("AVIF 格式的图片");
        assertThat(unfit("\0\0\0\u0018ftypisom".getBytes(StandardCharsets.ISO_8859_1))
                        .what())
                .isEqualTo("视频");
        assertThat(unfit("%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1)).what())
                .isEqualTo("PDF 文件");
        assertThat(unfit(new byte[0])).isEqualTo(new Looked.Unfit(true, "是空文件"));
        assertThat(unfit("照片".getBytes(StandardCharsets.UTF_8))).isEqualTo(new Looked.Unfit(true, "内容不是图片"));
    }

    @Test
    void a_colour_profile_is_kept_if_it_is_whole_and_speaks_of_these_colours() {
        byte[] plain = PhotoSamples.jpeg();
        byte[] profile = profile("RGB ", 4);
        byte[] second = PhotoSamples.with(plain, 0xE2, part(2, 2, Arrays.copyOfRange(profile, 90, 200)));
        byte[] both = PhotoSamples.with(second, 0xE2, part(1, 2, Arrays.copyOf(profile, 90)));
        assertThat(fit(both).colours().profile())
                .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(profile));
        assertThat(fit(both).data()).isEqualTo(plain);
        assertThat(fit(second).colours().profile()).isEmpty();
        assertThat(fit(PhotoSamples.with(plain, 0xE2, part(1, 1, profile("CMYK", 4))))
                        .colours()
                        .profile())
                .isEmpty();
        assertThat(fit(PhotoSamples.with(plain, 0xE2, part(1, 1, profile("RGB ", 5))))
                        .colours()
                        .profile())
                .isEmpty();
    }

    /** Four components in the head of a photo of three: enough to see what is made of it. */
    static byte[] inks() {
        byte[] file = PhotoSamples.jpeg();
        int at = 2;
        while ((file[at + 1] & 0xFF) != 0xC0) {
            at += 2 + ByteBuffer.wrap(file).getShort(at + 2);
        }
        ByteBuffer out = ByteBuffer.allocate(file.length + 3).put(file, 0, at + 2);
        out.putShort((short) (8 + 3 * 4)).put(file, at + 4, 5).put((byte) 4).put(file, at + 10, 9);
        return out.put(new byte[] {4, 0x11, 0})
                .put(file, at + 19, file.length - at - 19)
                .array();
    }

    @Test
    void printing_inks_need_their_profile_and_are_turned_round_where_a_program_says_so() {
        assertThat(unfit(inks())).isEqualTo(new Looked.Unfit(false, "印刷用四色（CMYK）又没有颜色配置文件的图片"));
        byte[] told = PhotoSamples.with(inks(), 0xE2, part(1, 1, profile("CMYK", 2)));
        assertThat(fit(told).colours().components()).isEqualTo(4);
        assertThat(fit(told).colours().isInverted()).isFalse();
        byte[] adobe = "Adobe\0d\0\0\0\0\2".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(fit(PhotoSamples.with(told, 0xEE, adobe)).colours().isInverted())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"院内.JPG,true,true", "a/b.jpeg,true,true", "x.png,true,true", "x.heic,true,false", "x.TIF,true,false"})
    void endings_tell_what_is_meant(String path, boolean meant, boolean printed) {
        assertThat(PictureFile.isMeant(path)).isEqualTo(meant);
        assertThat(PictureFile.isPrinted(path)).isEqualTo(printed);
        assertThat(PictureFile.isMeant("记录.txt")).isFalse();
    }
}
