package taizhang.audit;

import java.util.Map;
import java.util.TreeMap;
import taizhang.model.Said;

/**
 * What was said as one text, from which nothing else can be read: before each text stands how long it is, so that no sign in
 * it can end it or begin another; keys are sorted.
 *
 * <p>{@code {2:整改{2:时限10:2017-08-312:方式4:限期整改}}}
 */
final class CanonicalText {
    private final StringBuilder text = new StringBuilder();

    private CanonicalText() {}

    /** What was said as one text. */
    static String of(Said said) {
        CanonicalText canonical = new CanonicalText();
        canonical.add(said);
        return canonical.text.toString();
    }

    private void add(Said said) {
        switch (said) {
            case Said.Text one -> add(one.text());
            case Said.Items items -> {
                text.append('[');
                items.items().forEach(this::add);
                text.append(']');
            }
            case Said.Group group -> {
                text.append('{');
                Map<String, Said> sorted = new TreeMap<>(group.entries());
                sorted.forEach((key, value) -> {
                    add(key);
                    add(value);
                });
                text.append('}');
            }
        }
    }

    private void add(String one) {
        text.append(one.codePointCount(0, one.length())).append(':').append(one);
    }
}
