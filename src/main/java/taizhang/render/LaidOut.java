package taizhang.render;

import taizhang.document.Document;
import taizhang.layout.Layout;
import taizhang.layout.Pages;

/**
 * A paper with its pages.
 *
 * @param name what its sheets are called in a workbook of several papers
 */
public record LaidOut(String name, Document document, Pages pages) {
    /** A paper without codes, called as it calls itself. */
    public static LaidOut of(Document document, Fonts fonts) {
        return new LaidOut(document.info().paper(), document, Layout.pages(document, fonts));
    }
}
