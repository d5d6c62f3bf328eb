package taizhang.render;

/** A standard for files that are kept for long, which a PDF declares (归档格式; ISO 19005-2 / GB/T 23286.2). */
enum Conformance {
    /** PDF/A-2, level U: what is needed to show a page is in the file, and every character can be copied out. */
    PDF_A_2U(2, "U");

    private final int part;
    private final String level;

    Conformance(int part, String level) {
        this.part = part;
        this.level = level;
    }

    /** As people write it, e.g. PDF/A-2u. */
    String label() {
        return "PDF/A-" + part + level.toLowerCase(java.util.Locale.ROOT);
    }

    /** The declaration in the file's metadata. */
    String xmp() {
        return """
                <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
                pdfaid:part="PART" pdfaid:conformance="LEVEL"/>
                """.replace("PART", Integer.toString(part)).replace("LEVEL", level);
    }
}
