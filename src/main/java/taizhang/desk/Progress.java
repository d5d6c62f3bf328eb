package taizhang.desk;

/** Hears how far a long work has come. */
public interface Progress {
    /** For whoever does not want to know. */
    Progress UNHEARD = (done, all) -> {};

    /** So many of so many pieces are done. */
    void at(int done, int all);
}
