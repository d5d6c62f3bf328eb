package taizhang.yaml.slips;

/** A line and a char on it, both from 0. */
record CharPlace(int line, int at) {}
