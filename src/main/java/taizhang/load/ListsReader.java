package taizhang.load;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import taizhang.diagnostic.FieldCode;
import taizhang.model.CampaignLists;
import taizhang.model.ModeKind;
import taizhang.model.ProblemSource;
import taizhang.model.RectificationMode;
import taizhang.model.SourceKind;

/**
 * Reads the words from which a campaign's problems choose: 来源, 方式 and 标签 of 专项.yaml.
 *
 * <ol>
 *   <li>A word stands once in its list and holds none of the marks that set words apart.
 *   <li>A source or mode is bound to a kind by 同; one called as a kind is of that kind, and a source without 同 is 自查.
 * </ol>
 *
 * <p>Good: {@code {名称: 分阶段整改, 同: 限期整改}}. Bad: {@code {名称: 限期整改, 同: 长期坚持}}.
 *
 * @param fields the campaign's
 */
record ListsReader(FieldReader fields) {
    private static final Field<SourceKind> SOURCE_KIND =
            new ChoiceField<>(List.of(SourceKind.values()), SourceKind::label);
    private static final Field<ModeKind> MODE_KIND = new ChoiceField<>(List.of(ModeKind.values()), ModeKind::label);
    private static final Field<List<String>> WORDS = ListField.of(TextField.TEXT);
    private static final String MARKS = "、；;，,：:（）()“”\n";
    private static final int LONGEST = 20;

    CampaignLists read() {
        List<ProblemSource> sources =
                fields.records("来源", Keys.LISTED, "名称", new Names("来源", new LinkedHashSet<>())::readSource);
        List<RectificationMode> modes =
                fields.records("方式", Keys.LISTED, "名称", new Names("方式", new LinkedHashSet<>())::readMode);
        return new CampaignLists(
                sources.isEmpty() ? ProblemSource.USUAL : sources,
                modes.isEmpty() ? RectificationMode.USUAL : modes,
                readTags());
    }

    private List<String> readTags() {
        Names names = new Names("标签", new LinkedHashSet<>());
        List<String> tags = new ArrayList<>();
        fields.list("标签", WORDS).stream().map(HalfWidth::withoutBlanks).forEach(tag -> {
            names.check(tag, fields, "标签");
            tags.add(tag);
        });
        return tags;
    }

    /**
     * The names of one list, as they are read.
     *
     * @param list its key
     * @param known those read before
     */
    private record Names(String list, Set<String> known) {
        Optional<ProblemSource> readSource(FieldReader record) {
            Optional<String> name = readName(record);
            Optional<SourceKind> own = name.flatMap(word -> kind(word, SourceKind.values(), SourceKind::label));
            SourceKind kind = record.optional("同", SOURCE_KIND, own.orElse(SourceKind.SELF_CHECK));
            own.filter(called -> called != kind).ifPresent(called -> mislead(called.label(), record));
            return record.build(() -> new ProblemSource(name.orElseThrow(), kind));
        }

        Optional<RectificationMode> readMode(FieldReader record) {
            Optional<String> name = readName(record);
            Optional<ModeKind> own = name.flatMap(word -> kind(word, ModeKind.values(), ModeKind::label));
            Optional<ModeKind> kind = own.isPresent() && !record.has("同") ? own : record.required("同", MODE_KIND);
            own.filter(called -> kind.filter(called::equals).isEmpty())
                    .ifPresent(called -> mislead(called.label(), record));
            return record.build(() -> new RectificationMode(name.orElseThrow(), kind.orElseThrow()));
        }

        private Optional<String> readName(FieldReader record) {
            Optional<String> name = record.required("名称", TextField.TEXT).map(HalfWidth::withoutBlanks);
            name.ifPresent(word -> check(word, record, "名称"));
            return name;
        }

        private void check(String word, FieldReader record, String key) {
            boolean parted = word.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
            if (parted || word.length() > LONGEST) {
                report(record, key, word, "是一个词，二十个字以内，里面不用标点", "写短一些，例如写 专项督察");
            } else if (!known.add(word)) {
                report(record, key, word, "在这张单子里写了两次", "删去一个");
            }
        }

        /** A name that says another kind than 同. */
        private void mislead(String word, FieldReader record) {
            report(record, "同", word, "本来就是一种，不能同别的一种", "删去“同”，或者换一个名称");
        }

        private void report(FieldReader record, String key, String word, String what, String hint) {
            record.report(FieldCode.LISTED_WORD_FAULTY, record.at(key), list, word, what, hint);
        }

        private static <K> Optional<K> kind(String word, K[] kinds, Function<K, String> label) {
            return List.of(kinds).stream()
                    .filter(kind -> label.apply(kind).equals(word))
                    .findFirst();
        }
    }
}
