/**
 * Fills templates with report records and reads the result as a Document.
 *
 * <p>Must not know problems, units or how a page is drawn; templates see Chinese names only, all of them listed in
 * {@link taizhang.template.TemplateNames}; the cells of the superior's workbooks (套表) see the same,
 * through {@link taizhang.template.SheetNames}. The way: {@link taizhang.template.TemplateFolder} (texts) →
 * {@code TemplateCheck} (what a template may not do) → FreeMarker → markup → {@code MarkupReader} → Document. Start with
 * {@link taizhang.template.TemplateRenderer}.
 */
@NullMarked
package taizhang.template;

import org.jspecify.annotations.NullMarked;
