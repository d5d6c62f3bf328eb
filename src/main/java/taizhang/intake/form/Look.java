package taizhang.intake.form;

/** How a cell of a form looks; those to be filled in are yellow and not locked. */
enum Look {
    TITLE,
    PLAIN,
    RIGHT,
    SECTION,
    HEAD,
    LOCKED,
    LOCKED_CENTRE,
    INPUT,
    INPUT_CENTRE,
    NOTE;

    boolean isInput() {
        return this == INPUT || this == INPUT_CENTRE;
    }

    boolean isBordered() {
        return isInput() || this == HEAD || this == LOCKED || this == LOCKED_CENTRE;
    }
}
