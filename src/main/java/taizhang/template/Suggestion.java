package taizhang.template;

import java.util.Collection;
import java.util.List;
import taizhang.text.Nearest;

/** Names near to one that does not exist. */
final class Suggestion {
    private static final int MOST = 3;

    private Suggestion() {}

    /** A hint that names what was perhaps meant, and what there is. */
    static String among(String wrong, Collection<String> names) {
        List<String> meant = Nearest.all(wrong, names).stream().limit(MOST).toList();
        String question = meant.isEmpty() ? "" : "是不是“" + String.join("”“", meant) + "”？";
        return names.isEmpty() ? question : question + "可用的有：" + String.join("、", names);
    }
}
