package taizhang.edit;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.RuleCode;
import taizhang.load.ActKind;
import taizhang.model.Gaps;
import taizhang.model.Problem;
import taizhang.model.ProblemId;
import taizhang.model.Unit;

/**
 * Adds acts to problems (办理).
 *
 * @param ledger the ledger as it stands
 */
public record ActAppender(OpenLedger ledger) {
    private static final Pattern NUMBER = Pattern.compile("(.*[^-0-9])-?(\\d{1,6})号?");

    private static final Set<String> LAST = new LinkedHashSet<>(List.of("经办", "佐证", "说明"));

    /** The problem of a number, also when that is written with other digits: 上庄-2 is 上庄-002. */
    public Optional<Problem> problem(String number) {
        return all(number).stream().findFirst();
    }

    /** What must be mended before an act of a problem can be judged: its own record, and the files it refers to. */
    public Optional<Proposal.Refused> obstacle(String number) {
        Optional<Proposal.Refused> common = ledger.obstacle(Gaps.Part.CAMPAIGN, Gaps.Part.UNITS, Gaps.Part.CATEGORIES);
        if (common.isPresent()) {
            return common;
        }
        List<Problem> found = all(number);
        if (found.size() > 1) {
            Set<String> files = found.stream()
                    .map(problem -> problem.origin().span().file())
                    .collect(Collectors.toSet());
            List<Diagnostic> twice = ledger.findings().stream()
                    .filter(finding -> finding.code() == RuleCode.DUPLICATE_PROBLEM_ID)
                    .filter(finding -> files.contains(finding.span().file()))
                    .toList();
            return twice.isEmpty() ? Optional.empty() : Optional.of(ledger.refusal(twice));
        }
        boolean unread = id(number).filter(ledger.loaded().gaps()::mayHold).isPresent();
        return found.isEmpty() && unread
                ? ledger.obstacle(Gaps.Part.PROBLEMS).or(this::unreadProblems)
                : Optional.empty();
    }

    private Optional<Proposal.Refused> unreadProblems() {
        Set<String> files = ledger.loaded().sources().stream()
                .map(file -> file.path().substring(ledger.tree().name().length() + 1))
                .filter(path -> path.startsWith("问题/"))
                .collect(Collectors.toSet());
        List<Diagnostic> errors = ledger.errorsIn(files);
        return errors.isEmpty() ? Optional.empty() : Optional.of(ledger.refusal(errors));
    }

    private List<Problem> all(String number) {
        Optional<ProblemId> id = id(number);
        return ledger.ledger().problems().stream()
                .filter(problem ->
                        id.filter(asked -> asked.compareTo(problem.id()) == 0).isPresent())
                .toList();
    }

    /** 上庄-2, 上庄002 and 上庄村2 are all the second problem of 上庄村, whose numbers begin with 上庄. */
    private Optional<ProblemId> id(String number) {
        String plain = Normalizer.normalize(number, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("[\u2010-\u2014\u2212_]", "-");
        Optional<ProblemId> written = ProblemId.parse(plain);
        if (written.filter(this::isUsed).isPresent()) {
            return written;
        }
        Matcher parts = NUMBER.matcher(plain);
        return parts.matches()
                ? ProblemId.parse(prefixOf(parts.group(1)) + "-" + parts.group(2))
                        .or(() -> written)
                : written;
    }

    private boolean isUsed(ProblemId id) {
        return ledger.ledger().problems().stream()
                .anyMatch(problem -> problem.id().compareTo(id) == 0);
    }

    private String prefixOf(String name) {
        return ledger.ledger()
                .units()
                .find(name)
                .flatMap(ledger.ledger().units()::unit)
                .map(Unit::prefix)
                .orElse(name);
    }

    /** What an act of a kind asks for. */
    public Form form(Problem problem, ActKind kind) throws IOException {
        List<FormField> fields = kind.questions().stream().map(FormField::of).toList();
        return kind == ActKind.CORRECTION ? new CorrectionForm(ledger, problem).of(fields) : new Form(fields);
    }

    /**
     * An act with these values, at the end of the problem's 经过.
     *
     * @param values by key, 事项 apart; blank ones are left out
     */
    public Proposal append(Problem problem, ActKind kind, Map<String, String> values) throws IOException {
        return append(problem, kind, kind.word(), values);
    }

    /**
     * The same under a name that the office has for it.
     *
     * @param word what 事项 says
     */
    public Proposal append(Problem problem, ActKind kind, String word, Map<String, String> values) throws IOException {
        return new RecordAppender(ledger).toProblem(problem, draft(kind, word, values));
    }

    private static Draft.Group draft(ActKind kind, String word, Map<String, String> values) {
        List<String> keys = new ArrayList<>(kind.names());
        keys.removeAll(LAST);
        keys.addAll(LAST);
        Draft.Group act = Draft.group();
        for (String key : keys) {
            String value = key.equals("事项") ? word : values.getOrDefault(key, "");
            act = value.isBlank() ? act : act.with(key, value);
        }
        return act;
    }
}
