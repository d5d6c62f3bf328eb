package taizhang.render;

import java.util.BitSet;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBreak;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPageBreak;
import taizhang.document.PageFormat;
import taizhang.document.PageNumbering;

/**
 * How a sheet is printed: paper, margins, scale, and the foot of its pages. The scale is a figure and not left to the
 * program (一页宽), which would then take no notice of page breaks.
 */
final class SheetSetup {
    private static final double INCH = 25.4;
    /** The file format allows 255 characters for the three parts of a foot together. */
    private static final int LONGEST_FOOT = 185;

    private static final String SIZE = "&9";
    private static final double FOOT_PT = 9;
    /** Room for a page number at the other side, in points. */
    private static final double PAGE_NUMBER_PT = 90;

    /** Spreadsheets allow a few more page breaks on a sheet. */
    private static final int MOST_BREAKS = 1000;

    private static final int LAST_COLUMN = 16383;
    private static final double LEAST_FOOT_MM = 4;
    private static final double TWO_LINES_MM = 11;
    private static final String BLANK = "　";
    /** A sheet can be changed and printed again, so its pages carry no 校验码. */
    static final String NO_CODE = "　（Excel能改，不印校验码）";

    private static final String OF_TOTAL = "第&P页 共&N页";
    private static final String OUTSIDE = "&14— &P —";

    /** Programs print columns up to a twentieth wider than they should, after the dots of the screen. */
    private static final double WIDTH_SAFETY = 0.95;

    private static final double ROUNDING = 1e-6;
    private static final double HEIGHT_SAFETY = 0.97;

    private SheetSetup() {}

    /** The width of columns that are printed as large as they are. */
    static double width(PageFormat format) {
        return typeWidth(format) * WIDTH_SAFETY;
    }

    /** The scale at which columns of the given width together find room on a page. */
    static double scale(PageFormat format, double columns) {
        return Math.min(1, Math.floor(width(format) / columns * 100) / 100);
    }

    /** The height for rows of a page that is printed at the given scale, in points of the sheet. */
    static double height(PageFormat format, double scale) {
        double area =
                format.heightMm() - format.margins().top() - format.margins().bottom();
        return area / INCH * 72 * HEIGHT_SAFETY / scale;
    }

    private static double typeWidth(PageFormat format) {
        return (format.widthMm() - format.margins().left() - format.margins().right()) / INCH * 72;
    }

    /** Prints a sheet at a scale, its pages beginning at the given rows, counted from 0. */
    static void pages(XSSFSheet sheet, double scale, BitSet starts) {
        sheet.getPrintSetup().setScale((short) Math.floor(scale * 100 + ROUNDING));
        if (starts.isEmpty()) {
            return;
        }
        CTPageBreak breaks = sheet.getCTWorksheet().addNewRowBreaks();
        starts.stream().limit(MOST_BREAKS).forEach(row -> {
            CTBreak end = breaks.addNewBrk();
            end.setId(row);
            end.setMax(LAST_COLUMN);
            end.setMan(true);
        });
        breaks.setCount(breaks.sizeOfBrkArray());
        breaks.setManualBreakCount(breaks.sizeOfBrkArray());
    }

    static void apply(XSSFSheet sheet, PageFormat format) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(
                switch (format.size()) {
                    case A4 -> PrintSetup.A4_PAPERSIZE;
                    case A3 -> PrintSetup.A3_PAPERSIZE;
                });
        print.setLandscape(format.landscape());
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, format.margins().left() / INCH);
        sheet.setMargin(PageMargin.RIGHT, format.margins().right() / INCH);
        sheet.setMargin(PageMargin.TOP, format.margins().top() / INCH);
        sheet.setMargin(PageMargin.BOTTOM, format.margins().bottom() / INCH);
        sheet.setMargin(PageMargin.HEADER, format.margins().top() / INCH / 2);
        sheet.setMargin(PageMargin.FOOTER, footMm(format.margins().bottom()) / INCH);
        // the foot keeps its size when the sheet is made smaller to fit the page
        sheet.getHeaderFooterProperties().setScaleWithDoc(false);
        foot(sheet, format);
    }

    /** The blank keeps a foot that begins with a figure apart from the type size. */
    private static void foot(XSSFSheet sheet, PageFormat format) {
        Footer footer = sheet.getFooter();
        String foot = !format.foot().isEmpty() && footFits(format)
                ? SIZE + " " + lines(escaped(format) + NO_CODE, format)
                : "";
        if (format.numbering() != PageNumbering.OUTSIDE) {
            footer.setLeft(foot);
        }
        switch (format.numbering()) {
            case NONE -> {}
            case OF_TOTAL -> footer.setRight(SIZE + OF_TOTAL);
            case OUTSIDE -> {
                String line = foot.isEmpty() ? "" : foot + "　" + OF_TOTAL;
                footer.setLeft(line);
                footer.setRight(OUTSIDE);
                sheet.getHeaderFooterProperties().setDifferentOddEven(true);
                sheet.getEvenFooter().setLeft(OUTSIDE);
                sheet.getEvenFooter().setRight(line);
            }
        }
    }

    /** Where the foot's last line stands above the edge of the sheet: two lines find room below the rows. */
    private static double footMm(double bottomMm) {
        return Math.max(LEAST_FOOT_MM, Math.min(bottomMm / 2, bottomMm - TWO_LINES_MM));
    }

    /** Spreadsheets print over what stands at the other side, so a long foot is set in two lines, parted at a blank. */
    private static String lines(String foot, PageFormat format) {
        double room = typeWidth(format);
        double other = format.numbering() == PageNumbering.NONE ? 0 : PAGE_NUMBER_PT;
        double own =
                SheetMetrics.ems(foot) + (format.numbering() == PageNumbering.OUTSIDE ? SheetMetrics.ems(OF_TOTAL) : 0);
        int blank = foot.indexOf(BLANK, foot.length() / 2);
        return own * FOOT_PT + other <= room || blank < 0
                ? foot
                : foot.substring(0, blank) + "\n" + foot.substring(blank + BLANK.length());
    }

    /** Whether the foot can stand at the foot of each page; if not, it stands below the last row. */
    static boolean footFits(PageFormat format) {
        return escaped(format).length() <= LONGEST_FOOT;
    }

    private static String escaped(PageFormat format) {
        return format.foot().replace("&", "&&");
    }
}
