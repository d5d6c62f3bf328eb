/**
 * Binds papers that have been laid out into one book (汇编): cover, contents, each paper on the front of a sheet, running
 * page numbers. It knows nothing of meetings and draws nothing of what comes from elsewhere; it only leaves room for it.
 * Start at {@link taizhang.layout.book.Book}.
 */
@NullMarked
package taizhang.layout.book;

import org.jspecify.annotations.NullMarked;
