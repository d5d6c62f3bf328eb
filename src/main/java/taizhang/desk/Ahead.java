package taizhang.desk;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import taizhang.load.Together;

/**
 * Something that will be needed, made once: begun on another processor while other things are done. Who needs it before it was
 * begun makes it himself; what goes wrong is told to whoever needs it.
 */
final class Ahead<T> {
    private final FutureTask<T> task;

    /** Something that nobody makes yet. */
    Ahead(Callable<T> work) {
        this.task = new FutureTask<>(work);
    }

    /** Begins to make it as soon as a processor is idle. */
    Ahead<T> begun() {
        ForkJoinPool.commonPool().execute(task);
        return this;
    }

    /**
     * The thing.
     *
     * @throws IOException it could not be made
     */
    T get() throws IOException {
        task.run(); // nothing, if it is being made or is there
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw Together.asThrown(task.exceptionNow());
        } catch (InterruptedException nobodyInterrupts) {
            throw new IllegalStateException(nobodyInterrupts);
        }
    }
}
