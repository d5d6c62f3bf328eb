package taizhang.yaml.slips;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;

/** What mending has to say about single lines, counted from 0. */
public final class LineVerdicts {
    private final NavigableSet<Integer> wrong = new TreeSet<>();
    private final NavigableSet<Integer> doubtful = new TreeSet<>();
    private final NavigableSet<Integer> lost = new TreeSet<>();

    /** Marks of several stages together. */
    static LineVerdicts of(Collection<LineVerdicts> stages) {
        LineVerdicts all = new LineVerdicts();
        stages.forEach(stage -> {
            all.wrong.addAll(stage.wrong);
            all.doubtful.addAll(stage.doubtful);
            all.lost.addAll(stage.lost);
        });
        return all;
    }

    /** Lines on which an error was reported. */
    public NavigableSet<Integer> wrong() {
        return wrong;
    }

    /** Lines of which it is not sure where they belong. */
    public NavigableSet<Integer> doubtful() {
        return doubtful;
    }

    /** Lines whose content was taken away because it could not be read. */
    public NavigableSet<Integer> lost() {
        return lost;
    }
}
