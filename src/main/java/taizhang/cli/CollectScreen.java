package taizhang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import taizhang.diagnostic.DisplayWidth;
import taizhang.intake.Collection;
import taizhang.intake.Complaint;
import taizhang.intake.UnitIntake;
import taizhang.intake.Verdict;
import taizhang.model.Period;

/** What came of collecting, on the terminal: one table, what is wrong cell by cell, and what goes where. */
final class CollectScreen {
    private CollectScreen() {}

    /** The lines to be shown. */
    static List<String> lines(Collection collection, Period period) {
        List<String> lines = new ArrayList<>();
        lines.add("第" + period.number() + "期（截止 " + period.end() + "）收表：");
        lines.add("");
        table(collection, lines);
        lines.add("");
        lines.add("合计："
                + Stream.of(Verdict.values())
                        .filter(verdict -> collection.count(verdict) > 0)
                        .map(verdict -> verdict.label() + collection.count(verdict))
                        .collect(Collectors.joining("，")));
        for (UnitIntake intake : collection.units()) {
            told(intake, lines);
        }
        if (!collection.obstacles().isEmpty()) {
            lines.add("");
            lines.add("下面的不是哪一格的错，改了才能写：");
            collection.obstacles().forEach(obstacle -> lines.add("  " + obstacle));
        }
        if (!collection.spots().isEmpty()) {
            lines.add("");
            lines.add("哪一格写到哪里：");
            collection.spots().forEach(spot -> lines.add("  " + spot));
        }
        lines.add("");
        return lines;
    }

    private static void table(Collection collection, List<String> lines) {
        int units = width(collection.lines().stream().map(Collection.Line::unit));
        int files = width(collection.lines().stream().map(Collection.Line::file));
        for (Collection.Line line : collection.lines()) {
            lines.add(("  " + padded(line.verdict().label(), 10) + "  " + padded(line.unit(), units) + "  "
                            + padded(line.file(), files) + "  " + line.note())
                    .stripTrailing());
        }
    }

    private static void told(UnitIntake intake, List<String> lines) {
        boolean cells = intake.verdict() == Verdict.FAULTY || intake.verdict() == Verdict.CLASH;
        if (!cells && intake.notices().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(intake.unit().shortName() + "（" + intake.found().file() + "）：");
        if (cells) {
            String word = intake.verdict() == Verdict.FAULTY ? "错误" : "要定";
            intake.complaints().forEach(complaint -> lines.add("  " + word + " " + line(intake, complaint)));
        }
        intake.notices().forEach(notice -> lines.add("  提醒 " + line(intake, notice)));
    }

    private static String line(UnitIntake intake, Complaint complaint) {
        return complaint.place().isEmpty() ? complaint.line() : intake.found().file() + " " + complaint.line();
    }

    private static int width(Stream<String> texts) {
        return texts.mapToInt(DisplayWidth::of).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
    }
}
