package taizhang.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** The program's entrance. */
public final class Main {
    private Main() {}

    /**
     * Runs one command line and ends the process with its {@link ExitStatus}.
     *
     * @param args the command and its options, unless the launcher handed them over in another way
     */
    public static void main(String[] args) {
        Terminal terminal = begin();
        String[] words = CommandWords.of(args, System.getProperty(CommandWords.CALL, ""), System.getenv());
        if (!namesFiles()) {
            terminal.complain(
                    "错误：文件名的编码 " + Place.fileNames(System.getProperties())
                            + " 认不出中文，台账的文件都读不对，没有运行：用 taizhang 或 taizhang.cmd 启动；Linux 先运行 export LANG=C.UTF-8，没有的请管理员装一个 UTF-8 的");
            System.exit(ExitStatus.ENVIRONMENT.code());
        }
        int status = run(terminal, Place.ofProcess(), words);
        prepareNextStart();
        System.exit(status);
    }

    /** Whether names of files can be read at all: books that are read without them would be taken for empty ones. */
    private static boolean namesFiles() {
        Charset charset = Place.fileNames(System.getProperties());
        return charset.canEncode() && charset.newEncoder().canEncode(FaultFile.NAME);
    }

    /**
     * What every start does, whatever is called: meanwhile the JDK reckons out the powers of ten, which it does when the
     * first amount is read, on another processor.
     */
    static Terminal begin() {
        var unused = CompletableFuture.supplyAsync(() -> BigDecimal.TEN);
        return Terminal.ofProcess();
    }

    /** What makes the next start faster is made after a command, which waits for nothing; without it all works as well. */
    private static void prepareNextStart() {
        try {
            StartCache cache = StartCache.ofProcess().orElse(null);
            if (cache != null && cache.hasPlace() && !cache.isSettled()) {
                cache.learnLater();
            }
        } catch (IOException slowAsBefore) {
            return;
        }
    }

    /** Runs one command line; whatever goes wrong ends in a sentence and a status, never in a stack trace. */
    static int run(Terminal terminal, Place place, String... args) {
        try {
            return CommandTree.run(terminal, place, args).code();
        } catch (OutOfMemoryError e) {
            terminal.complain("错误：内存不足。可设环境变量 TAIZHANG_JAVA_OPTS=-Xmx2g 后重试。");
            return ExitStatus.ENVIRONMENT.code();
        } catch (RuntimeException | Error e) {
            terminal.complain(FaultFile.report(e, args, place.here(), Path.of(System.getProperty("java.io.tmpdir"))));
            return ExitStatus.BUG.code();
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }
}
