package taizhang.layout.text;

import java.util.List;

/** Gathers the characters of a line to runs: those of one face that follow each other at their own advance and one white. */
final class RunMaker {
    private final List<Run> runs;
    private final double sizePt;
    private final StringBuilder gathered = new StringBuilder();
    private int face;
    private double x;
    private double stretch;
    private double spacing;
    private boolean broken = true;
    private boolean alone;

    RunMaker(List<Run> runs, double sizePt) {
        this.runs = runs;
        this.sizePt = sizePt;
    }

    /**
     * Adds a character.
     *
     * @param glyph the character in hand
     * @param gap white before it, in thousandths of an em
     * @param at where it is drawn, in points
     * @param wider how much wider than in its face it is drawn
     * @param ends whether what follows does not stand at its own advance
     */
    void add(Glyph glyph, double gap, double at, double wider, boolean ends) {
        boolean fits = alone || gap == spacing;
        if (broken || glyph.face() != face || glyph.shift() != 0 || !fits) {
            finish();
            face = glyph.face();
            x = at;
            stretch = wider;
            spacing = 0;
            alone = true;
        } else {
            spacing = gap;
            alone = false;
        }
        gathered.appendCodePoint(glyph.codePoint() == '\t' ? ' ' : glyph.codePoint());
        broken = ends || glyph.shift() != 0;
    }

    /** Ends the run in hand. */
    void finish() {
        if (!gathered.isEmpty()) {
            runs.add(new Run(face, x, stretch, Em.points(spacing, sizePt), gathered.toString()));
            gathered.setLength(0);
        }
    }
}
