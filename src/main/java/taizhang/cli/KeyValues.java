package taizhang.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.desk.WrongRequest;
import taizhang.load.LedgerKeys;

/** Reads words of the form 键=值. */
final class KeyValues {
    private KeyValues() {}

    /**
     * The values by key, in the order of the keys.
     *
     * @param keys those that may be written, with their paths; the part behind the last dot will do where it is clear
     * @throws WrongRequest names all words that are wrong
     */
    static Map<String, String> read(List<String> words, Collection<String> keys) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        for (String word : words) {
            int equals = firstOf(word);
            if (equals < 1) {
                wrong.add("“" + word + "”不是 键=值 的写法");
                continue;
            }
            String written = word.substring(0, equals).strip().replace('．', '.');
            Optional<String> key = keyOf(written, keys);
            if (key.isEmpty()) {
                wrong.add("没有“" + written + "”这一项"
                        + LedgerKeys.nearest(written, keys)
                                .map("，是不是“%s”？"::formatted)
                                .orElse("，可写：" + String.join("、", keys)));
            } else if (values.put(key.get(), word.substring(equals + 1)) != null) {
                wrong.add("“" + key.get() + "”写了两次");
            }
        }
        if (!wrong.isEmpty()) {
            throw new WrongRequest(String.join("；", wrong));
        }
        return values;
    }

    /** Whether a word is of that form. */
    static boolean isOne(String word) {
        return firstOf(word) > 0;
    }

    private static int firstOf(String word) {
        int half = word.indexOf('=');
        int full = word.indexOf('＝');
        return half < 0 ? full : full < 0 ? half : Math.min(half, full);
    }

    private static Optional<String> keyOf(String written, Collection<String> keys) {
        if (keys.contains(written)) {
            return Optional.of(written);
        }
        List<String> ending =
                keys.stream().filter(key -> key.endsWith("." + written)).toList();
        return ending.size() == 1 ? Optional.of(ending.getFirst()) : Optional.empty();
    }
}
