package taizhang.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.stream.Stream;
import taizhang.diagnostic.SourceFile;

/** Reads files of several kinds on all processors, the longest first, so that none is idle towards the end. */
final class AllAtOnce {
    private record Reading(int length, FutureTask<?> task) {}

    private final List<Reading> readings = new ArrayList<>();

    /** Files to be read; what they give, in their order, is there after {@link #run}. */
    <T> List<? extends Future<T>> of(Stream<LedgerFile> files, Function<LedgerFile, T> reader) {
        return files.map(file -> {
                    FutureTask<T> task = new FutureTask<>(() -> reader.apply(file));
                    int length = file.source().map(SourceFile::text).orElse("").length();
                    readings.add(new Reading(length, task));
                    return task;
                })
                .toList();
    }

    /** Reads them all; a reader that fails is told by its future. */
    void run() {
        List<Callable<Object>> turns = readings.stream()
                .sorted(Comparator.comparingInt(Reading::length).reversed())
                .map(reading -> Executors.callable(reading.task()))
                .toList();
        try {
            Together.all(turns, Runtime.getRuntime().availableProcessors(), begun -> {});
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What was read, once all is; what a reader threw is thrown. */
    static <T> List<T> results(List<? extends Future<T>> read) {
        return read.stream().map(AllAtOnce::result).toList();
    }

    private static <T> T result(Future<T> read) {
        if (read.state() == Future.State.FAILED) {
            switch (read.exceptionNow()) {
                case RuntimeException program -> throw program;
                case Error program -> throw program;
                case Throwable other -> throw new IllegalStateException(other);
            }
        }
        return read.resultNow();
    }
}
