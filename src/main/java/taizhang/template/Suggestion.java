package taizhang.template;

import java.util.Collection;
import java.util.List;

/** Names near to one that does not exist. */
final class Suggestion {
    private Suggestion() {}

    /** A hint that names what was perhaps meant, and what there is. */
    static String among(String wrong, Collection<String> names) {
        List<String> near = names.stream().filter(name -> isNear(wrong, name)).toList();
        String meant = near.isEmpty() ? "" : "是不是“" + String.join("”“", near) + "”？";
        return names.isEmpty() ? meant : meant + "可用的有：" + String.join("、", names);
    }

    private static boolean isNear(String wrong, String name) {
        int distance = distance(wrong, name);
        return distance <= 1
                || (distance == 2 && Math.max(wrong.length(), name.length()) >= 4)
                || (wrong.length() >= 2 && (name.contains(wrong) || wrong.contains(name)));
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
