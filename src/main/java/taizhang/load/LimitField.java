package taizhang.load;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.model.Said;
import taizhang.model.TimeLimit;
import taizhang.model.WrittenDay;
import taizhang.yaml.YamlNode;

/**
 * A limit as offices write it (时限): a day, 2017年底前, 9月底前 where the campaign has but one year, 2017年底前并长期坚持,
 * 立行立改并长期坚持, 待定（等上级批复）.
 *
 * @param year the year of a campaign that begins and ends in one
 */
record LimitField(OptionalInt year) implements Field<TimeLimit> {
    private static final Pattern LASTING = Pattern.compile("[，,、；;]?(?:并且|并|且|同时)?(?:长期坚持|长期抓好|持续坚持|持续整改|持续推进)$");
    private static final Pattern AT_ONCE = Pattern.compile("^(?:立行立改|立即整改|即知即改)(?:[，,、；;]|并且|并|且)?");
    private static final Pattern UNDECIDED = Pattern.compile("^(?:整改)?(?:时限|期限)?(?:暂|尚)?待定(?=$|[（(：:，,、；;]).*");

    @Override
    public Optional<TimeLimit> read(String key, YamlNode node, Diagnostics findings) {
        Optional<String> written = TextField.TEXT.read(key, node, findings);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> plain = OfficeDay.plain(key, node);
        if (plain.isPresent()) {
            return plain.map(TimeLimit::of);
        }
        String text = written.orElseThrow();
        if (UNDECIDED.matcher(text).matches()) {
            return undecided(text, node, findings);
        }
        Optional<TimeLimit> limit = parse(text, year);
        if (limit.isEmpty()) {
            OfficeDay.report(core(text), key, node, findings);
        }
        return limit;
    }

    private static Optional<TimeLimit> undecided(String text, YamlNode node, Diagnostics findings) {
        String reason = text.substring(text.indexOf('定') + 1).replaceAll("^[（(：:，,、；;\\s]+|[）)。；;\\s]+$", "");
        if (reason.isEmpty()) {
            findings.report(FieldCode.UNDECIDED_WITHOUT_REASON, node.span());
            return Optional.empty();
        }
        return Optional.of(TimeLimit.undecided(reason));
    }

    /** The limit that some words set; 待定 and plain days apart. */
    static Optional<TimeLimit> parse(String text, OptionalInt year) {
        String core = core(text);
        boolean lasting = LASTING.matcher(text.strip()).find();
        boolean atOnce = AT_ONCE.matcher(text.strip()).find();
        if (core.isEmpty() && (lasting || atOnce)) {
            return Optional.of(new TimeLimit(Optional.empty(), Optional.of(text.strip()), Optional.empty(), lasting));
        }
        return DayWords.parse(core, year)
                .map(day -> new TimeLimit(
                        Optional.of(day.last()), Optional.of(words(text, core, day)), Optional.empty(), lasting));
    }

    private static String words(String text, String core, WrittenDay day) {
        return text.strip().equals(core) ? day.text() : text.strip();
    }

    /** The words without 立行立改 before and 长期坚持 behind them. */
    private static String core(String text) {
        Matcher lasting = LASTING.matcher(text.strip());
        String dated = lasting.find() ? text.strip().substring(0, lasting.start()) : text.strip();
        return AT_ONCE.matcher(dated).replaceFirst("");
    }

    @Override
    public Said said(TimeLimit limit) {
        return new Said.Text(
                limit.words().or(() -> limit.day().map(LocalDate::toString)).orElse(""));
    }
}
