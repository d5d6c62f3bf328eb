package taizhang.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import taizhang.load.WrittenAct;
import taizhang.load.WrittenProblem;

/** Compares two versions of a problem field by field; acts are matched by what they say, not by where they stand. */
final class RecordDiff {
    private final Optional<ProblemVersion> before;
    private final Optional<ProblemVersion> after;

    private RecordDiff(Optional<ProblemVersion> before, Optional<ProblemVersion> after) {
        this.before = before;
        this.after = after;
    }

    /** What a commit changed; empty if the two say the same in the same file. */
    static Optional<ProblemChange> between(
            Revision revision, Optional<ProblemVersion> before, Optional<ProblemVersion> after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        RecordDiff diff = new RecordDiff(before, after);
        List<FieldChange> facts = diff.facts();
        List<ActChange> acts = diff.acts();
        if (facts.isEmpty() && acts.isEmpty()) {
            return Optional.empty();
        }
        String number = after.or(() -> before).orElseThrow().text().number();
        return Optional.of(new ProblemChange(number, revision, before, after, facts, acts));
    }

    private List<FieldChange> facts() {
        List<FieldChange> changes = new ArrayList<>();
        Optional<String> oldFile = before.map(ProblemVersion::file);
        Optional<String> newFile = after.map(ProblemVersion::file);
        if (oldFile.isPresent() && newFile.isPresent() && !oldFile.equals(newFile)) {
            changes.add(new FieldChange(FieldChange.FILE, oldFile, newFile));
        }
        Set<String> paths = new LinkedHashSet<>();
        after.ifPresent(version -> paths.addAll(version.text().facts().keySet()));
        before.ifPresent(version -> paths.addAll(version.text().facts().keySet()));
        for (String path : paths) {
            Optional<String> old = fact(before, path);
            Optional<String> now = fact(after, path);
            if (!old.equals(now)) {
                changes.add(new FieldChange(path, old, now));
            }
        }
        return changes;
    }

    private static Optional<String> fact(Optional<ProblemVersion> version, String path) {
        return version.flatMap(one -> Optional.ofNullable(one.text().facts().get(path)));
    }

    private List<ActChange> acts() {
        List<WrittenAct> old = new ArrayList<>(actsOf(before));
        List<WrittenAct> now = actsOf(after);
        List<Integer> unmatched = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            if (!old.remove(now.get(i))) {
                unmatched.add(i);
            }
        }
        List<ActChange> changes = new ArrayList<>();
        pair(old, now, unmatched, (a, b) -> a.label().equals(b.label()), changes);
        pair(old, now, unmatched, RecordDiff::sayTheSame, changes);
        pair(old, now, unmatched, (a, b) -> a.kind().equals(b.kind()), changes);
        unmatched.forEach(i -> changes.add(new ActChange(i + 1, Optional.empty(), Optional.of(now.get(i)))));
        List<WrittenAct> earlier = actsOf(before);
        old.forEach(act -> changes.add(new ActChange(earlier.indexOf(act) + 1, Optional.of(act), Optional.empty())));
        changes.sort(java.util.Comparator.comparingInt(ActChange::position));
        return changes;
    }

    private static void pair(
            List<WrittenAct> old,
            List<WrittenAct> now,
            List<Integer> unmatched,
            BiPredicate<WrittenAct, WrittenAct> alike,
            List<ActChange> changes) {
        for (Integer position : List.copyOf(unmatched)) {
            WrittenAct act = now.get(position);
            Optional<WrittenAct> earlier =
                    old.stream().filter(one -> alike.test(one, act)).findFirst();
            if (earlier.isPresent()) {
                old.remove(earlier.orElseThrow());
                unmatched.removeIf(position::equals);
                changes.add(new ActChange(position + 1, earlier, Optional.of(act)));
            }
        }
    }

    /** Whether all but one field agree, such as the date. */
    private static boolean sayTheSame(WrittenAct a, WrittenAct b) {
        Set<String> names = new LinkedHashSet<>(a.fields().keySet());
        names.addAll(b.fields().keySet());
        long same = names.stream()
                .filter(name -> a.fields().containsKey(name)
                        && a.fields().get(name).equals(b.fields().get(name)))
                .count();
        return names.size() > 2 && same == names.size() - 1;
    }

    private static List<WrittenAct> actsOf(Optional<ProblemVersion> version) {
        return version.map(ProblemVersion::text).map(WrittenProblem::acts).orElse(List.of());
    }
}
