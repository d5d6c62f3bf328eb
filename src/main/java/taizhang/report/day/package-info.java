/**
 * What all papers of one day stand on: who asks (scopes), who signs (heads), how everything stands and how it is counted, and the cells
 * and tables that papers of several families print.
 *
 * <p>Must not know a family of papers, or the list of all papers; templates, markup and page formats. Start with
 * {@link taizhang.report.day.Edition}.
 */
@NullMarked
package taizhang.report.day;

import org.jspecify.annotations.NullMarked;
