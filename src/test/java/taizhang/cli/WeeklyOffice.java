package taizhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import taizhang.history.GitOffice;

/**
 * An office that keeps the sample's books week by week: each week's commit holds what had happened by the day its report
 * was issued.
 */
final class WeeklyOffice {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path SAMPLE = HOME.resolve("ledger-data");
    private static final Pattern REGISTERED = Pattern.compile("(?m)^    登记: (\\S+)");
    private static final Pattern DATE = Pattern.compile("日期: (\\S+)");
    private static final Pattern SUBMITTED = Pattern.compile("(?m)^    报送: (\\S+)");

    private final GitOffice office;
    private final List<LocalDate> ends = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();

    /** Something done to a file in a week, which stays done. */
    private record Edit(String name, String path, UnaryOperator<String> change) {}

    WeeklyOffice(Path root) throws IOException {
        this(GitOffice.found(Files.createDirectories(root)));
    }

    private WeeklyOffice(GitOffice office) throws IOException {
        this.office = office;
        try (Stream<Path> files = Files.list(SAMPLE.resolve("周报"))) {
            files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .forEach(end -> ends.add(LocalDate.parse(end)));
        }
    }

    /** The same office once more, as far as it has come, to be changed by one test. */
    WeeklyOffice copiedTo(Path root) throws IOException {
        WeeklyOffice copy = new WeeklyOffice(office.copiedTo(root));
        copy.edits.addAll(edits);
        return copy;
    }

    GitOffice git() {
        return office;
    }

    int weeks() {
        return ends.size();
    }

    /** The day a week's report was issued, from 1. */
    LocalDate issued(int week) {
        return ends.get(week - 1).plusDays(1);
    }

    CommandLineFixture.Outcome run(String... words) {
        return new CommandLineFixture(office.root(), HOME).run(words);
    }

    /** Does something to a file of the data folder, from now on every week. */
    WeeklyOffice edit(String path, UnaryOperator<String> change) {
        return edit("", path, change);
    }

    /** The same, with a name by which it can be undone. */
    WeeklyOffice edit(String name, String path, UnaryOperator<String> change) {
        edits.add(new Edit(name, "ledger-data/" + path, change));
        apply(edits.getLast());
        return this;
    }

    /** From the next time the books are written, as if an edit had not been made. */
    WeeklyOffice undo(String name) {
        if (!edits.removeIf(edit -> edit.name().equals(name))) {
            throw new IllegalArgumentException(name);
        }
        return this;
    }

    /** Replaces a text that must be there, from now on every week. */
    WeeklyOffice replace(String path, String old, String with) {
        if (!office.read("ledger-data/" + path).contains(old)) {
            throw new IllegalArgumentException(path + " does not hold " + old);
        }
        return edit(path, text -> text.replace(old, with));
    }

    private void apply(Edit edit) {
        if (Files.exists(office.root().resolve(edit.path()))) {
            office.write(edit.path(), edit.change().apply(office.read(edit.path())));
        }
    }

    /** The books as kept on the day the report of a week was issued. */
    void write(int week) throws IOException {
        LocalDate day = issued(week);
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> tree = Files.walk(SAMPLE)) {
            for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
                String path = SAMPLE.relativize(file).toString().replace('\\', '/');
                if (path.startsWith("佐证/")) {
                    office.write("ledger-data/" + path, Files.readAllBytes(file));
                } else {
                    texts.put(path, textOn(path, Files.readString(file), day, week));
                }
            }
        }
        texts.forEach((path, text) -> {
            if (!text.isEmpty()) {
                office.write("ledger-data/" + path, text);
            }
        });
        edits.forEach(this::apply);
    }

    private String textOn(String path, String text, LocalDate day, int week) {
        if (path.startsWith("问题/")) {
            return problemsOn(text, day);
        }
        if (path.startsWith("周报/")) {
            boolean known = !LocalDate.parse(path.substring(3, 13)).isAfter(ends.get(week - 1));
            return known ? returnsOn(text, day) : "";
        }
        if (path.equals("政策.yaml")) {
            // they name problems that were found later
            return text.replaceAll("(?m)^    问题:\n(      - .*\n)+", "");
        }
        if (path.matches("(督办|抽查|通报)\\.yaml")) {
            return listOn(text, day);
        }
        return text;
    }

    private static String problemsOn(String text, LocalDate day) {
        StringBuilder kept = new StringBuilder();
        for (String record : text.split("(?m)(?=^  - 编号)", -1)) {
            Matcher registered = REGISTERED.matcher(record);
            if (registered.find() && isKnown(registered.group(1), day)) {
                kept.append(actsOn(record, day));
            }
        }
        return kept.isEmpty() ? "" : "问题:\n" + kept;
    }

    private static String actsOn(String record, LocalDate day) {
        int acts = record.indexOf("    经过:\n");
        if (acts < 0) {
            return record;
        }
        StringBuilder kept = new StringBuilder();
        for (String act : record.substring(acts + "    经过:\n".length()).split("(?m)(?=^      - 日期)", -1)) {
            Matcher date = DATE.matcher(act);
            if (date.find() && isKnown(date.group(1), day)) {
                kept.append(act);
            }
        }
        return record.substring(0, acts) + (kept.isEmpty() ? "" : "    经过:\n" + kept);
    }

    private static String listOn(String text, LocalDate day) {
        String[] items = text.split("(?m)(?=^  - )", -1);
        StringBuilder kept = new StringBuilder();
        for (String item : List.of(items).subList(1, items.length)) {
            Matcher date = DATE.matcher(item);
            if (date.find() && isKnown(date.group(1), day)) {
                int reply = item.indexOf("    回复:\n");
                boolean replied = reply >= 0 && date.find(reply) && isKnown(date.group(1), day);
                kept.append(reply < 0 || replied ? item : item.substring(0, reply));
            }
        }
        return kept.isEmpty() ? "" : items[0] + kept;
    }

    private static String returnsOn(String text, LocalDate day) {
        int units = text.indexOf("单位:\n") + "单位:\n".length();
        StringBuilder kept = new StringBuilder(text.substring(0, units));
        for (String unit : text.substring(units).split("(?m)(?=^  [^ ])", -1)) {
            Matcher submitted = SUBMITTED.matcher(unit);
            boolean known = !submitted.find() || isKnown(submitted.group(1), day);
            kept.append(known ? unit : unit.substring(0, unit.indexOf('\n') + 1));
        }
        return kept.toString();
    }

    private static boolean isKnown(String date, LocalDate day) {
        return !LocalDate.parse(date).isAfter(day);
    }

    /** Commits everything at an hour of a day. */
    String commit(String author, LocalDate day, int hour, String message) {
        return office.commit(author, String.format("%sT%02d:00:00+0800", day, hour), message);
    }

    /** A whole week: the clerk's commit, the seal, its commit. */
    void week(int week) throws IOException {
        write(week);
        commit("陈某", issued(week), 10, "第" + week + "期");
        seal();
        commit("周某", issued(week), 16, "第" + week + "期封账");
    }

    void seal() {
        CommandLineFixture.Outcome sealed = run("seal");
        if (sealed.status() != 0) {
            throw new IllegalStateException(sealed.out() + sealed.err());
        }
    }
}
