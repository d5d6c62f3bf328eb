package taizhang.desk;

import taizhang.layout.book.BookPart;
import taizhang.model.MeetingItem;
import taizhang.render.ForeignPdf;
import taizhang.render.LaidOut;

/** A part of a meeting's book, ready to be bound. */
sealed interface PackPart {
    /** The item it comes from. */
    MeetingItem item();

    /** What the contents call it. */
    String title();

    /** The same for the layout of the book. */
    BookPart bound();

    /** A paper that has been laid out. */
    record OfPaper(MeetingItem item, LaidOut paper) implements PackPart {
        @Override
        public String title() {
            return paper.name();
        }

        @Override
        public BookPart bound() {
            return new BookPart.Bound(title(), paper.pages());
        }
    }

    /** A paper with nothing to say. */
    record Absent(MeetingItem item, String title) implements PackPart {
        @Override
        public BookPart bound() {
            return new BookPart.Absent(title);
        }
    }

    /**
     * A file from elsewhere.
     *
     * @param file its path in the data folder
     * @param sha256 digest of its bytes
     */
    record Enclosed(MeetingItem item, String title, String file, String sha256, ForeignPdf pdf) implements PackPart {
        private static final int SHOWN = 16;

        /** What it holds beside its pages, e.g. 附件、表单栏; mostly empty. */
        String leftOut() {
            return String.join("、", pdf.leftOut());
        }

        @Override
        public BookPart bound() {
            return new BookPart.Enclosed(
                    title,
                    "外来文件：" + title + "　SHA-256 " + sha256.substring(0, SHOWN) + "……　非本系统生成",
                    java.util.stream.IntStream.range(0, pdf.count())
                            .mapToObj(page -> new BookPart.Size(pdf.widthOf(page), pdf.heightOf(page)))
                            .toList());
        }
    }
}
