package taizhang.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import taizhang.check.Rules;
import taizhang.diagnostic.Checked;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.DiagnosticFormatter;
import taizhang.diagnostic.Diagnostics;
import taizhang.document.Document;
import taizhang.load.LedgerLoader;
import taizhang.load.LoadResult;
import taizhang.load.MemoryTree;
import taizhang.load.SourceTree;
import taizhang.load.WorkingTree;
import taizhang.model.Problem;
import taizhang.render.TextWriter;
import taizhang.report.day.Edition;
import taizhang.report.day.Scope;
import taizhang.report.ledger.LedgerKind;
import taizhang.report.ledger.LedgerReport;
import taizhang.template.TemplateFolder;
import taizhang.template.TemplateRenderer;

/**
 * Reads and checks ledgers spoilt by chance. Every mutant must be read or refused: no crash, no hang, and a ledger that is
 * accepted says what a plain reading of its YAML says, on screen and on paper.
 */
final class Fuzzer {
    private static final long HANG = 2_000_000_000L;
    private static final int PAPERS_EVERY = 50;

    /** The last ledger is a part of the sample, ten times as long as the others. */
    private static final int LARGE_EVERY = 24;

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final List<Map<String, byte[]>> ledgers = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final TemplateFolder templates;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger clean = new AtomicInteger();
    private final AtomicInteger compared = new AtomicInteger();
    private final AtomicInteger papers = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

