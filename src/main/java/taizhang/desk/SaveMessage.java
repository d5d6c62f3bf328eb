package taizhang.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import taizhang.load.LedgerKeys;
import taizhang.load.ListedRecords;
import taizhang.load.ProblemRecords;
import taizhang.load.ReturnRecords;
import taizhang.load.SourceTree;
import taizhang.load.WrittenAct;
import taizhang.load.WrittenProblem;
import taizhang.model.Meeting;

/** Says in a clerk's words what changed (提交说明): 上庄-005登记；石门-001完成整改；第9期周报：石门村、上庄村. */
final class SaveMessage {
    private static final int LONGEST = 60;
    private static final String RETURNS = "周报/";
    private static final String EVIDENCE = "佐证/";
    private static final String NOTHING_NAMED = "整理";

    private final Optional<? extends SourceTree> before;
    private final SourceTree now;
    private final List<String> said = new ArrayList<>();

    private SaveMessage(Optional<? extends SourceTree> before, SourceTree now) {
        this.before = before;
        this.now = now;
    }

    /**
     * What is to be said.
     *
     * @param before the books as committed; empty if they never were
     * @param changed which files changed, by path in the data folder
     * @param others how many files outside of it changed
     */
    static String of(Optional<? extends SourceTree> before, SourceTree now, List<String> changed, int others)
            throws IOException {
        SaveMessage message = new SaveMessage(before, now);
        if (before.isEmpty()) {
            return message.founding(changed);
        }
        message.problems(changed.stream().filter(ProblemRecords::isProblemFile).toList());
        int evidence = 0;
        for (String path : changed) {
            if (path.startsWith(RETURNS)) {
                message.period(path);
            } else if (path.startsWith(Meeting.FOLDER)) {
                message.meeting(path);
            } else if (path.startsWith(EVIDENCE)) {
                evidence++;
            } else if (!ProblemRecords.isProblemFile(path)) {
                message.listed(path);
            }
        }
        if (evidence > 0) {
            message.said.add("佐证" + evidence + "件");
        }
        if (others > 0) {
            message.said.add("表样等" + others + "个文件");
        }
        return message.text();
    }

    /** A meeting's file by its day; what is bound in goes without saying where that was written too. */
    private void meeting(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        boolean ledger = LedgerKeys.isLedgerFile(path);
        String text = ledger ? "会议" + name.substring(0, dot) : "会议附件" + name;
        if (!said.contains(text)) {
            said.add(text);
        }
    }

    private String founding(List<String> paths) throws IOException {
        int problems = 0;
        for (String path : paths) {
            problems += ProblemRecords.isProblemFile(path)
                    ? read(bytes(Optional.of(now), path)).size()
                    : 0;
        }
        return problems == 0 ? "建账" : "建账：问题" + problems + "件";
    }

    private String text() {
        if (said.isEmpty()) {
            return NOTHING_NAMED;
        }
        String all = String.join("；", said);
        if (all.codePointCount(0, all.length()) <= LONGEST) {
            return all;
        }
        StringBuilder head = new StringBuilder(said.getFirst());
        for (int i = 1; i < said.size() && head.length() + said.get(i).length() < LONGEST; i++) {
            head.append('；').append(said.get(i));
        }
        return head + "，共" + said.size() + "项\n\n" + String.join("\n", said);
    }

    private byte[] bytes(Optional<? extends SourceTree> tree, String path) throws IOException {
        return tree.isPresent() && tree.orElseThrow().holds(path)
                ? tree.orElseThrow().bytes(path)
                : new byte[0];
    }

    private void problems(List<String> paths) throws IOException {
        Map<String, WrittenProblem> old = new HashMap<>();
        Map<String, WrittenProblem> present = new TreeMap<>();
        for (String path : paths) {
            read(bytes(before, path)).forEach(problem -> old.put(problem.number(), problem));
            read(bytes(Optional.of(now), path)).forEach(problem -> present.put(problem.number(), problem));
        }
        present.forEach((number, problem) -> {
            WrittenProblem was = old.get(number);
            if (was == null) {
                said.add(number + "登记");
            } else if (!was.equals(problem)) {
                said.add(number + String.join("、", changes(was, problem)));
            }
        });
        TreeSet<String> gone = new TreeSet<>(old.keySet());
        gone.removeAll(present.keySet());
        gone.forEach(number -> said.add("删去" + number));
    }

    private static List<WrittenProblem> read(byte[] file) {
        return file.length == 0 ? List.of() : ProblemRecords.all().read(file).orElse(List.of());
    }

    private static List<String> changes(WrittenProblem was, WrittenProblem now) {
        List<WrittenAct> fresh = new ArrayList<>(now.acts());
        was.acts().forEach(fresh::remove);
        List<String> changes = new ArrayList<>(
                fresh.size() + was.acts().size() > now.acts().size()
                        ? List.of("改经过")
                        : fresh.stream().map(WrittenAct::kind).toList());
        TreeSet<String> fields = new TreeSet<>(was.facts().keySet());
        fields.addAll(now.facts().keySet());
        fields.removeIf(
                field -> was.facts().getOrDefault(field, "").equals(now.facts().getOrDefault(field, "")));
        if (!fields.isEmpty()) {
            changes.add("改" + String.join("、", fields));
        }
        return changes.isEmpty() ? List.of("改写法") : changes;
    }

    private void period(String path) throws IOException {
        Map<String, Map<String, String>> old = ReturnRecords.read(bytes(before, path));
        Map<String, Map<String, String>> present = ReturnRecords.read(bytes(Optional.of(now), path));
        if (present.isEmpty()) {
            said.add("删去" + path);
            return;
        }
        Map<String, String> head = present.getOrDefault("", Map.of());
        String number = head.getOrDefault("期号", "");
        String name = number.isEmpty() ? path : "第" + number + "期周报";
        List<String> units = new ArrayList<>(present.keySet());
        units.removeIf(unit ->
                unit.isEmpty() || present.getOrDefault(unit, Map.of()).equals(old.getOrDefault(unit, Map.of())));
        said.add(old.isEmpty() ? "开" + name : units.isEmpty() ? name + "表头" : name + "：" + String.join("、", units));
    }

    private void listed(String path) throws IOException {
        Map<String, Map<String, String>> old = ListedRecords.read(path, bytes(before, path));
        Map<String, Map<String, String>> present = ListedRecords.read(path, bytes(Optional.of(now), path));
        List<String> names = new ArrayList<>(present.keySet());
        names.removeIf(name -> present.getOrDefault(name, Map.of()).equals(old.getOrDefault(name, Map.of())));
        boolean few = !names.isEmpty() && names.size() <= 3 && !old.isEmpty();
        said.add(few ? String.join("、", names) : path.replaceFirst("\\.ya?ml$", "") + (old.isEmpty() ? "建立" : "改动"));
    }
}
