package taizhang.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import taizhang.desk.Tool;
import taizhang.privacy.PrivateText;

/**
 * The file that keeps the trace of a bug (taizhang-故障.txt), so that the user sees one sentence only. It holds no
 * arguments and no numbers of persons: it is passed on.
 */
final class FaultFile {
    static final String NAME = "taizhang-故障.txt";

    private FaultFile() {}

    /**
     * Writes the trace into the first folder that takes it.
     *
     * @return the sentence for the user, with the place of the file
     */
    static String report(Throwable fault, String[] args, Path... folders) {
        var kind = fault.getClass().getSimpleName();
        for (var folder : List.of(folders)) {
            var file = folder.resolve(NAME);
            if (took(file, text(fault, args))) {
                return "错误：程序内部出错（%s），详情已写入 %s，请把它交给维护人员。".formatted(kind, file);
            }
        }
        return "错误：程序内部出错（%s），且没有可写的目录保存详情，请告诉维护人员。".formatted(kind);
    }

    private static boolean took(Path file, String text) {
        try {
            Files.writeString(file, text, UTF_8);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String text(Throwable fault, String[] args) {
        var text = new StringWriter();
        try (var lines = new PrintWriter(text)) {
            lines.println("台账 " + Tool.version());
            lines.println("命令 " + commandOf(args));
            lines.println("Java " + System.getProperty("java.vendor") + " " + Runtime.version());
            lines.println("系统 " + System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                    + System.getProperty("os.arch"));
            lines.println();
            fault.printStackTrace(lines);
        }
        return PrivateText.masked(text.toString());
    }

    /** The command without what was given to it. */
    private static String commandOf(String[] args) {
        boolean named = args.length > 0 && args[0].matches("[a-z]{2,10}|[\\p{IsHan}]{2,5}");
        return named ? args[0] + "（参数不记）" : "（不记）";
    }
}