    Fuzzer() {
        try {
            for (String name : List.of("minimal", "rounds", "oversight")) {
                add(Path.of("src", "test", "resources", "ledgers", name, "ledger-data"), path -> true);
            }
            add(
                    Path.of("ledger-data"),
                    path -> !path.contains("/") || path.equals("问题/上庄村.yaml") || path.startsWith("佐证/上庄-"));
            ledgers.getLast()
                    .keySet()
                    .removeIf(path ->
                            List.of("督办.yaml", "抽查.yaml", "通报.yaml", "政策.yaml").contains(path));
            templates = TemplateFolder.read(Path.of("templates"), "templates");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void add(Path folder, Predicate<String> wanted) throws IOException {
        SourceTree tree = WorkingTree.of(folder, "ledger-data");
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String path : tree.paths()) {
            if (wanted.test(path)) {
                files.put(path, tree.bytes(path));
                if (path.endsWith(".yaml")) {
                    new String(tree.bytes(path), StandardCharsets.UTF_8).lines().forEach(lines::add);
                }
            }
        }
        ledgers.add(files);
    }

    /**
     * Runs mutants until as many are done or the time is over.
     *
     * @param first the seed of the first; the others follow
     * @return what went wrong, with the seed of the mutant
     */
    List<String> run(long first, int count, long seconds, int threads) {
        long deadline = System.nanoTime() + seconds * 1_000_000_000L;
        AtomicLong next = new AtomicLong(first);
        List<Worker> workers = new ArrayList<>();
        // Within the pool that the loader itself uses, so that no file is handed from thread to thread.
        for (int i = 0; i < Math.clamp(threads, 1, ForkJoinPool.getCommonPoolParallelism()); i++) {
            Worker worker = new Worker(() -> {
                long seed = next.getAndIncrement();
                return seed < first + count && System.nanoTime() < deadline ? seed : -1;
            });
            workers.add(worker);
            ForkJoinPool.commonPool().execute(worker);
        }
        watch(workers);
        return List.copyOf(faults);
    }

    /** Waits for the workers; one that spends more than ten seconds of work on a mutant is given up. */
    private void watch(List<Worker> workers) {
        for (boolean more = true; more; ) {
            more = false;
            for (Worker worker : workers) {
                more |= !worker.ends(200);
                Thread thread = worker.thread;
                if (thread != null && CPU.getThreadCpuTime(thread.threadId()) - worker.started > 5 * HANG) {
                    faults.add("mutant " + worker.seed + " hangs at " + thread.getStackTrace()[0]);
                    return;
                }
            }
        }
    }

    /** Examines one mutant after another. */
    private final class Worker implements Runnable {
        private final LongSupplier seeds;
        private final CountDownLatch end = new CountDownLatch(1);
        private volatile long seed;
        private volatile long started;
        private volatile @Nullable Thread thread;

        Worker(LongSupplier seeds) {
            this.seeds = seeds;
        }

        @Override
        public void run() {
            TemplateRenderer renderer = new TemplateRenderer(templates);
            started = CPU.getCurrentThreadCpuTime();
            thread = Thread.currentThread();
            for (long one = seeds.getAsLong(); one >= 0; one = seeds.getAsLong()) {
                seed = one;
                examine(one, renderer);
                long now = CPU.getCurrentThreadCpuTime();
                took(one, now - started);
                started = now;
            }
            thread = null;
            end.countDown();
        }

        boolean ends(int millis) {
            try {
                return end.await(millis, TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return true;
            }
        }
    }

    private void took(long seed, long spent) {
        slowest.accumulateAndGet(spent, Math::max);
        if (spent > HANG) {
            faults.add("mutant " + seed + " took " + spent / 1_000_000 + " ms");
        }
        done.incrementAndGet();
    }

    /** The ledger that a seed stands for. */
    MemoryTree mutant(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int chosen = random.nextInt(LARGE_EVERY) == 0 ? ledgers.size() - 1 : random.nextInt(ledgers.size() - 1);
        Map<String, byte[]> base = ledgers.get(chosen);
        List<String> files =
                base.keySet().stream().filter(path -> path.endsWith(".yaml")).toList();
        String spoilt = files.get(random.nextInt(files.size()));
        MemoryTree tree = new MemoryTree();
        base.forEach(
                (path, bytes) -> tree.with(path, path.equals(spoilt) ? new Mutator(seed, lines).mutate(bytes) : bytes));
        return tree;
    }

    void examine(long seed, TemplateRenderer renderer) {
        MemoryTree tree = mutant(seed);
        try {
            LoadResult loaded = LedgerLoader.load(tree);
            Diagnostics findings = new Diagnostics();
            findings.addAll(loaded.findings());
            findings.addAll(Rules.standard().check(loaded.ledger(), loaded.gaps(), loaded.sources()));
            List<Diagnostic> all = findings.sorted();
            DiagnosticFormatter.of(loaded.sources(), false).format(all);
            if (all.stream().noneMatch(finding -> finding.code().number() < 200)) {
                compare(seed, tree, loaded);
            }
            if (all.stream().noneMatch(Diagnostic::isError) && clean.getAndIncrement() % PAPERS_EVERY == 0) {
                print(seed, loaded, renderer);
            }
        } catch (IOException | RuntimeException | StackOverflowError | AssertionError fault) {
            StackTraceElement[] trace = fault.getStackTrace();
            faults.add("mutant " + seed + ": " + fault + " at "
                    + java.util.Arrays.stream(trace)
                            .map(Object::toString)
                            .filter(place -> place.startsWith("taizhang."))
                            .limit(3)
                            .toList());
        }
    }

    /** Every record that read says what stands in the file. */
    private void compare(long seed, MemoryTree tree, LoadResult loaded) {
        List<Map.Entry<String, List<String>>> plain = tree.paths().stream()
                .filter(path -> path.startsWith("问题/"))
                .flatMap(path -> PlainReading.problems(tree.bytes(path)).stream())
                .toList();
        for (Problem problem : loaded.ledger().problems()) {
            String description = PlainReading.squeezed(problem.facts().wording().description());
            boolean same = plain.stream()
                    .filter(one -> one.getKey().equals(problem.id().text()))
                    .map(Map.Entry::getValue)
                    .anyMatch(texts -> texts.getFirst().equals(description)
                            && (loaded.hasErrors()
                                    || texts.size() - 1 == problem.acts().size()));
            if (!same) {
                faults.add("mutant " + seed + ": " + problem.id() + " reads " + description + " for " + plain);
            }
        }
        if (!loaded.hasErrors() && plain.size() != loaded.ledger().problems().size()) {
            faults.add("mutant " + seed + ": problems were lost: "
                    + plain.stream().map(Map.Entry::getKey).toList() + " read as "
                    + loaded.ledger().problems().stream().map(Problem::id).toList());
        }
        compared.incrementAndGet();
    }

    /** The town's ledger holds every description, letter for letter. */
    private void print(long seed, LoadResult loaded, TemplateRenderer renderer) {
        Edition edition = Edition.of(loaded.ledger(), java.time.LocalDate.of(2017, 8, 18));
        LedgerReport report =
                LedgerReport.of(edition, LedgerKind.PROBLEMS, new Scope.Town()).orElseThrow();
        switch (renderer.render(report, "0123456789")) {
            case Checked.Rejected<Document> rejected ->
                faults.add("mutant " + seed + ": no paper: " + rejected.findings());
            case Checked.Accepted<Document> accepted -> {
                String paper = PlainReading.squeezed(TextWriter.textOf(accepted.value()));
                for (Problem problem : loaded.ledger().problems()) {
                    String description =
                            PlainReading.squeezed(problem.facts().wording().description());
                    if (!paper.contains(description)
                            || !paper.contains(problem.id().text())) {
                        faults.add("mutant " + seed + ": the paper lacks " + problem.id());
                    }
                }
                papers.incrementAndGet();
            }
        }
    }

    String figures() {
        return done + " mutants, " + clean + " without error, " + compared + " compared with a plain reading, " + papers
                + " printed, slowest " + slowest.get() / 1_000_000 + " ms of work, " + faults.size() + " faults";
    }
}
