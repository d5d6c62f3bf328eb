/**
 * Headings, paragraphs and tables, free of any file format.
 *
 * <p>Must not know what a problem or a unit is, nor how a page is drawn. Start with {@link taizhang.document.Document}.
 */
@NullMarked
package taizhang.document;

import org.jspecify.annotations.NullMarked;
