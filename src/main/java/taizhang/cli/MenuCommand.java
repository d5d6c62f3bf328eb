package taizhang.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import taizhang.desk.WrongRequest;

/** The day's work in plain words (菜单); so is {@code taizhang} and nothing else at a terminal. */
@Command(name = "menu", aliases = "菜单", description = "列出一天里要做的事，填序号就做；在终端上只打 taizhang 也一样")
final class MenuCommand implements Action {
    private static final Set<String> END = Set.of("0", "退出", "完", "q", "quit", "exit");

    /**
     * One thing to choose.
     *
     * @param words what is done, as a clerk would say it
     * @param command the command line
     * @param asked what is asked for and put behind it; empty for nothing
     */
    private record Item(String words, List<String> command, String asked) {}

    private static final List<Item> ITEMS = List.of(
            new Item("看一眼：谁没有报、哪些逾期、哪些快到期", List.of("status"), ""),
            new Item("今天要办的事，和发到群里的话", List.of("due"), ""),
            new Item("登记一个新问题", List.of("new"), ""),
            new Item("办理一个问题：核实、延期、完成整改、销号……", List.of("act"), ""),
            new Item("写一个问题的整改方案", List.of("plan"), ""),
            new Item("开下一期周报", List.of("week"), ""),
            new Item("发表：给各单位做填报的表", List.of("form", "--all"), ""),
            new Item("收表：各单位交回来的表", List.of("collect"), "放表的文件夹"),
            new Item("撤回刚才写进去的", List.of("undo"), ""),
            new Item("检查台账", List.of("check"), ""),
            new Item("生成要印的台账和周报", List.of("build"), ""),
            new Item("保存今天的改动", List.of("save"), ""),
            new Item("和别的电脑同步", List.of("sync"), ""),
            new Item("各个专项一行一个", List.of("overview"), ""),
            new Item("体检：电脑、文件夹、仓库有没有毛病", List.of("doctor"), ""),
            new Item("新建一个专项（自己单位的台账）", List.of("init"), ""));

    /** Runs one command line. */
    @FunctionalInterface
    interface Runner {
        ExitStatus run(String... args);
    }

    private final Terminal terminal;
    private final Supplier<Set<String>> known;
    private final Runner runner;

    /**
     * A menu.
     *
     * @param known the names of the commands there are; what they cannot do is not offered
     */
    MenuCommand(Terminal terminal, Supplier<Set<String>> known, Runner runner) {
        this.terminal = terminal;
        this.known = known;
        this.runner = runner;
    }

    /** Asks and runs until there is nothing more to be done. */
    @Override
    public ExitStatus call() throws IOException {
        if (!terminal.dialogue().isLive()) {
            throw new WrongRequest("菜单要在终端上用；在脚本里直接写命令");
        }
        Set<String> commands = known.get();
        List<Item> items = ITEMS.stream()
                .filter(item -> commands.contains(item.command().getFirst()))
                .toList();
        while (true) {
            terminal.complain("");
            terminal.complain("要做什么？（别的命令见 taizhang --help）");
            for (int i = 0; i < items.size(); i++) {
                terminal.complain(
                        String.format(Locale.ROOT, "%4d ", i + 1) + items.get(i).words());
            }
            terminal.complain("   0 退出");
            Optional<String> answer = terminal.dialogue().ask(terminal.err(), "填序号", "");
            if (answer.isEmpty() || END.contains(answer.get())) {
                return ExitStatus.FINE;
            }
            Optional<Item> chosen =
                    Dialogue.numberIn(answer.get(), items.size()).map(items::get);
            if (chosen.isEmpty()) {
                terminal.complain("  填 0 到 " + items.size() + " 之间的数");
            } else if (!carriedOut(chosen.get())) {
                return ExitStatus.FINE;
            }
        }
    }

    /** Whether it was run; not if the answers have ended. */
    private boolean carriedOut(Item item) throws IOException {
        String[] line = item.command().toArray(String[]::new);
        if (!item.asked().isEmpty()) {
            Optional<String> more = terminal.dialogue().ask(terminal.err(), item.asked(), "");
            if (more.isEmpty()) {
                return false;
            }
            line = Stream.concat(item.command().stream(), more.stream()).toArray(String[]::new);
        }
        runner.run(line);
        terminal.out().flush();
        return true;
    }
}
