package taizhang.desk;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** Does several works at once, and comes back only when none of them runs any more. */
final class Together {
    private Together() {}

    /**
     * What the works gave, in their order; the last is done by the caller's own thread.
     *
     * @param works at least one
     * @throws IOException the first that failed, as it was thrown; what the others threw is kept with it
     */
    static <T> List<T> all(List<Callable<T>> works) throws IOException {
        List<FutureTask<T>> tasks = works.stream().map(FutureTask::new).toList();
        List<CompletableFuture<Void>> others = tasks.subList(0, tasks.size() - 1).stream()
                .map(CompletableFuture::runAsync)
                .toList();
        tasks.getLast().run();
        others.forEach(CompletableFuture::join);
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

    private static IOException asThrown(Throwable fault) {
        return switch (fault) {
            case IOException machine -> machine;
            case RuntimeException program -> throw program;
            case Error program -> throw program;
            default -> throw new IllegalStateException(fault);
        };
    }
}
