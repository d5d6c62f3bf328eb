package taizhang.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TogetherTest {
    @Test
    void works_give_their_values_in_their_order() throws IOException {
        assertThat(Together.all(List.of(() -> 1, () -> 2, () -> 3))).containsExactly(1, 2, 3);
    }

    @Test
    void nothing_runs_on_when_one_has_failed() {
        CountDownLatch failed = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        Callable<String> slow = () -> {
            failed.await();
            Thread.sleep(50);
            done.set(true);
            return "";
        };
        Callable<String> failing = () -> {
            failed.countDown();
            throw new AccessDeniedException("账");
        };
        assertThatThrownBy(() -> Together.all(List.of(slow, failing))).isInstanceOf(AccessDeniedException.class);
        assertThat(done).isTrue();
    }

    @Test
    void trouble_comes_out_as_it_was_thrown_and_the_others_are_kept_with_it() {
        IOException first = new IOException("一");
        Exception second = new IllegalStateException("二");
        assertThatThrownBy(() -> Together.all(List.of(failing(first), failing(second))))
                .isSameAs(first)
                .satisfies(thrown -> assertThat(thrown.getSuppressed()).containsExactly(second));
        assertThatThrownBy(() -> Together.all(List.of(failing(second), () -> "")))
                .isSameAs(second);
        Error full = new OutOfMemoryError();
        Callable<String> exhausted = () -> {
            throw full;
        };
        assertThatThrownBy(() -> Together.all(List.of(exhausted, () -> ""))).isSameAs(full);
    }

    @Test
    void of_many_works_the_first_in_order_that_fails_is_told_and_no_more_are_begun() throws IOException {
        List<Integer> begun = new CopyOnWriteArrayList<>();
        List<Callable<Integer>> works = IntStream.range(0, 50)
                .mapToObj(i -> (Callable<Integer>) () -> i * i)
                .toList();
        for (int hands : new int[] {1, 4, 99}) {
            assertThat(Together.all(works, hands, begun::add))
                    .startsWith(0, 1, 4, 9)
                    .hasSize(50);
        }
        assertThat(begun).isNotEmpty();
        IOException first = new IOException("一");
        AtomicInteger done = new AtomicInteger();
        List<Callable<String>> failing = new ArrayList<>(List.of(() -> "", failing(first)));
        for (int i = 0; i < 50; i++) {
            failing.add(() -> {
                Thread.sleep(5);
                return "" + done.incrementAndGet();
            });
        }
        for (int hands : new int[] {1, 4}) {
            done.set(0);
            assertThatThrownBy(() -> Together.all(failing, hands, i -> {})).isSameAs(first);
            assertThat(done.get()).isLessThan(25);
        }
    }

    private static Callable<String> failing(Exception thrown) {
        return () -> {
            throw thrown;
        };
    }
}
