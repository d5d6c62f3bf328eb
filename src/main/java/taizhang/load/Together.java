package taizhang.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.IntConsumer;

/** Does several works at once, and comes back only when none of them runs any more. */
public final class Together {
    private Together() {}

    /**
     * What the works gave, in their order; the last is done by the caller's own thread.
     *
     * @param works at least one
     * @throws IOException the first that failed, as it was thrown; what the others threw is kept with it
     */
    public static <T> List<T> all(List<Callable<T>> works) throws IOException {
        List<FutureTask<T>> tasks = works.stream().map(FutureTask::new).toList();
        List<CompletableFuture<Void>> others = tasks.subList(0, tasks.size() - 1).stream()
                .map(CompletableFuture::runAsync)
                .toList();
        tasks.getLast().run();
        others.forEach(CompletableFuture::join);
        return results(tasks);
    }

    /**
     * The same for more works than there are hands: begun in their order, and none after one has failed.
     *
     * @param hands how many run at once at most; the caller's own thread is one of them
     * @param begun hears of each work in its order before it is begun, from one thread at a time
     */
    public static <T> List<T> all(List<Callable<T>> works, int hands, IntConsumer begun) throws IOException {
        List<FutureTask<T>> tasks = works.stream().map(FutureTask::new).toList();
        Turns turns = new Turns(tasks.size(), begun);
        List<CompletableFuture<Void>> others = new ArrayList<>();
        for (int hand = 1; hand < Math.min(hands, tasks.size()); hand++) {
            others.add(CompletableFuture.runAsync(() -> work(tasks, turns)));
        }
        work(tasks, turns);
        others.forEach(CompletableFuture::join);
        return results(tasks);
    }

    private static <T> void work(List<FutureTask<T>> tasks, Turns turns) {
        for (int turn = turns.next(); turn >= 0; turn = turns.next()) {
            tasks.get(turn).run();
            if (tasks.get(turn).state() == Future.State.FAILED) {
                turns.end();
            }
        }
    }

    /** Whose turn it is. */
    private static final class Turns {
        private final int all;
        private final IntConsumer begun;
        private int next;

        Turns(int all, IntConsumer begun) {
            this.all = all;
            this.begun = begun;
        }

        /** The number of the next work; -1 if there is none to be begun. */
        synchronized int next() {
            if (next >= all) {
                return -1;
            }
            begun.accept(next);
            return next++;
        }

        synchronized void end() {
            next = all;
        }
    }

    private static <T> List<T> results(List<FutureTask<T>> tasks) throws IOException {
        List<Throwable> faults = tasks.stream()
                .filter(task -> task.state() == Future.State.FAILED)
                .map(FutureTask::exceptionNow)
                .toList();
        if (!faults.isEmpty()) {
            faults.stream().skip(1).forEach(faults.getFirst()::addSuppressed);
            throw asThrown(faults.getFirst());
        }
        return tasks.stream().map(FutureTask::resultNow).toList();
    }

    /** What went wrong, to be thrown; what is no matter of the machine is thrown at once. */
    public static IOException asThrown(Throwable fault) {
        return switch (fault) {
            case IOException machine -> machine;
            case RuntimeException program -> throw program;
            case Error program -> throw program;
            default -> throw new IllegalStateException(fault);
        };
    }
}
