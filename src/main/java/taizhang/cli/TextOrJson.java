package taizhang.cli;

import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import taizhang.desk.WrongRequest;

/** Whether a command prints for people or for other programs. */
@Command
final class TextOrJson {
    @Option(
            names = {"--format", "--格式"},
            paramLabel = "格式",
            defaultValue = "text",
            description = "text（默认，给人看）或 json（给其他程序读）")
    private String format = "text";

    /**
     * Whether it is for other programs.
     *
     * @throws WrongRequest it is neither
     */
    boolean isJson() {
        String asked = format.toLowerCase(Locale.ROOT);
        if (!asked.equals("text") && !asked.equals("json")) {
            throw new WrongRequest("--format 的值“" + format + "”不对，可写 text 或 json");
        }
        return asked.equals("json");
    }
}
