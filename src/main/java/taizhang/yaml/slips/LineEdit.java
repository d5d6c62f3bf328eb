package taizhang.yaml.slips;

/**
 * A change to one line, by which a slip is mended for the rest of the run.
 *
 * @param at where, in chars from the start of the line as it was written
 * @param removed how many chars are taken out there
 * @param added what is put there instead; never a line end
 */
record LineEdit(int at, int removed, String added) {}
