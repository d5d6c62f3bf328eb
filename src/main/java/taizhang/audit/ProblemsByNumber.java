package taizhang.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.load.WrittenProblem;

/** Problems by number; two may have one number. */
record ProblemsByNumber(Map<String, List<WrittenProblem>> byNumber) {
    ProblemsByNumber() {
        this(new LinkedHashMap<>());
    }

    void addAll(List<WrittenProblem> problems) {
        problems.forEach(problem -> byNumber.computeIfAbsent(problem.number(), number -> new ArrayList<>())
                .add(problem));
    }

    List<WrittenProblem> all() {
        return byNumber.values().stream().flatMap(List::stream).toList();
    }

    List<WrittenProblem> of(String number) {
        return byNumber.getOrDefault(number, List.of());
    }

    /** The problem as it stands here: the same under its number, or what is not clearly another. */
    Optional<WrittenProblem> like(WrittenProblem problem) {
        List<WrittenProblem> there = of(problem.number());
        return there.stream()
                .filter(one -> one.text().equals(problem.text()))
                .findFirst()
                .or(() -> there.stream()
                        .filter(one -> !NumberAudit.isAnother(one, problem))
                        .findFirst());
    }
}
