package taizhang.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where words stand on a page. */
final class WordPlaces {
    private WordPlaces() {}

    /** Left edge and distance from the upper edge of each place where a word stands, in points. */
    static List<float[]> of(PDDocument pdf, int page, String word) throws IOException {
        List<float[]> places = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                if (text.contains(word)) {
                    TextPosition first = positions.get(text.indexOf(word));
                    places.add(new float[] {first.getX(), first.getY()});
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        return places;
    }
}
