package taizhang.load;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.PublicationCode;
import taizhang.model.PublicDecision;
import taizhang.model.PublicScope;
import taizhang.model.Publication;
import taizhang.model.Term;
import taizhang.publish.Mask;
import taizhang.yaml.slips.NumbersUsed;

/** Reads 公示.yaml, and checks that its decisions hide what they are to hide. */
final class PublicationFile {
    /** What stands for a name and is none. */
    private static final Pattern NOBODY = Pattern.compile("待[补定]|[无略空同]|同上|某某?某?|[\\p{P}\\p{S}\\dxX]+");

    private PublicationFile() {}

    /**
     * What is made public; empty if it does not read, which has been reported.
     *
     * @param days how long a 公示 lasts at least (公示天数)
     */
    static Optional<Publication> read(LedgerFile file, int days, Diagnostics findings) {
        return new FileParser(FileKind.PUBLICATION, NumbersUsed.none())
                .parse(file, findings)
                .root()
                .flatMap(root -> FileRoot.mapping(root, Keys.PUBLICATION, findings))
                .map(mapping -> FieldReader.at(mapping, Keys.PUBLICATION, mapping.span(), findings))
                .flatMap(fields -> read(fields, days, findings));
    }

    private static Optional<Publication> read(FieldReader fields, int days, Diagnostics findings) {
        Optional<Term> term = TermFields.read(fields, "起", "止");
        Optional<LocalDate> takenDown = fields.optional("撤下", DateField.DATE);
        String range = fields.optional("范围", TextField.TEXT)
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .orElse(PublicScope.ALL.label());
        PublicScope scope = Stream.of(PublicScope.values())
                .filter(one -> one.label().equals(range))
                .findFirst()
                .orElse(PublicScope.ALL);
        List<PublicDecision> decisions =
                fields.records("决定", Keys.PUBLIC_DECISION, "姓名", record -> decision(record, findings));
        term.ifPresent(asked -> checkDays(asked, days, fields, findings));
        checkTwice(decisions, fields, findings);
        term.ifPresent(asked -> decisions.forEach(decision -> checkInTime(decision, asked, findings)));
        return fields.build(
                () -> new Publication(term.orElseThrow(), takenDown, scope, range, decisions, fields.origin()));
    }

    private static Optional<PublicDecision> decision(FieldReader fields, Diagnostics findings) {
        Optional<String> name = fields.required("姓名", NameField.NAME);
        Optional<String> writing = fields.required("写作", NameField.NAME);
        Optional<String> who = fields.required("谁", NameField.NAME);
        Optional<LocalDate> when = fields.required("何时", DateField.DATE);
        Optional<String> reason = fields.optional("理由", TextField.TEXT);
        Optional<PublicDecision> decision = fields.build(() -> new PublicDecision(
                name.orElseThrow(),
                writing.orElseThrow(),
                who.orElseThrow(),
                when.orElseThrow(),
                reason,
                fields.origin()));
        decision.filter(one -> !one.isPublic() && Mask.tells(one.name(), one.writing()))
                .ifPresent(one -> {
                    fields.fail();
                    findings.add(PublicationCode.MASK_TELLS.at(
                            fields.at("写作"), one.writing(), one.name(), Mask.usual(one.name())));
                });
        decision.filter(one -> NOBODY.matcher(one.who()).matches()).ifPresent(one -> {
            fields.fail();
            findings.add(PublicationCode.DECIDED_BY_NOBODY.at(fields.at("谁"), one.name(), one.who()));
        });
        return fields.build(decision::orElseThrow);
    }

    private static void checkDays(Term term, int days, FieldReader fields, Diagnostics findings) {
        long lasts = ChronoUnit.DAYS.between(term.first(), term.last()) + 1;
        if (lasts < days) {
            findings.add(PublicationCode.TOO_SHORT.at(
                    fields.at("止"), lasts, days, term.first().plusDays(days - 1L)));
        }
    }

    private static void checkInTime(PublicDecision decision, Term term, Diagnostics findings) {
        if (decision.when().isAfter(term.first())) {
            findings.add(PublicationCode.DECIDED_LATE.at(
                    decision.origin().at("何时"), decision.name(), decision.when(), term.first()));
        }
    }

    private static void checkTwice(List<PublicDecision> decisions, FieldReader fields, Diagnostics findings) {
        Map<String, PublicDecision> first = new HashMap<>();
        for (PublicDecision decision : decisions) {
            PublicDecision earlier = first.putIfAbsent(Mask.plain(decision.name()), decision);
            if (earlier != null) {
                fields.fail();
                findings.add(PublicationCode.TWICE
                        .at(decision.origin().at("姓名"), decision.name(), earlier.writing(), decision.writing())
                        .relatedTo(earlier.origin().at("姓名")));
            }
        }
    }
}
