package taizhang.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.ReferenceCode;
import taizhang.model.CampaignLists;
import taizhang.model.ModeKind;
import taizhang.model.ProblemSource;
import taizhang.model.RectificationMode;
import taizhang.model.Said;
import taizhang.model.SourceKind;
import taizhang.yaml.YamlNode;

/**
 * One of the words that a campaign lists in 专项.yaml (来源, 方式, 标签). Where its lists could not be read whole, every word is
 * taken as it is: it may have been on the list.
 *
 * @param <T> what the words stand for
 */
final class ListedField<T> implements Field<T> {
    private final String list;
    private final Map<String, T> values = new LinkedHashMap<>();
    private final Function<T, String> label;
    private final Function<T, String> kind;
    private final Optional<Function<String, T>> unknown;

    private ListedField(
            String list,
            List<T> values,
            Function<T, String> label,
            Function<T, String> kind,
            Optional<Function<String, T>> unknown) {
        this.list = list;
        this.label = label;
        this.kind = kind;
        this.unknown = unknown;
        values.forEach(value -> this.values.put(label.apply(value), value));
    }

    /** 来源; the usual four are no list in 专项.yaml, and their finding says them. */
    static Field<ProblemSource> ofSources(Optional<CampaignLists> lists) {
        List<ProblemSource> known = lists.map(CampaignLists::sources).orElse(ProblemSource.USUAL);
        return lists.isPresent() && known.equals(ProblemSource.USUAL)
                ? new ChoiceField<>(known, ProblemSource::label)
                : new ListedField<>(
                        "来源",
                        known,
                        ProblemSource::label,
                        source -> source.kind().label(),
                        ifUnknown(lists, word -> new ProblemSource(word, SourceKind.SELF_CHECK)));
    }

    /** 方式; the same of the usual three. */
    static Field<RectificationMode> ofModes(Optional<CampaignLists> lists) {
        List<RectificationMode> known = lists.map(CampaignLists::modes).orElse(RectificationMode.USUAL);
        return lists.isPresent() && known.equals(RectificationMode.USUAL)
                ? new ChoiceField<>(known, RectificationMode::label)
                : new ListedField<>(
                        "方式",
                        known,
                        RectificationMode::label,
                        mode -> mode.kind().label(),
                        ifUnknown(lists, word -> new RectificationMode(word, ModeKind.WITHIN_TERM)));
    }

    /** 标签. */
    static Field<String> ofTags(Optional<CampaignLists> lists) {
        return new ListedField<>(
                "标签",
                lists.map(CampaignLists::tags).orElse(List.of()),
                word -> word,
                word -> word,
                ifUnknown(lists, word -> word));
    }

    private static <T> Optional<Function<String, T>> ifUnknown(
            Optional<CampaignLists> lists, Function<String, T> made) {
        return Optional.of(made).filter(anything -> lists.isEmpty());
    }

    @Override
    public Optional<T> read(String key, YamlNode node, Diagnostics findings) {
        Optional<String> text = TextField.TEXT.read(key, node, findings).map(HalfWidth::withoutBlanks);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String word = text.orElseThrow();
        Optional<T> value = Optional.ofNullable(values.get(word)).or(() -> unknown.map(made -> made.apply(word)));
        if (value.isEmpty()) {
            findings.report(ReferenceCode.UNLISTED, node.span(), word, list, hint(word));
        }
        return value;
    }

    private String hint(String word) {
        if (values.isEmpty()) {
            return "先在专项.yaml里写“" + list + ": [" + word + "]”";
        }
        String known = "可写：" + String.join("、", values.keySet()) + "；确要另加的，先加到专项.yaml的“" + list + "”里";
        List<String> ofKind = values.values().stream()
                .filter(value -> kind.apply(value).equals(word))
                .map(label)
                .toList();
        return KeyTexts.guessAmong(ofKind)
                .or(() -> KeyTexts.guess(word, values.keySet()))
                .map(guess -> guess + known)
                .orElse(known);
    }

    @Override
    public Said said(T value) {
        return new Said.Text(label.apply(value));
    }
}
