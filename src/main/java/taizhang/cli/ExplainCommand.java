package taizhang.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import taizhang.desk.WrongRequest;
import taizhang.diagnostic.DiagnosticCode;
import taizhang.diagnostic.DiagnosticCodes;
import taizhang.diagnostic.Explanation;
import taizhang.load.KeyReference;
import taizhang.template.TemplateNames;

/** Says what a code of a finding means (释码); without a code, lists them all. */
@Command(name = "explain", aliases = "释码", description = "说明一个诊断码的意思，举一个错的、一个对的例子")
final class ExplainCommand implements Action {
    /** Asked for instead of a code: the names that templates may use. */
    private static final String NAMES = "名称";

    /** Asked for instead of a code: every key of every file. */
    private static final String KEYS = "字段";

    private final Terminal terminal;

    @Parameters(
            paramLabel = "编码",
            arity = "0..1",
            description = "例如 TZ203；不写则列出全部编码；写 名称 则列出模板里能用的名称；写 字段 则列出台账各文件能写的全部字段，写一个字段（如 时限）只列它")
    private Optional<String> written = Optional.empty();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public ExitStatus call() {
        if (written.isEmpty()) {
            DiagnosticCodes.all()
                    .forEach(code -> terminal.out()
                            .print(code.id() + " " + code.severity().label() + " " + firstSentence(code) + "\n"));
            return ExitStatus.FINE;
        }
        if (written.get().equals(NAMES)) {
            TemplateNames.describe().forEach(line -> terminal.out().print(line + "\n"));
            return ExitStatus.FINE;
        }
        List<String> keys = written.get().equals(KEYS) ? KeyReference.lines() : KeyReference.of(written.get());
        if (!keys.isEmpty()) {
            keys.forEach(line -> terminal.out().print(line + "\n"));
            return ExitStatus.FINE;
        }
        DiagnosticCode code = DiagnosticCodes.find(written.get())
                .orElseThrow(() -> new WrongRequest("没有编码“" + written.get() + "”；taizhang explain 列出全部编码"));
        terminal.out().print(Explanation.of(code).text());
        return ExitStatus.FINE;
    }

    private static String firstSentence(DiagnosticCode code) {
        String meaning = Explanation.of(code).meaning().replace("\n", "");
        int end = meaning.indexOf('。');
        return end < 0 ? meaning : meaning.substring(0, end + 1);
    }
}
