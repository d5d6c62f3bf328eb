package taizhang.workbook;

/** Whether a sheet's tab is shown; one that is very hidden cannot be shown from the menus. */
public enum Visibility {
    VISIBLE,
    HIDDEN,
    VERY_HIDDEN
}
