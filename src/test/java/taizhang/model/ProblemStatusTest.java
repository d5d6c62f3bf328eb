package taizhang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ProblemStatusTest {
    private static List<String> labels(Predicate<ProblemStatus> wanted) {
        return Arrays.stream(ProblemStatus.values())
                .filter(wanted)
                .map(ProblemStatus::label)
                .toList();
    }

    @Test
    void open_is_what_still_has_to_be_dealt_with() {
        assertThat(labels(ProblemStatus::isOpen)).containsExactly("待核实", "整改中", "完成整改", "待销号");
    }

    @Test
    void due_is_what_was_found_true_and_not_handed_over() {
        assertThat(labels(ProblemStatus::isDue)).containsExactly("整改中", "完成整改", "待销号", "已销号");
    }

    @Test
    void rectified_is_what_was_put_right_closed_or_not() {
        assertThat(labels(ProblemStatus::isRectified)).containsExactly("完成整改", "待销号", "已销号");
    }

    @Test
    void in_closing_is_what_was_applied_for_decided_or_not() {
        assertThat(labels(ProblemStatus::isInClosing)).containsExactly("待销号", "已销号");
    }
}
