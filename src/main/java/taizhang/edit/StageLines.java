package taizhang.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.model.Term;

/**
 * Stages of a campaign as lines (阶段): a name, its first day and its last; where the last is not written, the stage goes on
 * to the day before the next one, and the last stage to the end of the campaign.
 *
 * @param stages in the order of the lines
 * @param fault what cannot be understood; then there are no stages
 */
record StageLines(List<Stage> stages, Optional<String> fault) {
    private static final Pattern DAY =
            Pattern.compile("(?:([0-9]{4})\\s*[-/.年]\\s*)?([0-9]{1,2})\\s*[-/.月]\\s*([0-9]{1,2})\\s*[日号]?");

    private static final Pattern TAIL = Pattern.compile("[：:，,、（(\\s自从由]+$");

    /**
     * A stage.
     *
     * @param term both days count
     */
    record Stage(String name, Term term) {}

    /** What one line says. */
    private record Said(String name, List<LocalDate> days) {}

    StageLines {
        stages = List.copyOf(stages);
    }

    /** The stages of a text, a line each. */
    static StageLines of(String text, Term campaign) {
        List<Said> said = new ArrayList<>();
        for (String line :
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            Optional<Said> one = read(halved(line), campaign);
            if (one.isEmpty()) {
                return refused("“" + line + "”看不出名称和日期，写成 自查自纠 2017-05-11 2017-06-30 这样");
            }
            said.add(one.get());
        }
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            LocalDate end =
                    i + 1 < said.size() ? said.get(i + 1).days().getFirst().minusDays(1) : campaign.last();
            LocalDate first = said.get(i).days().getFirst();
            LocalDate last = said.get(i).days().size() > 1 ? said.get(i).days().get(1) : end;
            if (first.isBefore(campaign.first()) || last.isAfter(campaign.last()) || last.isBefore(first)) {
                return refused("“" + said.get(i).name() + "”的起止 " + first + " 至 " + last + " 不对：专项从 " + campaign.first()
                        + " 到 " + campaign.last() + "，止不能早于起");
            }
            if (i > 0 && !stages.getLast().term().last().plusDays(1).equals(first)) {
                return refused("“" + said.get(i).name() + "”从 " + first + " 起，上一阶段到 "
                        + stages.getLast().term().last() + "，要一天接一天");
            }
            stages.add(new Stage(said.get(i).name(), new Term(first, last)));
        }
        return new StageLines(stages, Optional.empty());
    }

    private static StageLines refused(String fault) {
        return new StageLines(List.of(), Optional.of(fault));
    }

    private static String halved(String line) {
        StringBuilder plain = new StringBuilder();
        line.codePoints().forEach(c -> plain.appendCodePoint(c >= '０' && c <= '９' ? c - '０' + '0' : c));
        return plain.toString();
    }

    private static Optional<Said> read(String line, Term campaign) {
        Matcher day = DAY.matcher(line);
        List<LocalDate> days = new ArrayList<>();
        int begin = line.length();
        while (day.find()) {
            begin = Math.min(begin, day.start());
            Optional<LocalDate> found = dayOf(day, days.isEmpty() ? campaign.first() : days.getLast());
            if (found.isEmpty()) {
                return Optional.empty();
            }
            days.add(found.get());
        }
        String name = TAIL.matcher(Listed.ofCategories(line.substring(0, begin) + "\n\n").items().stream()
                        .map(Listed.Item::name)
                        .findFirst()
                        .orElse(""))
                .replaceFirst("");
        return name.isEmpty() || days.isEmpty() || days.size() > 2
                ? Optional.empty()
                : Optional.of(new Said(name, days));
    }

    /** A day without its year is the next such day from another on. */
    private static Optional<LocalDate> dayOf(Matcher day, LocalDate from) {
        int month = Integer.parseInt(day.group(2));
        int ofMonth = Integer.parseInt(day.group(3));
        try {
            if (day.group(1) != null) {
                return Optional.of(LocalDate.of(Integer.parseInt(day.group(1)), month, ofMonth));
            }
            LocalDate same = LocalDate.of(from.getYear(), month, ofMonth);
            return Optional.of(same.isBefore(from) ? same.plusYears(1) : same);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
