package taizhang.cli;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import taizhang.desk.Counter;
import taizhang.exchange.Steps;

/** Puts the books on record: checks and commits (保存). */
@Command(
        name = "save",
        aliases = "保存",
        description = {"保存：检查台账，没有错误就提交到本机的 git 仓库，提交说明自动写改了什么。", "不用装 git，不连网。"})
final class SaveCommand extends LedgerCommand {
    @Mixin
    private Signing.Options words = new Signing.Options();

    @Option(
            names = {"--begin", "--建库"},
            description = "第一次用：台账还不在 git 仓库里的，先建一个，不用装 git")
    private boolean begin;

    SaveCommand(Terminal terminal, Place place) {
        super(terminal, place, SharedOption.TEMPLATES);
    }

    @Override
    public ExitStatus call() throws IOException {
        if (begin && Counter.found(ownFolders())) {
            terminal.out().print("已建好仓库。\n");
        }
        try (Counter counter = Counter.open(ownFolders(), Steps.UNWATCHED)) {
            if (counter.changed().isEmpty() && !counter.isMerging()) {
                terminal.out().print("没有改动，不用保存。\n");
                return ExitStatus.FINE;
            }
            Signing signing = words.signing(terminal, counter);
            return signing.save(signing.author());
        }
    }
}
