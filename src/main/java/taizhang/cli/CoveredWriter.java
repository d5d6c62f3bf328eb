package taizhang.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import taizhang.privacy.PrivateText;

/** Prints line by line, numbers of persons covered: what an old version of the books says is shown on screens too. */
final class CoveredWriter extends Writer {
    private final PrintWriter out;
    private final StringBuilder line = new StringBuilder();

    CoveredWriter(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void write(char[] text, int offset, int length) {
        line.append(text, offset, length);
        int end = line.lastIndexOf("\n") + 1;
        if (end > 0) {
            print(end);
        }
    }

    private void print(int end) {
        String text = line.substring(0, end);
        line.delete(0, end);
        if (!text.isEmpty()) {
            out.print(PrivateText.masked(text));
        }
    }

    @Override
    public void flush() {
        print(line.length());
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
