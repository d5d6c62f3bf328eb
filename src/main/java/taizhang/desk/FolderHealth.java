package taizhang.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.load.WorkingTree;
import taizhang.template.TemplateFolder;

/** Whether the folders can be read and written, have room, and lie where no other program meddles (文件夹体检). */
final class FolderHealth {
    private static final long ROOM = 200L << 20;
    private static final int LONG_PATH = 180;
    private static final Duration AHEAD = Duration.ofHours(26);

    /** What the folders of programs are called that copy files to and fro behind one's back. */
    private static final List<String> COPIERS =
            List.of("OneDrive", "WPS云盘", "WPSDrive", "坚果云", "Nutstore", "Dropbox", "BaiduNetdisk", "百度网盘", "iCloud");

    private final Folders folders;
    private final List<Symptom> symptoms = new ArrayList<>();

    private FolderHealth(Folders folders) {
        this.folders = folders;
    }

    static List<Symptom> of(Folders folders, Instant now) {
        FolderHealth health = new FolderHealth(folders);
        health.data(now);
        health.templates();
        health.out();
        health.place();
        return List.copyOf(health.symptoms);
    }

    private void data(Instant now) {
        String about = "台账文件夹";
        String shown = folders.shownData();
        if (!Files.isDirectory(folders.data())) {
            symptoms.add(Symptom.wrong(about, "没有 " + shown, "到台账所在的文件夹里运行，或者用 --data 写明"));
            return;
        }
        try {
            WorkingTree tree = WorkingTree.of(folders.data(), shown);
            List<String> closed = tree.paths().stream()
                    .filter(path -> !Files.isReadable(tree.place(path)))
                    .toList();
            if (!closed.isEmpty()) {
                symptoms.add(Symptom.wrong(about, "读不出来：" + some(closed), "在文件属性里给自己读的权限"));
            } else if (!takesFiles(folders.data())) {
                symptoms.add(Symptom.wrong(about, shown + " 不能写", "去掉“只读”，或者请管理员给写的权限"));
            } else {
                symptoms.add(Symptom.fine(about, shown + "，" + tree.paths().size() + "个文件，能读能写"));
            }
            clock(tree, now);
        } catch (IOException unreadable) {
            symptoms.add(Symptom.wrong(about, shown + " 读不出来", "看看它有没有读的权限，共享盘有没有连上"));
        }
    }

    /** Files of tomorrow tell that a clock is wrong: this one's, or that of whoever wrote them. */
    private void clock(WorkingTree tree, Instant now) throws IOException {
        List<String> ahead = new ArrayList<>();
        for (String path : tree.paths()) {
            FileTime written = Files.getLastModifiedTime(tree.place(path));
            if (written.toInstant().isAfter(now.plus(AHEAD))) {
                ahead.add(path);
            }
        }
        if (!ahead.isEmpty()) {
            symptoms.add(Symptom.note("时钟", "这些文件的时间比现在还晚：" + some(ahead), "核对本机的日期和时间；登记、封账、提交的日期都从它来"));
        }
    }

    /** Without such a folder the office prints with the templates of the program; one that is there has to hold them. */
    private void templates() {
        String about = "表样文件夹";
        String shown = folders.shown(folders.templates());
        if (!Files.isDirectory(folders.templates())) {
            symptoms.add(Symptom.wrong(about, "没有文件夹 " + shown, "用 --templates 写明，或者重新解压程序的 zip 包"));
            return;
        }
        try {
            WorkingTree tree = WorkingTree.of(folders.templates(), shown);
            List<String> closed = tree.paths().stream()
                    .filter(path -> !Files.isReadable(tree.place(path)))
                    .toList();
            if (!closed.isEmpty()) {
                symptoms.add(Symptom.wrong(about, "读不出来：" + some(closed), "在文件属性里给自己读的权限"));
            } else if (tree.paths().stream().noneMatch(TemplateFolder::isTemplate)) {
                symptoms.add(Symptom.wrong(about, shown + " 里没有表样，什么纸也印不出来", "从备份取回；没有改过表样的，删掉这个文件夹，就用程序所带的"));
            } else {
                symptoms.add(Symptom.fine(about, shown));
            }
        } catch (IOException unreadable) {
            symptoms.add(Symptom.wrong(about, shown + " 读不出来", "看看它有没有读的权限，共享盘有没有连上"));
        }
    }

    /** The folder of a day that others made, in which papers cannot be replaced. */
    private Optional<Path> closedDay() {
        try (Stream<Path> days = Files.list(folders.out())) {
            return days.filter(Files::isDirectory)
                    .sorted()
                    .filter(day -> !takesFiles(day))
                    .findFirst();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private void out() {
        String about = "输出文件夹";
        String shown = folders.shown(folders.out());
        Path place = existing(folders.out());
        Optional<Path> closed = closedDay();
        if (Files.exists(folders.out()) && !Files.isDirectory(folders.out())) {
            symptoms.add(Symptom.wrong(about, shown + " 是一个文件", "把它改名，或者用 --out 写别的文件夹"));
        } else if (!takesFiles(place)) {
            symptoms.add(Symptom.wrong(about, shown + " 不能写", "去掉“只读”，或者用 --out 写别的文件夹"));
        } else if (closed.isPresent()) {
            symptoms.add(Symptom.wrong(about, folders.shown(closed.get()) + " 不能写", "去掉“只读”，或者用 --out 写别的文件夹"));
        } else {
            Optional<Long> room = room(place);
            symptoms.add(
                    room.isPresent() && room.get() < ROOM
                            ? Symptom.wrong(about, "磁盘只剩" + (room.get() >> 20) + "MB", "腾出地方再生成")
                            : Symptom.fine(about, shown + "，能写"));
        }
    }

    private void place() {
        String about = "所在位置";
        String path = folders.data().toAbsolutePath().normalize().toString();
        Optional<String> copier = COPIERS.stream().filter(path::contains).findFirst();
        if (copier.isPresent()) {
            symptoms.add(Symptom.note(
                    about, "台账在“" + copier.get() + "”的文件夹里，它会自己改动、还原文件，几个人用时会多出“冲突副本”", "搬到普通文件夹，用 taizhang sync 同步"));
        } else if (path.length() > LONG_PATH) {
            symptoms.add(Symptom.note(about, "路径有" + path.length() + "个字符，Windows 上文件名会太长", "搬到浅一些的文件夹"));
        } else {
            symptoms.add(Symptom.fine(about, "普通文件夹"));
        }
    }

    private static Path existing(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        while (!Files.isDirectory(place) && place.getParent() != null) {
            place = place.getParent();
        }
        return place;
    }

    /** Tried, since rights on network drives cannot be asked for. */
    static boolean takesFiles(Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, ".", ".tmp"));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private static Optional<Long> room(Path folder) {
        try {
            return Optional.of(Files.getFileStore(folder).getUsableSpace());
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    private static String some(List<String> all) {
        int shown = Math.min(3, all.size());
        return String.join("、", all.subList(0, shown)) + (all.size() > shown ? " 等" + all.size() + "个" : "");
    }
}
