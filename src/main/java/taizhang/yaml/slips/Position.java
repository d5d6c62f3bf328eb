package taizhang.yaml.slips;

/** A line and a char on it, both from 0. */
record Position(int line, int at) {}
