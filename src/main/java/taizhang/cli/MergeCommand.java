package taizhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import taizhang.desk.Driver;

/** Lays two versions of one file together for git, which calls it while it merges (合并). */
@Command(
        name = "merge",
        aliases = "合并",
        description = {
            "合并一个文件：git pull 合并台账文件时由 git 调用，按记录、按字段合并，写回“我的”一份。",
            "平时不用自己运行；由 taizhang audit --install-hook 装好。"
        })
final class MergeCommand implements Action {
    private final Terminal terminal;
    private final Place place;

    @Parameters(index = "0", paramLabel = "原来的", description = "两边分开以前的文件")
    private Path base = Path.of("");

    @Parameters(index = "1", paramLabel = "我的", description = "我这一份，结果写回这里")
    private Path ours = Path.of("");

    @Parameters(index = "2", paramLabel = "对方的", description = "对方的一份")
    private Path theirs = Path.of("");

    @Parameters(index = "3", paramLabel = "路径", description = "这个文件在仓库里的路径")
    private String path = "";

    MergeCommand(Terminal terminal, Place place) {
        this.terminal = terminal;
        this.place = place;
    }

    @Override
    public ExitStatus call() throws IOException {
        Path here = place.here();
        Driver.Result result = Driver.merge(here.resolve(base), here.resolve(ours), here.resolve(theirs), path);
        if (!result.findings().isEmpty()) {
            terminal.complain(result.findings());
        }
        if (result.isOpen()) {
            terminal.complain(path + " 有两边都改了的地方，两份都写在文件里，夹在 <<<<<<< 和 >>>>>>> 之间，改好再提交。");
        }
        return result.isOpen() ? ExitStatus.FINDINGS : ExitStatus.FINE;
    }
}
