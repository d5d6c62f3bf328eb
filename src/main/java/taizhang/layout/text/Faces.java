package taizhang.layout.text;

import taizhang.document.FontRole;

/** The numbers of the faces that {@link FontMetrics} knows. */
public final class Faces {
    /** The first of the faces that only lend rare characters. */
    public static final int RARE = 5;

    private Faces() {}

    /** The face of a role. */
    public static int of(FontRole role) {
        return switch (role) {
            case SONG -> 0;
            case FANGSONG -> 1;
            case TITLE -> 2;
            case HEI -> 3;
            case KAI -> 4;
        };
    }
}
