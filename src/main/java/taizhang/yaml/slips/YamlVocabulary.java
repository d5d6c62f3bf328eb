package taizhang.yaml.slips;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The words by which slips are told from text: which keys a file may have. Only asked, never iterated.
 *
 * @param keys all keys that may occur in a file of this kind, at any depth
 * @param freeTextKeys those of them whose value is running text, such as 描述 and 措施
 * @param numbers the numbers that are not free
 */
public record YamlVocabulary(Set<String> keys, Set<String> freeTextKeys, NumbersUsed numbers) {
    public YamlVocabulary {
        keys = Set.copyOf(keys);
        freeTextKeys = Set.copyOf(freeTextKeys);
    }

    /** Words alone: only the file's own numbers are known. */
    public YamlVocabulary(Set<String> keys, Set<String> freeTextKeys) {
        this(keys, freeTextKeys, NumbersUsed.none());
    }

    /** No known keys: only slips that need none are found. */
    public static YamlVocabulary none() {
        return new YamlVocabulary(Set.of(), Set.of());
    }

    /** The same with more keys, e.g. the names of the units in a file of returns. */
    public YamlVocabulary withKeys(Collection<String> more) {
        Set<String> all = new HashSet<>(keys);
        all.addAll(more);
        return new YamlVocabulary(all, freeTextKeys, numbers);
    }

    /** The same beside other files. */
    public YamlVocabulary withNumbers(NumbersUsed used) {
        return new YamlVocabulary(keys, freeTextKeys, used);
    }

    /** Whether the text is a known key or looks like a problem's number, e.g. 上庄-001. */
    boolean isKey(String text) {
        return keys.contains(text) || isProblemNumber(text);
    }

    /** Whether the key's value is running text. */
    boolean isFreeText(String key) {
        return freeTextKeys.contains(key) || isProblemNumber(key);
    }

    private static boolean isProblemNumber(String text) {
        int dash = text.lastIndexOf('-');
        if (dash < 1 || dash > 12 || dash == text.length() - 1 || text.length() - dash > 7) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i != dash && (i < dash ? !Character.isLetter(c) : c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }
}
