package taizhang.template;

import freemarker.core.Environment;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;

/**
 * Finds which place of a template wrote a place of the markup: the template is run once more, and stopped there.
 *
 * <p>FreeMarker tells where it is only as text, one line for each instruction, the innermost first.
 */
final class MarkupOrigin extends Writer {
    private static final Pattern PLACE = Pattern.compile("\\[in template \"([^\"]+)\" at line (\\d+), column (\\d+)]");

    private final int wantedLine;
    private final int wantedColumn;
    private int line = 1;
    private int column = 1;
    private String instructions = "";
    private int linesInto;

    MarkupOrigin(int wantedLine, int wantedColumn) {
        this.wantedLine = wantedLine;
        this.wantedColumn = wantedColumn;
    }

    /** Stops the run when the place was written. */
    static final class Reached extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void write(char[] letters, int from, int count) throws IOException {
        int lines = 0;
        for (int index = from; index < from + count; index++) {
            if (line > wantedLine || (line == wantedLine && column + 1 >= wantedColumn)) {
                found(lines);
            }
            column++;
            if (letters[index] == '\n') {
                line++;
                column = 1;
                lines++;
            }
        }
    }

    private void found(int lines) throws Reached {
        Environment environment = Environment.getCurrentEnvironment();
        if (environment != null) {
            StringWriter text = new StringWriter();
            environment.outputInstructionStack(new PrintWriter(text, true));
            instructions = text.toString();
            linesInto = lines;
        }
        throw new Reached();
    }

    /** The place in the template; empty if the markup never got there. */
    Optional<SourceSpan> place(TemplateFolder folder) {
        return placeIn(instructions, folder, linesInto);
    }

    /**
     * The place that FreeMarker's instructions name, the innermost.
     *
     * @param linesInto how many lines into the innermost instruction
     */
    static Optional<SourceSpan> placeIn(String instructions, TemplateFolder folder, int linesInto) {
        Matcher matcher = PLACE.matcher(instructions);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Optional<SourceFile> file = folder.find(matcher.group(1));
        int first = Integer.parseInt(matcher.group(2));
        int start = linesInto == 0 ? Integer.parseInt(matcher.group(3)) : 1;
        return file.map(TemplateText::new).map(text -> {
            int from = text.offset(first + linesInto, start);
            int end = text.file().text().indexOf('\n', from);
            int to = end < 0 ? text.file().text().length() : end;
            String words = text.file().text().substring(from, to);
            int indent = words.length() - words.stripLeading().length();
            return text.span(from + indent, to);
        });
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
