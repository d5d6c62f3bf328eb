package taizhang.desk;

/**
 * One thing that was looked at when the machine and the folders were examined (体检).
 *
 * @param degree how it stands
 * @param about what was looked at, in Chinese
 * @param said how it was found
 * @param remedy what to do; empty while nothing is to be done
 */
public record Symptom(Degree degree, String about, String said, String remedy) {
    /** How a thing stands. */
    public enum Degree {
        FINE("正常"),
        NOTE("留意"),
        WRONG("要改");

        private final String label;

        Degree(String label) {
            this.label = label;
        }

        /** The Chinese word. */
        public String label() {
            return label;
        }
    }

    static Symptom fine(String about, String said) {
        return new Symptom(Degree.FINE, about, said, "");
    }

    static Symptom note(String about, String said, String remedy) {
        return new Symptom(Degree.NOTE, about, said, remedy);
    }

    static Symptom wrong(String about, String said, String remedy) {
        return new Symptom(Degree.WRONG, about, said, remedy);
    }
}
