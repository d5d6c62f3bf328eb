package taizhang.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import taizhang.desk.Books;
import taizhang.desk.Findings;
import taizhang.desk.Format;
import taizhang.desk.Press;
import taizhang.desk.Printed;
import taizhang.desk.Watch;
import taizhang.desk.WatchNews;
import taizhang.diagnostic.Diagnostic;
import taizhang.report.Paper;

/** Looks at the folders while somebody works, checks after each save, and makes the papers that changed (监看). */
@Command(
        name = "watch",
        aliases = "监看",
        description = {"一直看着台账文件夹：每存一次盘就检查，没有错误就把变了的纸重新生成。", "按 Ctrl+C 结束。"})
final class WatchCommand extends LedgerCommand {
    private static final long LEAST_PAUSE = 100;
    private static final long LONGEST_PAUSE = 2000;
    private static final long AGAIN = 1000;
    private static final long PATIENCE = 30;
    /** Of ten parts of the time at most one is spent looking. */
    private static final long SHARE = 10;

    private final Set<String> told = new HashSet<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private String trouble = "";

    @Mixin
    private PaperOptions papers;

    WatchCommand(Terminal terminal, Place place) {
        super(terminal, place, SharedOption.TEMPLATES, SharedOption.OUT, SharedOption.AS_OF);
    }

    @Override
    public ExitStatus call() throws IOException {
        List<Format> formats = papers.formats();
        sayTemplates();
        var watch = new Watch(folders(), books -> order(books, formats), this::show);
        var ended = new CountDownLatch(1);
        var hook = new Thread(() -> endAndWait(ended));
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            terminal.complain("在看 " + folders().shownData() + "，按 Ctrl+C 结束。");
            while (!pause(look(watch))) {
                terminal.out().flush();
            }
            terminal.complain("不看了。");
            return ExitStatus.FINE;
        } finally {
            ended.countDown();
            terminal.out().flush();
        }
    }

    /** Ctrl+C: what is being written is written to its end. */
    private void endAndWait(CountDownLatch ended) {
        end.countDown();
        try {
            ended.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private Watch.Papers order(Books books, List<Format> formats) throws IOException {
        List<Paper> kinds = papers.kinds(books.ledger(), books.sheets());
        Optional<LocalDate> day = options.asOf().or(books::usualDay);
        Press press = Press.ofDay(
                books, day.orElseGet(() -> books.ledger().campaign().term().first()), kinds);
        return new Watch.Papers(
                press,
                press.obstacles(kinds),
                papers.reports(press, kinds, papers.scopes(press.edition(), kinds)),
                formats);
    }

    /** Looks once and tells; how long to wait for the next look, in milliseconds. */
    private long look(Watch watch) {
        long start = System.nanoTime();
        long pause = LEAST_PAUSE;
        try {
            WatchNews news = watch.look();
            if (!trouble.isEmpty()) {
                terminal.complain("好了，接着看。");
            }
            trouble = "";
            tell(news, start);
            pause = news instanceof WatchNews.InUse ? AGAIN : pause;
            if (!(news instanceof WatchNews.Quiet)) {
                start = System.nanoTime();
            }
        } catch (IOException passing) {
            String sentence = MachineTrouble.sentence(passing);
            if (!sentence.equals(trouble)) {
                terminal.complain(sentence + (sentence.endsWith("。") ? "" : "。") + "还在看，好了会接着做。");
            }
            trouble = sentence;
            pause = AGAIN;
        }
        long spent = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        return Math.clamp(spent * SHARE, pause, LONGEST_PAUSE);
    }

    private boolean pause(long milliseconds) {
        try {
            return end.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void tell(WatchNews news, long start) {
        switch (news) {
            case WatchNews.Quiet ignored -> {}
            case WatchNews.InUse inUse -> {
                if (!inUse.known()) {
                    terminal.complain(inUse.file() + " 正在别的程序中打开，换不上新的；请关上它，关上就自己换。");
                }
            }
            case WatchNews.Wrong wrong -> {
                show(wrong.findings());
                terminal.out().print("有错误，纸没有动。" + took(start) + "\n");
            }
            case WatchNews.Made made -> {
                String folder = folders().shown(folders().out());
                for (Printed paper : made.made()) {
                    terminal.out().print(folder + "/" + paper.file() + "  " + paper.extent() + "\n");
                }
                terminal.out()
                        .print((made.made().isEmpty()
                                        ? "纸都没有变。"
                                        : "换了" + made.made().size() + "份，另有" + made.same() + "种没有变。")
                                + took(start) + "\n");
            }
        }
    }

    /** Errors whole; of the warnings those that were not told before. Told at once: papers may take longer. */
    private void show(Findings findings) {
        List<Diagnostic> fresh = findings.all().stream()
                .filter(finding -> finding.isError() || !told.contains(known(finding)))
                .toList();
        told.clear();
        findings.all().stream().map(WatchCommand::known).forEach(told::add);
        long errors = fresh.stream().filter(Diagnostic::isError).count();
        if (!fresh.isEmpty()) {
            new FindingsPrinter(terminal.out(), terminal.colour()).print(new Findings(fresh, findings.sources()));
        }
        long old = findings.count() - errors - (fresh.size() - errors);
        if (old > 0) {
            terminal.out().print("另有说过的警告" + old + "处。\n");
        }
        terminal.out().flush();
    }

    /** A warning moves with its line, and is still the same. */
    private static String known(Diagnostic finding) {
        return finding.code().id() + finding.span().file() + finding.message();
    }

    private static String took(long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        return "用时" + String.format(Locale.ROOT, "%.1f", seconds) + "秒。";
    }
}
