package taizhang.cli;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import taizhang.history.ActChange;
import taizhang.history.FieldChange;
import taizhang.history.ProblemChange;
import taizhang.history.ProblemLife;
import taizhang.history.Revision;
import taizhang.load.WrittenAct;

/** The life of a problem for people to read. */
final class HistoryText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xx", Locale.ROOT);

    private HistoryText() {}

    /** One line a string, without line ends. */
    static List<String> of(ProblemLife life) {
        List<String> lines = new ArrayList<>();
        lines.add(life.number() + "  " + life.problem().brief());
        lines.add(summary(life));
        life.changes().forEach(change -> {
            lines.add("");
            lines.add(heading(change.revision()));
            body(change).forEach(line -> lines.add("  " + line));
        });
        if (!life.unread().isEmpty()) {
            lines.add("");
            lines.add("有的提交里文件写坏了，读不出来，当作没有改动：");
            life.unread().forEach(file -> lines.add("  " + file.path() + "  " + heading(file.revision())));
        }
        if (life.shallow()) {
            lines.add("");
            lines.add("这份仓库是浅克隆，更早的历史不在里面：首次入账可能更早。");
        }
        return lines;
    }

    private static String summary(ProblemLife life) {
        ProblemChange first = life.changes().getFirst();
        ProblemChange last = life.changes().getLast();
        String begin =
                time(first.revision().authored()) + " 首次入账，共" + life.changes().size() + "次改动；";
        return begin
                + (life.isPresent()
                        ? "现在在 " + last.file()
                        : time(last.revision().authored()) + " 从 " + last.file() + " 删去，现在没有");
    }

    /** When, who, which commit and what its message says. */
    static String heading(Revision revision) {
        String late =
                revision.authored().toInstant().equals(revision.committed().toInstant())
                        ? ""
                        : "（" + time(revision.committed()) + " 提交）";
        return time(revision.authored()) + late + "  " + revision.author() + "  提交 " + revision.shortId() + "  "
                + revision.subject();
    }

    static String time(OffsetDateTime time) {
        return TIME.format(time);
    }

    private static List<String> body(ProblemChange change) {
        List<String> lines = new ArrayList<>();
        String prefix = "";
        if (change.isAppearance()) {
            lines.add("首次入账（" + change.file() + "）");
            prefix = "  ";
        } else if (change.isDisappearance()) {
            lines.add("从账上删去（" + change.file() + "），删去时的内容：");
            prefix = "  ";
        }
        for (FieldChange field : change.facts()) {
            lines.add(prefix + field(field, change));
        }
        for (ActChange act : change.acts()) {
            lines.addAll(act(act, prefix));
        }
        return lines;
    }

    private static String field(FieldChange field, ProblemChange change) {
        String path = field.path() + "：";
        if (change.isAppearance()) {
            return path + field.after().orElse("");
        }
        return change.isDisappearance() ? path + field.before().orElse("") : path + values(field);
    }

    private static String values(FieldChange field) {
        Optional<String> before = field.before();
        return before.orElse("（无）") + " → " + field.after().orElse("（删去）");
    }

    private static List<String> act(ActChange change, String prefix) {
        String place = "经过[" + change.position() + "] " + change.act().label();
        if (change.before().isEmpty()) {
            return List.of(prefix + "新增 " + place + rest(change.act()));
        }
        if (change.after().isEmpty()) {
            return List.of(prefix + "删去 " + place + rest(change.act()));
        }
        return change.fields().stream()
                .map(field -> prefix + field.path() + "：" + values(field) + "（"
                        + change.act().label() + "）")
                .toList();
    }

    private static String rest(WrittenAct act) {
        String words = act.fields().entrySet().stream()
                .filter(field -> !field.getKey().equals("日期") && !field.getKey().equals("事项"))
                .map(field -> field.getKey() + " " + field.getValue())
                .collect(Collectors.joining("；"));
        return words.isEmpty() ? "" : "：" + words;
    }
}
