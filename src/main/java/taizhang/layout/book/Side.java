package taizhang.layout.book;

import taizhang.layout.Pages;

/** One page of a book, not yet drawn. */
sealed interface Side {
    /** Width of the sheet as it lies, in points. */
    double width();

    /** Its height. */
    double height();

    /** Whether it is turned, see {@link taizhang.layout.Page#turned}. */
    default boolean turned() {
        return false;
    }

    /** The cover. */
    record OfCover() implements Side {
        @Override
        public double width() {
            return OwnPage.SHEET_WIDTH;
        }

        @Override
        public double height() {
            return OwnPage.SHEET_HEIGHT;
        }
    }

    /** A page of the contents, by its index. */
    record OfContents(int index) implements Side {
        @Override
        public double width() {
            return OwnPage.SHEET_WIDTH;
        }

        @Override
        public double height() {
            return OwnPage.SHEET_HEIGHT;
        }
    }

    /** A page of a paper, by its index. */
    record OfPaper(Pages pages, int index) implements Side {
        @Override
        public double width() {
            return pages.widthOf(index);
        }

        @Override
        public double height() {
            return pages.heightOf(index);
        }

        @Override
        public boolean turned() {
            return pages.isTurned(index);
        }
    }

    /** The back of a page, that says it is empty (此页无内容). */
    record Filler(double width, double height, boolean turned) implements Side {}

    /**
     * A page with one from elsewhere.
     *
     * @param number of that page among its own, from 1
     * @param total how many there are
     */
    record Outside(double width, double height, String foot, int number, int total, Inset inset) implements Side {}
}
