package taizhang.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.PublicationCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Impact;
import taizhang.model.PublicDecision;
import taizhang.publish.Hint;
import taizhang.publish.Mask;
import taizhang.statistics.Standing;

/** Looks at the words that clerks wrote for anybody to read (公示摘要), before they are printed. */
final class PublicWords {
    private final PublicWatch watch;
    private final boolean byHousehold;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Map<String, String> undecided = new LinkedHashMap<>();

    /**
     * Looks at the decisions, and once they hide what they are to hide at the words of some problems.
     *
     * @param all every problem there is: a decision may wait for one that is not public yet
     * @param byHousehold whether the campaign counts households at all
     */
    PublicWords(
            PublicWatch watch,
            List<PublicDecision> decisions,
            List<Standing> listed,
            List<Standing> all,
            boolean byHousehold) {
        this.watch = watch;
        this.byHousehold = byHousehold;
        decisions.stream().filter(decision -> !decision.isPublic()).forEach(decision -> look(decision, all));
        if (findings.stream().noneMatch(Diagnostic::isError)) {
            listed.forEach(this::look);
        }
    }

    /** A writing tells of nobody: neither of who is hidden, nor of anybody else. */
    private void look(PublicDecision decision, List<Standing> all) {
        SourceSpan place = decision.origin().at("写作");
        watch.watch()
                .secretsIn(decision.writing())
                .forEach(name ->
                        findings.add(PublicationCode.WRITING_TELLS.at(place, decision.writing(), name, "那是台账里的姓名、电话")));
        watch.watch().hintsIn(decision.writing()).stream()
                .filter(hint -> !(hint.isName() && Mask.isCovered(hint.word())))
                .forEach(hint -> findings.add(
                        PublicationCode.WRITING_TELLS.at(place, decision.writing(), hint.word(), hint.kind())));
        if (all.stream().noneMatch(standing -> PublicWatch.tells(decision.name(), raw(standing)))) {
            findings.add(PublicationCode.UNUSED.at(decision.origin().at("姓名"), decision.name()));
        }
    }

    /** What is wrong with them, and which tell of one household only. */
    List<Diagnostic> findings() {
        return List.copyOf(findings);
    }

    /** The words that somebody has to decide on, each with what may be written for it. */
    Map<String, String> undecided() {
        return java.util.Collections.unmodifiableMap(undecided);
    }

    /** The words of a problem as they are printed. */
    static String of(Standing standing, Mask mask) {
        return mask.of(raw(standing)).replace('\n', ' ').strip();
    }

    private static String raw(Standing standing) {
        return standing.state().facts().wording().published().orElse("");
    }

    /** Whether everybody knows whose matter it is: it is of one household, or of one person and nobody counted households. */
    static boolean isOfOne(Standing standing) {
        Impact impact = standing.state().facts().impact();
        return impact.households() == 1 || (impact.households() == 0 && impact.persons() == 1);
    }

    private void look(Standing standing) {
        String words = watch.mask().of(raw(standing));
        SourceSpan place = standing.problem().origin().at("公示摘要");
        Set<String> names = watch.watch().secretsIn(words);
        for (String name : names) {
            findings.add(PublicationCode.NAME.at(within(place, standing, name), name, ask(name)));
        }
        for (Hint hint : watch.watch().hintsIn(words)) {
            if (names.stream().noneMatch(name -> hint.word().contains(name) || name.contains(hint.word()))) {
                SourceSpan word = within(place, standing, hint.word());
                findings.add(
                        hint.isName()
                                ? PublicationCode.UNDECIDED.at(word, hint.word(), ask(hint.word()))
                                : PublicationCode.TELLING.at(word, hint.word(), hint.kind()));
            }
        }
        if (byHousehold && standing.state().facts().impact().households() <= 1) {
            watch.watch()
                    .amountsIn(words)
                    .forEach(sum ->
                            findings.add(PublicationCode.AMOUNT.at(within(place, standing, sum.word()), sum.word())));
        }
        if (isOfOne(standing)) {
            findings.add(
                    PublicationCode.SINGLE.at(place, standing.problem().id().text()));
        }
    }

    /** A name is hidden; what is hidden already may stand as it is if somebody says so. */
    private String ask(String word) {
        String writing = Mask.isCovered(word) ? PublicDecision.PUBLIC : Mask.usual(word);
        undecided.putIfAbsent(word, writing);
        return writing;
    }

    /** Where a word stands in what was written, if that can be told. */
    private static SourceSpan within(SourceSpan place, Standing standing, String word) {
        String written = raw(standing);
        int at = written.indexOf(word);
        boolean plain = at >= 0 && place.length() == written.codePointCount(0, written.length());
        return plain
                ? new SourceSpan(
                        place.file(),
                        place.line(),
                        place.column() + written.codePointCount(0, at),
                        word.codePointCount(0, word.length()))
                : place;
    }
}
