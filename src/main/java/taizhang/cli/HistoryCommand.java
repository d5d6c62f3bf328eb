package taizhang.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import taizhang.desk.Archive;
import taizhang.desk.WrongRequest;
import taizhang.history.ProblemLife;
import taizhang.load.ProblemRecords;

/** Tells the life of one problem from git: every change of a field, by whom and when (沿革). */
@Command(name = "history", aliases = "沿革", description = "从 git 历史里列出一个问题的每一次改动：谁、何时、哪次提交、由什么改成什么")
final class HistoryCommand extends LedgerCommand {
    @Parameters(paramLabel = "编号", arity = "1", description = "问题编号，例如 上庄-002")
    private String written = "";

    @Mixin
    private TextOrJson format = new TextOrJson();

    HistoryCommand(Terminal terminal, Place place) {
        super(terminal, place, SharedOption.REV);
    }

    @Override
    public ExitStatus call() throws IOException {
        boolean json = format.isJson();
        String number = ProblemRecords.numberOf(written);
        try (Archive archive = Archive.open(folders())) {
            ProblemLife life = archive.lifeOf(number)
                    .orElseThrow(() -> new WrongRequest("git 历史里从来没有问题“" + number + "”；编号写成 上庄-002 这样，还没有提交的问题没有沿革"));
            print(json ? List.of(HistoryJson.write(life)) : HistoryText.of(life));
            return ExitStatus.FINE;
        }
    }
}
