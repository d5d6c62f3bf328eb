package taizhang.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import taizhang.privacy.PrivateText;
import taizhang.privacy.Writing;

/**
 * What must not be read by anybody (名单), and what may.
 *
 * <p>A known name is found however it is spread: with blanks, in full width, with unseen characters, over lines and cells. It
 * is not found backwards, in Latin letters, in other characters that sound or look alike, or with sentence marks within it.
 */
public final class Watch {
    private static final int SHORTEST = 2;

    private final Lexicon secret;
    private final Lexicon open;

    /**
     * A watch.
     *
     * @param secret names and numbers that stand in the ledger
     * @param open what may stand, also where a secret is part of it: names of places, what was decided
     */
    public Watch(Collection<String> secret, Collection<String> open) {
        this.secret = new Lexicon(
                secret.stream().filter(word -> !Mask.isCovered(word)).toList(), SHORTEST);
        this.open = new Lexicon(open, 1);
    }

    /** How many names and numbers are looked for. */
    public int guarded() {
        return secret.size();
    }

    /** The names and numbers of the ledger that a text tells, each once. */
    public Set<String> secretsIn(String text) {
        Looked looked = new Looked(text);
        Set<String> told = new LinkedHashSet<>();
        secret.in(looked.text, match -> !told.contains(match.word()) && !looked.isOpen(match.place()))
                .forEach(match -> told.add(match.word()));
        return told;
    }

    /** What looks like a name in a text, or tells of a person, and may not stand, by place. */
    public List<Hint> hintsIn(String words) {
        String text = Squeezed.tight(words);
        Looked looked = new Looked(text);
        List<Hint> names = new ArrayList<>();
        Stream.of(PartedNames.in(text), NameHints.in(text), BareNames.in(text))
                .flatMap(List::stream)
                .filter(hint -> !looked.isOpen(hint) && names.stream().noneMatch(hint::touches))
                .forEach(names::add);
        return Stream.concat(names.stream(), PrivateWords.in(text).stream().filter(hint -> !looked.isOpen(hint)))
                .sorted(Comparator.comparingInt(Hint::start))
                .toList();
    }

    /** The sums of money in a text. */
    public List<Hint> amountsIn(String words) {
        String text = Squeezed.tight(words);
        Looked looked = new Looked(text);
        return PrivateWords.amounts(text).stream()
                .filter(hint -> !looked.isOpen(hint))
                .toList();
    }

    /**
     * The names that a text of the ledger tells besides the fields for names: 村民赵大柱. Of those in running words only the
     * longer, as two characters meet by chance in a long list.
     */
    public static List<String> namesIn(String text) {
        String tight = Squeezed.tight(text);
        return Stream.concat(
                        Stream.concat(PartedNames.in(tight).stream(), NameHints.in(tight).stream()),
                        BareNames.in(tight).stream().filter(hint -> hint.word().length() > SHORTEST))
                .map(Hint::word)
                .filter(word -> !Mask.isCovered(word))
                .distinct()
                .toList();
    }

    /** The names in a writing that are hidden: 赵某. */
    public static List<String> coveredIn(String writing) {
        return NameHints.in(Squeezed.tight(writing)).stream()
                .map(Hint::word)
                .filter(Mask::isCovered)
                .toList();
    }

    /** A text that is looked at, and where in it stands what may. */
    private final class Looked {
        private final Squeezed text;

        /** For each place of the text as it was how far what may stand reaches that begins there or before. */
        private int @Nullable [] reach;

        Looked(String text) {
            this.text = Squeezed.of(text);
        }

        boolean isOpen(Hint hint) {
            return isOpen(new Squeezed.Found(hint.start(), hint.end()));
        }

        boolean isOpen(Squeezed.Found found) {
            if (reach == null) {
                reach = reach();
            }
            return reach[found.start()] >= found.end();
        }

        private int[] reach() {
            int[] ends = new int[text.width() + 1];
            open.in(text, match -> true)
                    .forEach(match -> ends[match.place().start()] =
                            Math.max(ends[match.place().start()], match.place().end()));
            for (int at = 1; at < ends.length; at++) {
                ends[at] = Math.max(ends[at], ends[at - 1]);
            }
            return ends;
        }
    }

    /** All that must not stand in a file; each thing once, where it was seen first. */
    public List<Leak> leaksIn(ReadBack file) {
        List<Leak> leaks = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        file.strange().stream()
                .distinct()
                .forEach(part -> leaks.add(new Leak(file.file(), "里面", part, Leak.Kind.STRANGE)));
        secretsIn(file.file()).forEach(name -> leaks.add(new Leak(file.file(), "文件名", name, Leak.Kind.KNOWN)));
        for (ReadBack.Text text : file.texts()) {
            for (String name : secretsIn(text.words())) {
                add(leaks, told, new Leak(file.file(), text.place(), name, Leak.Kind.KNOWN));
            }
            if (text.kind() != ReadBack.Kind.JOINED) {
                PrivateText.in(text.words(), Writing.TEXT)
                        .forEach(number -> add(
                                leaks, told, new Leak(file.file(), text.place(), number.masked(), Leak.Kind.NUMBER)));
            }
            if (text.kind() == ReadBack.Kind.WHOLE) {
                hintsIn(text.words())
                        .forEach(hint -> add(
                                leaks, told, new Leak(file.file(), text.place(), hint.word(), Leak.Kind.UNDECIDED)));
            }
        }
        return leaks;
    }

    private static void add(List<Leak> leaks, Set<String> told, Leak leak) {
        if (told.add(leak.kind() + leak.what())) {
            leaks.add(leak);
        }
    }
}
