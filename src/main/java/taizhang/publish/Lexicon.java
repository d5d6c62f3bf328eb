package taizhang.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Words that are looked for together, however they are spread: a text is gone through once, not once for each of them. */
final class Lexicon {
    /** By their first two signs; a word of one sign by itself. */
    private final Map<String, List<Word>> byHead = new HashMap<>();

    private int size;

    /** A word as it was given and as it is looked for. */
    private record Word(String text, String squeezed) {}

    /**
     * What was found.
     *
     * @param word as it was given
     * @param place where it stands in the text as it was
     */
    record Match(String word, Squeezed.Found place) {}

    /**
     * Words to look for.
     *
     * @param shortest how many signs a word must have to be looked for
     */
    Lexicon(Collection<String> words, int shortest) {
        for (String word : words) {
            String squeezed = Squeezed.of(word).text();
            if (squeezed.length() >= shortest) {
                byHead.computeIfAbsent(head(squeezed, 0), head -> new ArrayList<>())
                        .add(new Word(word, squeezed));
                size++;
            }
        }
    }

    int size() {
        return size;
    }

    /** Every place where one of them stands that is asked for, by place. */
    List<Match> in(Squeezed squeezed, Predicate<Match> asked) {
        String text = squeezed.text();
        List<Match> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            look(head(text, at), text, at, squeezed, asked, found);
            if (at + 1 < text.length()) {
                look(text.substring(at, at + 1), text, at, squeezed, asked, found);
            }
        }
        return found;
    }

    private void look(String head, String text, int at, Squeezed squeezed, Predicate<Match> asked, List<Match> found) {
        for (Word word : byHead.getOrDefault(head, List.of())) {
            if (text.startsWith(word.squeezed(), at)) {
                Match match = new Match(
                        word.text(), squeezed.place(at, word.squeezed().length()));
                if (asked.test(match)) {
                    found.add(match);
                }
            }
        }
    }

    private static String head(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + 2));
    }
}
