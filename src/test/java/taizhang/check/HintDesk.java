package taizhang.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.diagnostic.Diagnostic;
import taizhang.load.MemoryTree;

/** The desk at which a machine does what a hint says: a ledger, a finding in it, and the few things a hint may ask for. */
record HintDesk(MemoryTree tree, Diagnostic finding) {
    /** What is done by a hint; false where the hint asks for nothing that this one does. */
    @FunctionalInterface
    interface Remedy {
        boolean isDone(HintDesk desk);

        /** This one and another after it. */
        default Remedy and(Remedy other) {
            return desk -> isDone(desk) && other.isDone(desk);
        }

        /** This one or, where it has nothing to do, another. */
        default Remedy or(Remedy other) {
            return desk -> isDone(desk) || other.isDone(desk);
        }
    }

    /** Writes the words that the hint names in place of what was found. */
    static Remedy words(String inHint) {
        Pattern pattern = Pattern.compile(inHint);
        return desk -> desk.said(pattern).map(desk::replace).orElse(false);
    }

    /** Writes words of the clerk's in place of what was found, where the hint says so. */
    static Remedy write(String inHint, String words) {
        Pattern pattern = Pattern.compile(inHint);
        return desk -> desk.said(pattern).isPresent() && desk.replace(words);
    }

    /** Adds a line below the one found, in the same group: the first group of the hint, filled into {@code %s}. */
    static Remedy below(String inHint, String lines) {
        Pattern pattern = Pattern.compile(inHint);
        return desk -> desk.said(pattern)
                .map(words -> desk.insert(String.format(lines, words)))
                .orElse(false);
    }

    /** Adds an act at the end of the problem's 经过. */
    static Remedy act(String inHint, String lines) {
        Pattern pattern = Pattern.compile(inHint);
        return desk -> desk.said(pattern).isPresent() && desk.append(lines);
    }

    /** Adds an act before the one found. */
    static Remedy actBefore(String inHint, String lines) {
        Pattern pattern = Pattern.compile(inHint);
        return desk -> desk.said(pattern).isPresent() && desk.insertBefore(lines);
    }

    /** Takes the line found away, with what stands deeper. */
    static Remedy cutLine(String inHint) {
        Pattern pattern = Pattern.compile(inHint);
        return desk -> desk.said(pattern).isPresent() && desk.cutLine();
    }

    /** Takes the item of a list away that holds the line found. */
    static Remedy cutItem(String inHint) {
        Pattern pattern = Pattern.compile(inHint);
        return desk -> desk.said(pattern).isPresent() && desk.cutItem();
    }

    /** Takes the whole file away. */
    static Remedy cutFile(String inHint) {
        Pattern pattern = Pattern.compile(inHint);
        return desk -> {
            boolean said = desk.said(pattern).isPresent();
            if (said) {
                desk.tree.without(desk.path());
            }
            return said;
        };
    }

    /** Gives the file the name, or the path, that the hint says; never over another file. */
    static Remedy rename(String inHint, String path) {
        Pattern pattern = Pattern.compile(inHint);
        return desk -> desk.said(pattern)
                .map(words -> desk.rename(String.format(path, words)))
                .orElse(false);
    }

    /** Changes words in a file, where they stand first. */
    boolean change(String file, String words, String with) {
        String text = new String(tree.bytes(file), UTF_8);
        tree.with(file, text.replaceFirst(Pattern.quote(words), Matcher.quoteReplacement(with)));
        return text.contains(words);
    }

    /** Writes lines at the end of a file. */
    boolean end(String file, String lines) {
        tree.with(file, new String(tree.bytes(file), UTF_8) + lines);
        return true;
    }

    private Optional<String> said(Pattern pattern) {
        Matcher match = pattern.matcher(finding.hint());
        return match.find() ? Optional.of(match.group(match.groupCount())) : Optional.empty();
    }

    String path() {
        return finding.span().file().substring(finding.span().file().indexOf('/') + 1);
    }

    List<String> lines() {
        return new ArrayList<>(new String(tree.bytes(path()), UTF_8).lines().toList());
    }

    int line() {
        return finding.span().line() - 1;
    }

    boolean save(List<String> lines) {
        tree.with(path(), String.join("\n", lines) + "\n");
        return true;
    }

    boolean replace(String words) {
        List<String> lines = lines();
        String line = lines.get(line());
        int start = line.offsetByCodePoints(0, finding.span().column() - 1);
        int end = line.offsetByCodePoints(start, finding.span().length());
        lines.set(line(), line.substring(0, start) + words + line.substring(end));
        return save(lines);
    }

    private static int keyColumn(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == ' ' || line.startsWith("- ", at))) {
            at++;
        }
        return at;
    }

    private static int indentOf(String line) {
        return line.length() - line.stripLeading().length();
    }

    private boolean insert(String text) {
        List<String> lines = lines();
        String indent = " ".repeat(keyColumn(lines.get(line())));
        lines.addAll(line() + 1, text.lines().map(line -> indent + line).toList());
        return save(lines);
    }

    private int itemStart(List<String> lines, int line) {
        int column = keyColumn(lines.get(line));
        int at = line;
        while (!(lines.get(at).stripLeading().startsWith("- ") && indentOf(lines.get(at)) < column)) {
            at--;
        }
        return at;
    }

    private static int blockEnd(List<String> lines, int start) {
        int indent = indentOf(lines.get(start));
        int end = start + 1;
        while (end < lines.size() && (lines.get(end).isBlank() || indentOf(lines.get(end)) > indent)) {
            end++;
        }
        return end;
    }

    private boolean insertBefore(String text) {
        List<String> lines = lines();
        int start = itemStart(lines, line());
        String indent = " ".repeat(indentOf(lines.get(start)));
        lines.addAll(start, text.lines().map(line -> indent + line).toList());
        return save(lines);
    }

    private boolean append(String text) {
        List<String> lines = lines();
        int start = line();
        while (!lines.get(start).startsWith("  - 编号")) {
            start--;
        }
        int end = blockEnd(lines, start);
        if (!lines.subList(start, end).contains("    经过:")) {
            lines.add(end++, "    经过:");
        }
        lines.addAll(end, text.lines().map(line -> "      " + line).toList());
        return save(lines);
    }

    private boolean cutLine() {
        List<String> lines = lines();
        lines.subList(line(), blockEnd(lines, line())).clear();
        return save(lines);
    }

    private boolean cutItem() {
        List<String> lines = lines();
        int start = itemStart(lines, line());
        lines.subList(start, blockEnd(lines, start)).clear();
        return save(lines);
    }

    private boolean rename(String to) {
        String full =
                to.contains("/") || !path().contains("/") ? to : path().substring(0, path().lastIndexOf('/') + 1) + to;
        if (tree.paths().contains(full) || !tree.paths().contains(path())) {
            return false;
        }
        tree.with(full, tree.bytes(path())).without(path());
        return true;
    }
}
