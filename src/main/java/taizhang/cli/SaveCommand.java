package taizhang.cli;

import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import taizhang.desk.Counter;
import taizhang.exchange.Steps;

/** Puts the books on record: checks and commits (保存). */
@Command(
        name = "save",
        aliases = "保存",
        description = {"保存：检查台账，没有错误就提交到本机的 git 仓库，提交说明自动写改了什么。", "不用装 git，不连网。"})
final class SaveCommand extends LedgerCommand {
    @Option(
            names = {"--message", "--说明"},
            paramLabel = "话",
            description = "自己写提交说明；默认写改了什么，如“上庄-005登记；石门-001完成整改”")
    private Optional<String> message = Optional.empty();

    @Option(
            names = {"--name", "--姓名"},
            paramLabel = "姓名",
            description = "提交写谁的姓名；写过一次就记在这个仓库里，默认用 git 里设的")
    private Optional<String> name = Optional.empty();

    SaveCommand(Terminal terminal, Place place) {
        super(terminal, place, SharedOption.TEMPLATES);
    }

    @Override
    public ExitStatus call() throws IOException {
        try (Counter counter = Counter.open(ownFolders(), Steps.UNWATCHED)) {
            if (counter.changed().isEmpty() && !counter.isMerging()) {
                terminal.out().print("没有改动，不用保存。\n");
                return ExitStatus.FINE;
            }
            Signing signing = new Signing(terminal, counter, name, message);
            return signing.save(signing.author());
        }
    }
}
