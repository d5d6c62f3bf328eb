package taizhang.layout.text;

import taizhang.document.FontRole;

/** In which face each character of a text stands, and how its figures do. */
interface Lettering {
    /** The face of the character at the given index. */
    FontRole roleAt(int index);

    /** Whether all figures of a face stand on one advance, so that those of a column lie below each other. */
    boolean tabular();

    /** One face for all, figures as wide as they are. */
    static Lettering of(FontRole role) {
        return new Lettering() {
            @Override
            public FontRole roleAt(int index) {
                return role;
            }

            @Override
            public boolean tabular() {
                return false;
            }
        };
    }
}
