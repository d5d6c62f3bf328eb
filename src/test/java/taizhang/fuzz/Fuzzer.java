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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Predicate;
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
        AtomicLongArray running = new AtomicLongArray(threads * 2);
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int worker = i;
            workers.add(Thread.ofPlatform().daemon().start(() -> {
                TemplateRenderer renderer = new TemplateRenderer(templates);
                for (long seed = next.getAndIncrement();
                        seed < first + count && System.nanoTime() < deadline;
                        seed = next.getAndIncrement()) {
                    running.set(worker * 2, seed);
                    running.set(worker * 2 + 1, CPU.getCurrentThreadCpuTime());
                    examine(seed, renderer);
                }
                running.set(worker * 2 + 1, Long.MAX_VALUE);
            }));
        }
        watch(workers, running);
        return List.copyOf(faults);
    }

    /** Waits for the workers; one that spends more than two seconds on a mutant is given up. */
    private void watch(List<Thread> workers, AtomicLongArray running) {
        boolean more = true;
        while (more) {
            more = false;
            for (int i = 0; i < workers.size(); i++) {
                Thread worker = workers.get(i);
                join(worker);
                long started = running.get(i * 2 + 1);
                long spent = worker.isAlive() ? CPU.getThreadCpuTime(worker.threadId()) - started : 0;
                if (worker.isAlive() && started < Long.MAX_VALUE && spent > 5 * HANG) {
                    faults.add("mutant " + running.get(i * 2) + " hangs at " + worker.getStackTrace()[0]);
                    return;
                }
                more |= worker.isAlive();
            }
        }
    }

    private static void join(Thread worker) {
        try {
            worker.join(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The ledger that a seed stands for. */
    MemoryTree mutant(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, byte[]> base = ledgers.get(random.nextInt(ledgers.size()));
        List<String> files =
                base.keySet().stream().filter(path -> path.endsWith(".yaml")).toList();
        String chosen = files.get(random.nextInt(files.size()));
        MemoryTree tree = new MemoryTree();
        base.forEach(
                (path, bytes) -> tree.with(path, path.equals(chosen) ? new Mutator(seed, lines).mutate(bytes) : bytes));
        return tree;
    }

    void examine(long seed, TemplateRenderer renderer) {
        MemoryTree tree = mutant(seed);
        long started = CPU.getCurrentThreadCpuTime();
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
        long spent = CPU.getCurrentThreadCpuTime() - started;
        slowest.accumulateAndGet(spent, Math::max);
        if (spent > HANG) {
            faults.add("mutant " + seed + " took " + spent / 1_000_000 + " ms");
        }
        done.incrementAndGet();
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
