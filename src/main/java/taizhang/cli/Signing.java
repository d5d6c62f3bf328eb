package taizhang.cli;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import taizhang.desk.Counter;
import taizhang.desk.Findings;
import taizhang.desk.WrongRequest;
import taizhang.exchange.Author;

/**
 * Puts on record what is not yet (保存), under the name of who works here: what {@code save} and {@code sync} share.
 *
 * @param terminal where to tell and to ask
 * @param counter the working copy
 * @param name the name that was given; empty: as git was told
 * @param words the message that was given; empty: what changed
 */
record Signing(Terminal terminal, Counter counter, Optional<String> name, Optional<String> words) {
    /** What {@code save} and {@code sync} can be told of the commit. */
    @Command
    static final class Options {
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

        Signing signing(Terminal terminal, Counter counter) {
            return new Signing(terminal, counter, name, message);
        }
    }

    /**
     * Who commits, now.
     *
     * @throws WrongRequest nobody knows the name
     */
    Author author() throws IOException {
        Optional<String> given = name.map(String::strip).filter(text -> !text.isEmpty());
        if (given.isEmpty()
                && counter.userName().isEmpty()
                && terminal.dialogue().isLive()) {
            given = terminal.dialogue().ask(terminal.err(), "提交要写明是谁，你的姓名", "").filter(text -> !text.isBlank());
        }
        if (given.isPresent()) {
            counter.keepUserName(given.orElseThrow());
        }
        String who = counter.userName()
                .orElseThrow(() -> new WrongRequest("提交要写明是谁，还不知道你的姓名：加上 --name 姓名 再运行一次，以后都记得，例如 --name 陈某"));
        return new Author(
                who,
                counter.userEmail(),
                ZonedDateTime.now(ZoneId.systemDefault()).withNano(0));
    }

    /** Checks and commits; says what was done. */
    ExitStatus save(Author author) throws IOException {
        List<String> changed = counter.changed();
        if (changed.isEmpty() && !counter.isMerging()) {
            return ExitStatus.FINE;
        }
        Findings found = counter.check(changed);
        if (found.hasErrors() && counter.isMerging() && counter.takeBackMerge()) {
            terminal.complain("上次 git 的合并没有完成，还没有人改过它：已经退回，两边的内容都在各自的提交里。");
            return save(author);
        }
        if (!found.isEmpty()) {
            terminal.complain(found);
        }
        if (found.hasErrors()) {
            terminal.complain("没有保存：台账有错误，改正以后再运行一次。文件没有动。");
            return ExitStatus.FINDINGS;
        }
        String message = words.orElse(counter.message(changed));
        Findings said = Counter.checkMessage(message);
        if (said.hasErrors()) {
            terminal.complain(said);
            terminal.complain("没有保存：提交说明里不写身份证号、手机号、卡号，用 --message 另写一句。");
            return ExitStatus.FINDINGS;
        }
        counter.save(changed, message, author);
        terminal.out().print("已保存：" + message.lines().findFirst().orElse("") + "\n");
        return ExitStatus.FINE;
    }
}
