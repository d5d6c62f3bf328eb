package taizhang.render;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.BadElementException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import taizhang.picture.Colours;
import taizhang.picture.Picture;
import taizhang.picture.PictureShape;

/** Puts image data into a file as it is: nothing is decoded or coded again. */
final class PdfImages {
    private static final int ROWS_OF_PNG = 15;

    private final PdfWriter writer;
    private final Map<ByteBuffer, PdfIndirectReference> profiles = new HashMap<>();

    PdfImages(PdfWriter writer) {
        this.writer = writer;
    }

    /** Writes a picture to the file; what is given back stands for it on pages. */
    Image add(Picture picture) throws IOException {
        PictureShape shape = picture.shape();
        PdfStream stream = stream(picture.data(), shape, shape.bits());
        stream.put(PdfName.COLORSPACE, space(picture.colours()));
        switch (picture.packing()) {
            case JPEG -> stream.put(PdfName.FILTER, PdfName.DCTDECODE);
            case ROWS -> stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
            case PNG_ROWS -> {
                stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
                stream.put(PdfName.DECODEPARMS, rows(picture));
            }
        }
        if (picture.colours().isInverted()) {
            stream.put(PdfName.DECODE, numbers(1, 0, 1, 0, 1, 0, 1, 0));
        }
        if (picture.alpha().isPresent()) {
            see(picture.alpha().orElseThrow(), shape, stream);
        }
        PdfIndirectReference written = writer.addToBody(stream).getIndirectReference();
        try {
            Image image = Image.getInstance(shape.width(), shape.height(), 1, 8, new byte[1]);
            image.setDirectReference(written);
            return image;
        } catch (BadElementException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PdfStream stream(byte[] data, PictureShape shape, int bits) {
        PdfStream stream = new PdfStream(data);
        stream.put(PdfName.TYPE, PdfName.XOBJECT);
        stream.put(PdfName.SUBTYPE, PdfName.IMAGE);
        stream.put(PdfName.WIDTH, new PdfNumber(shape.width()));
        stream.put(PdfName.HEIGHT, new PdfNumber(shape.height()));
        stream.put(PdfName.BITSPERCOMPONENT, new PdfNumber(bits));
        return stream;
    }

    private static PdfDictionary rows(Picture picture) {
        PdfDictionary rows = new PdfDictionary();
        rows.put(PdfName.PREDICTOR, new PdfNumber(ROWS_OF_PNG));
        rows.put(PdfName.COLORS, new PdfNumber(picture.colours().components()));
        rows.put(PdfName.BITSPERCOMPONENT, new PdfNumber(picture.shape().bits()));
        rows.put(PdfName.COLUMNS, new PdfNumber(picture.shape().width()));
        return rows;
    }

    private void see(Picture.Alpha alpha, PictureShape shape, PdfStream stream) throws IOException {
        switch (alpha) {
            case Picture.Alpha.Key key -> {
                int[] samples = key.samples();
                int[] ranges = new int[2 * samples.length];
                for (int i = 0; i < ranges.length; i++) {
                    ranges[i] = samples[i / 2];
                }
                stream.put(PdfName.MASK, numbers(ranges));
            }
            case Picture.Alpha.Mask mask -> {
                PdfStream cover = stream(mask.data(), shape, mask.bits());
                cover.put(PdfName.COLORSPACE, PdfName.DEVICEGRAY);
                cover.put(PdfName.FILTER, PdfName.FLATEDECODE);
                stream.put(PdfName.SMASK, writer.addToBody(cover).getIndirectReference());
            }
        }
    }

    /** Colours without a profile are those of the file, sRGB. */
    private PdfObject space(Colours colours) throws IOException {
        int components = colours.isListed() ? 3 : colours.components();
        Optional<byte[]> profile = colours.profile();
        PdfObject space = profile.isPresent()
                ? new PdfArray(java.util.List.of(PdfName.ICCBASED, profile(profile.orElseThrow(), components)))
                : components == 1 ? PdfName.DEVICEGRAY : PdfName.DEVICERGB;
        if (!colours.isListed()) {
            return space;
        }
        byte[] palette = colours.palette();
        PdfArray listed = new PdfArray(PdfName.INDEXED);
        listed.add(space);
        listed.add(new PdfNumber(palette.length / 3 - 1));
        listed.add(new PdfString(palette).setHexWriting(true));
        return listed;
    }

    /** Phones put the same profile into every picture; a file has it once. */
    private PdfIndirectReference profile(byte[] profile, int components) throws IOException {
        PdfIndirectReference known = profiles.get(ByteBuffer.wrap(profile));
        if (known == null) {
            PdfStream stream = new PdfStream(profile);
            stream.put(PdfName.N, new PdfNumber(components));
            stream.flateCompress();
            known = writer.addToBody(stream).getIndirectReference();
            profiles.put(ByteBuffer.wrap(profile), known);
        }
        return known;
    }

    private static PdfArray numbers(int... numbers) {
        PdfArray array = new PdfArray();
        for (int number : numbers) {
            array.add(new PdfNumber(number));
        }
        return array;
    }
}
