package taizhang.render;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/** What a PDF from elsewhere holds beside its pages: of that nothing comes along when pages alone are taken over. */
final class BesidePages {
    private static final PdfName BASE_STATE = new PdfName("BaseState");

    private final PdfReader reader;
    private final PdfDictionary catalog;

    BesidePages(PdfReader reader) {
        this.reader = reader;
        this.catalog = reader.getCatalog();
    }

    /** What is left out, in Chinese, each once; empty if the pages are all there is. */
    List<String> leftOut() {
        List<String> kinds = new ArrayList<>();
        if (holdsSome(PdfName.EMBEDDEDFILES) || isSome(catalog.getAsArray(PdfName.AF))) {
            kinds.add("附件");
        }
        if (holdsSome(PdfName.JAVASCRIPT) || acts()) {
            kinds.add("脚本和自动操作");
        }
        PdfDictionary form = catalog.getAsDict(PdfName.ACROFORM);
        if (form != null && isSome(form.getAsArray(PdfName.FIELDS))) {
            kinds.add("表单栏");
        }
        return List.copyOf(kinds);
    }

    /** Whether its pages only hold the place of a form that a program of its own draws (XFA). */
    boolean isDrawnElsewhere() {
        PdfDictionary form = catalog.getAsDict(PdfName.ACROFORM);
        return form != null && form.get(PdfName.XFA) != null;
    }

    /** Whether layers of its pages are hidden, which would be seen without the settings that hide them. */
    boolean hidesLayers() {
        PdfDictionary layers = catalog.getAsDict(PdfName.OCPROPERTIES);
        PdfDictionary usual = layers == null ? null : layers.getAsDict(PdfName.D);
        return usual != null
                && (isSome(usual.getAsArray(PdfName.OFF)) || PdfName.OFF.equals(usual.getAsName(BASE_STATE)));
    }

    /** Whether it does anything by itself but to open at a certain page. */
    private boolean acts() {
        PdfDictionary opening = catalog.getAsDict(PdfName.OPENACTION);
        boolean opens = opening != null
                && (!PdfName.GOTO.equals(opening.getAsName(PdfName.S)) || opening.get(PdfName.NEXT) != null);
        boolean acts = opens || catalog.get(PdfName.AA) != null;
        for (int page = 1; page <= reader.getNumberOfPages() && !acts; page++) {
            acts = reader.getPageN(page).get(PdfName.AA) != null;
        }
        return acts;
    }

    private boolean holdsSome(PdfName tree) {
        PdfDictionary names = catalog.getAsDict(PdfName.NAMES);
        PdfDictionary found = names == null ? null : names.getAsDict(tree);
        return found != null && (isSome(found.getAsArray(PdfName.NAMES)) || isSome(found.getAsArray(PdfName.KIDS)));
    }

    private static boolean isSome(PdfArray array) {
        return array != null && !array.isEmpty();
    }
}
