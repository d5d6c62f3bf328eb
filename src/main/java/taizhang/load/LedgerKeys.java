package taizhang.load;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import taizhang.diagnostic.DiagnosticCode;
import taizhang.model.CampaignFields;
import taizhang.model.Term;
import taizhang.model.WrittenDay;
import taizhang.yaml.YamlReader;
import taizhang.yaml.slips.YamlVocabulary;

/** The keys of the ledger's files, for those who write them. */
public final class LedgerKeys {
    private LedgerKeys() {}

    /** The keys of a problem (问题), in the order in which they are usually written. */
    public static List<String> ofProblem() {
        return Keys.PROBLEM.names();
    }

    /** The keys of a problem that stand in a group, each with its full path, in their usual order: 涉及.户数, 字段.罚款金额. */
    public static List<String> grouped(CampaignFields fields) {
        return OwnKeys.ofProblem(fields).below().stream()
                .flatMap(group -> group.names().stream().map(key -> group.record() + "." + key))
                .toList();
    }

    /** The keys below 整改, in their usual order. */
    public static List<String> ofMeasure() {
        return Keys.MEASURE.names();
    }

    /** The facts that a 更正 may correct, each with its full path, e.g. 整改.时限. */
    public static List<String> correctable(CampaignFields fields) {
        return OwnKeys.correctable(fields);
    }

    /** A line that shows how a key is written, e.g. {@code 时限: 2017-08-31}. */
    public static String example(String key) {
        return KeyTexts.example(key);
    }

    /** The last day of what 发现 may be written as, 2014年10月; empty where a text is no such day. */
    public static Optional<LocalDate> officeDay(String text) {
        return DayWords.parse(text, OptionalInt.empty()).map(WrittenDay::last);
    }

    /** Whether 时限 may be written so in a campaign of these days: 2017年底前, 立行立改并长期坚持. */
    public static boolean isLimit(String text, Term campaign) {
        int year = campaign.first().getYear();
        OptionalInt only = year == campaign.last().getYear() ? OptionalInt.of(year) : OptionalInt.empty();
        return LimitField.parse(text, only).isPresent();
    }

    /** Which of some words was probably meant by another; empty if none is near. */
    public static Optional<String> nearest(String unknown, Collection<String> known) {
        return KeyTexts.nearest(unknown, known);
    }

    /** Whether a path in the data folder is that of a file of the ledger. */
    public static boolean isLedgerFile(String path) {
        return FileKind.of(path).isPresent();
    }

    /** Whether a file in which this was found cannot be taken apart into its records. */
    public static boolean isBeyondReading(DiagnosticCode code) {
        return ProblemRecords.BEYOND_READING.contains(code);
    }

    /**
     * A reader that finds in a file what the loader finds in it.
     *
     * @param path relative to the data folder
     * @param unitNames every name of every unit: keys of a file of returns
     */
    public static YamlReader readerOf(String path, Collection<String> unitNames) {
        YamlVocabulary words = FileKind.of(path).map(FileKind::vocabulary).orElse(YamlVocabulary.none());
        return new YamlReader(words.withKeys(path.startsWith("周报/") ? unitNames : List.of()));
    }
}
