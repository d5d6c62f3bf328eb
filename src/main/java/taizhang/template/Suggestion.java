package taizhang.template;

import java.util.Collection;
import java.util.List;

/** Names near to one that does not exist. */
final class Suggestion {
    private Suggestion() {}

    /** A hint that names what was perhaps meant, and what there is. */
    static String among(String wrong, Collection<String> names) {
        int nearest =
                names.stream().mapToInt(name -> distance(wrong, name)).min().orElse(wrong.length());
        boolean near = nearest < wrong.length() && nearest <= Math.max(1, wrong.length() / 2);
        List<String> meant = names.stream()
                .filter(name -> near ? distance(wrong, name) == nearest : contains(wrong, name))
                .limit(3)
                .toList();
        String question = meant.isEmpty() ? "" : "是不是“" + String.join("”“", meant) + "”？";
        return names.isEmpty() ? question : question + "可用的有：" + String.join("、", names);
    }

    private static boolean contains(String wrong, String name) {
        return wrong.length() >= 2 && (name.contains(wrong) || wrong.contains(name));
    }

    /** Number of characters to insert, delete or replace. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= other.length(); column++) {
                int replaced = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[other.length()];
    }
}
