package taizhang.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.DiagnosticCode;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FileCode;
import taizhang.diagnostic.SourceFile;
import taizhang.yaml.SourceDecoder;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlReader;
import taizhang.yaml.YamlScalar;
import taizhang.yaml.YamlSequence;

/**
 * Reads many versions of the files of 问题 as {@link WrittenProblem}s. A record whose text was seen before is not parsed
 * again, for from one version to the next most records stay as they are. Not for use by several threads.
 */
public final class ProblemRecords {
    private static final String FOLDER = "问题/";
    static final Set<DiagnosticCode> BEYOND_READING = Set.of(
            FileCode.SYNTAX,
            FileCode.STRAY_TEXT,
            FileCode.MERGE_CONFLICT,
            FileCode.TWO_UNDER_ONE_NUMBER,
            FileCode.TWO_ITEMS,
            FileCode.TWO_IN_ONE_PROBLEM,
            FileCode.TWO_IN_ONE_RECORD,
            FileCode.TWO_RETURNS,
            FileCode.RETURN_TWICE,
            FileCode.LOST_CONFLICT_MARK,
            FileCode.TOO_DEEP);

    private static final Pattern NUMBER = Pattern.compile("编号: *[\"']?([^\"',}#\n]+)");

    private final YamlReader reader = new YamlReader(FileKind.PROBLEMS.vocabulary());
    private final Map<String, Optional<List<WrittenProblem>>> known = new HashMap<>();
    private final Optional<String> only;

    private ProblemRecords(Optional<String> only) {
        this.only = only;
    }

    /** Reads all problems. */
    public static ProblemRecords all() {
        return new ProblemRecords(Optional.empty());
    }

    /** Reads the problem of one number, and passes over those that clearly have another. */
    public static ProblemRecords only(String number) {
        return new ProblemRecords(Optional.of(number));
    }

    /** Whether a path in the data folder is that of a file of problems. */
    public static boolean isProblemFile(String path) {
        return path.startsWith(FOLDER) && FileKind.of(path).stream().anyMatch(FileKind.PROBLEMS::equals);
    }

    /** The number a user means, in the form in which records have it. */
    public static String numberOf(String written) {
        return ProblemIdField.parse(written).map(Object::toString).orElseGet(written::strip);
    }

    /** The problems asked for in a file, in its order; empty if it cannot be read, be it in part. */
    public Optional<List<WrittenProblem>> read(byte[] file) {
        Optional<String> text =
                SourceDecoder.decode("", file, new Diagnostics()).map(SourceFile::text);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<WrittenProblem> all = new ArrayList<>();
        for (String part : RecordTexts.of(text.orElseThrow())) {
            Optional<List<WrittenProblem>> records = known.computeIfAbsent(part, this::parse);
            if (records.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(records.orElseThrow());
        }
        return Optional.of(all);
    }

    private Optional<List<WrittenProblem>> parse(String text) {
        return isOther(text) ? Optional.of(List.of()) : parsed(text);
    }

    /** Whether a text is one record, of a number not asked for. */
    private boolean isOther(String text) {
        if (only.isEmpty() || !text.stripLeading().startsWith("- ")) {
            return false;
        }
        Matcher number = NUMBER.matcher(text);
        return number.find()
                && ProblemIdField.parse(number.group(1))
                        .filter(id -> !id.text().equals(only.orElseThrow()))
                        .isPresent();
    }

    private Optional<List<WrittenProblem>> parsed(String text) {
        Diagnostics findings = new Diagnostics();
        String file = text.stripLeading().startsWith("- ") ? "问题:\n" + text : text;
        Optional<YamlNode> root = reader.read(new SourceFile("", file), findings);
        if (findings.sorted().stream().map(Diagnostic::code).anyMatch(BEYOND_READING::contains)) {
            return Optional.empty();
        }
        List<WrittenProblem> records = new ArrayList<>();
        for (YamlNode item : root.map(ProblemRecords::items).orElse(List.of())) {
            if (item instanceof YamlMapping record && !record.damaged()) {
                records.add(problem(record));
            } else if (!(item instanceof YamlScalar scalar && scalar.isAbsent())) {
                return Optional.empty();
            }
        }
        return Optional.of(records);
    }

    private static List<YamlNode> items(YamlNode root) {
        return switch (root) {
            case YamlSequence sequence -> sequence.items();
            case YamlMapping mapping ->
                mapping.get("问题")
                        .filter(YamlSequence.class::isInstance)
                        .map(list -> ((YamlSequence) list).items())
                        .orElse(List.of());
            case YamlScalar text -> List.of(text);
        };
    }

    private static WrittenProblem problem(YamlMapping record) {
        Map<String, String> facts = new LinkedHashMap<>();
        List<WrittenAct> acts = new ArrayList<>();
        record.entries().forEach(entry -> {
            if (entry.key().text().equals("经过") && entry.value() instanceof YamlSequence list) {
                list.items().forEach(item -> acts.add(act(item)));
            }
        });
        WrittenValue.flatten(record, "", facts);
        facts.remove("经过");
        String number = numberOf(facts.getOrDefault("编号", ""));
        facts.remove("编号");
        return new WrittenProblem(number, facts, acts);
    }

    private static WrittenAct act(YamlNode item) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (item instanceof YamlMapping mapping) {
            WrittenValue.flatten(mapping, "", fields);
        }
        return new WrittenAct(fields);
    }
}
