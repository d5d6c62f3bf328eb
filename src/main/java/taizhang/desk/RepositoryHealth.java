package taizhang.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.exchange.Setup;
import taizhang.history.Repository;
import taizhang.history.RepositoryTrouble;
import taizhang.history.Revision;

/** Whether the repository of the books is set up for the office's work (仓库体检). */
final class RepositoryHealth {
    private static final Duration AHEAD = Duration.ofHours(26);
    private static final String BROKEN = "先不要提交，照上面说的办；纸还能生成，只是查不了谁在哪天改的";

    private RepositoryHealth() {}

    static List<Symptom> of(Folders folders, Instant now) {
        String about = "仓库";
        List<Symptom> symptoms = new ArrayList<>();
        try (Repository repository = Archive.repositoryOf(folders)) {
            Setup setup = Setup.of(repository, repository.pathOf(folders.data()).orElseThrow());
            symptoms.addAll(head(repository, now));
            symptoms.add(writing(setup));
            symptoms.add(
                    setup.unfinished()
                            ? Symptom.note("上次同步", "被打断过，还没有收尾", "运行 taizhang sync 或 taizhang save，它会自己收尾")
                            : Symptom.fine("上次同步", "没有半途留下的"));
            symptoms.add(
                    setup.hooked()
                            ? Symptom.fine("提交前检查", "装好了")
                            : Symptom.note("提交前检查", "没有装，有错误的台账也能提交进去", "运行 taizhang audit --install-hook"));
            symptoms.add(setup.user()
                    .map(name -> Symptom.fine("提交人", name))
                    .orElseGet(() -> Symptom.note("提交人", "没有写姓名", "运行 taizhang save --name 姓名，以后不用再写")));
            symptoms.add(setup.remote()
                    .map(address -> Symptom.fine("远程仓库", address))
                    .orElseGet(() -> Symptom.note("远程仓库", "没有，台账只在这一台电脑上", "运行 taizhang sync --create 共享文件夹，或者常常备份")));
        } catch (RepositoryTrouble trouble) {
            String said = String.valueOf(trouble.getMessage());
            symptoms.add(
                    isThere(folders)
                            ? Symptom.wrong(about, said, BROKEN)
                            : Symptom.note(about, said, "没有仓库也能生成，只是查不了谁在哪天改的"));
        } catch (IOException unreadable) {
            symptoms.add(Symptom.note(about, "读不出来", "看看台账文件夹有没有读的权限"));
        }
        return symptoms;
    }

    /** Whether there is a repository, in whatever state. */
    private static boolean isThere(Folders folders) {
        try {
            return Repository.isAround(folders.data());
        } catch (IOException ruins) {
            return true;
        }
    }

    private static Symptom writing(Setup setup) {
        String about = "往仓库里写";
        Optional<Path> closed = setup.written().stream()
                .filter(folder -> !Files.isDirectory(folder) || !FolderHealth.takesFiles(folder))
                .findFirst();
        if (closed.isPresent()) {
            return Symptom.wrong(about, closed.get() + " 不能写，存不上", "请管理员给写的权限；是用别的用户运行过 git 的，把 .git 整个改回自己的");
        }
        return setup.locks().isEmpty()
                ? Symptom.fine(about, "能写")
                : Symptom.wrong(
                        about, "别的 git 程序正在写，或者写到一半断了，留下 " + setup.locks().getFirst(), "没有别的 git 程序在运行，就把这个文件删掉");
    }

    private static List<Symptom> head(Repository repository, Instant now) throws IOException {
        String about = "仓库";
        if (repository.isWithoutCommit()) {
            return List.of(Symptom.note(about, "有，还没有提交过", "运行 taizhang save"));
        }
        try {
            Revision head = repository.head();
            Symptom there = Symptom.fine(about, "最近一次提交 " + head.committed().toLocalDate() + "，" + head.author());
            return head.committed().toInstant().isAfter(now.plus(AHEAD))
                    ? List.of(there, Symptom.wrong("时钟", "最近一次提交的时间比现在还晚", "核对本机的日期和时间，改好再提交"))
                    : List.of(there);
        } catch (RepositoryTrouble broken) {
            return List.of(Symptom.wrong(about, String.valueOf(broken.getMessage()), BROKEN));
        }
    }
}
