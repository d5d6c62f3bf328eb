package taizhang.picture;

/** Why a picture cannot be printed; told as {@link Looked.Unfit}. */
final class PictureFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean broken;
    private final String what;

    private PictureFault(boolean broken, String what) {
        super(what);
        this.broken = broken;
        this.what = what;
    }

    static PictureFault broken(String what) {
        return new PictureFault(true, what);
    }

    static PictureFault otherKind(String what) {
        return new PictureFault(false, what);
    }

    Looked.Unfit told() {
        return new Looked.Unfit(broken, what);
    }
}
