/**
 * The form a unit fills in for a period (单位周报表), as a workbook that is form, printable return and its own receipt.
 *
 * <p>Knows what is asked and where it stands; must not know how a return is taken into the books. What the form says about
 * itself, for the way back, stands in {@link taizhang.intake.form.Stamp}. Start with
 * {@link taizhang.intake.form.ReturnForm}.
 */
@NullMarked
package taizhang.intake.form;

import org.jspecify.annotations.NullMarked;
