package taizhang.template;

import freemarker.core.Environment;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** Counts the turns of all loops over our lists while a paper is filled, so that loops within loops come to an end. */
final class LoopTurns {
    /** Far more than what the largest ledger needs: 10,000 lines of 16 cells. */
    private static final int LIMIT = 5_000_000;

    private int turns;

    /** Thrown when a template takes more turns than any paper needs. */
    static final class Endless extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String instructions;

        Endless(String instructions) {
            super("a template loops without end");
            this.instructions = instructions;
        }

        /** Where the template was, as FreeMarker tells it. */
        String instructions() {
            return instructions;
        }
    }

    /** Counts for a run from now on. */
    static void start(Environment run) {
        run.setCustomState(LoopTurns.class, new LoopTurns());
    }

    /** One turn of the run that is under way, if one is. */
    static void count() {
        @Nullable Environment run = Environment.getCurrentEnvironment();
        if (run != null
                && run.getCustomState(LoopTurns.class) instanceof LoopTurns counter
                && ++counter.turns > LIMIT) {
            StringWriter text = new StringWriter();
            run.outputInstructionStack(new PrintWriter(text, true));
            throw new Endless(text.toString());
        }
    }
}
