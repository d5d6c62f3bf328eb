package taizhang.merge;

/** Whose version: the one in hand, or the one it is laid together with. */
public enum Side {
    /** The version in hand (我的). */
    OURS,
    /** The other one (对方的). */
    THEIRS
}
