package taizhang.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import taizhang.edit.FileChangedException;
import taizhang.edit.LedgerBusyException;
import taizhang.history.RepositoryTrouble;
import taizhang.render.FileInUseException;
import taizhang.render.OutputBusyException;

/** Says in Chinese what is wrong with the machine. */
final class MachineTrouble {
    private MachineTrouble() {}

    /** One sentence for the user. */
    static String sentence(IOException trouble) {
        return switch (trouble) {
            case FileInUseException e
            when Files.isDirectory(Path.of(String.valueOf(e.getMessage()))) ->
                "错误：" + e.getMessage() + " 是一个文件夹，要放的文件放不进去；先把它改名或移走";
            case FileInUseException e -> "错误：" + e.getMessage() + " 正在别的程序中打开，请先关闭，再运行一次。";
            case LedgerBusyException e ->
                "错误：另一个程序正在往 " + e.getMessage() + " 里写" + (e.owner().isEmpty() ? "" : "（" + e.owner() + "）")
                        + "，没有写入。请等它结束再运行一次。";
            case FileChangedException e -> "错误：" + e.getMessage() + " 刚才被别的程序改过，没有写入。请再运行一次。";
            case RepositoryTrouble e -> "错误：" + e.getMessage() + "。";
            case OutputBusyException e -> "错误：另一个生成正在往 " + e.getMessage() + " 里写，请等它结束。";
            case NoSuchFileException e -> "错误：找不到 " + e.getFile();
            case AccessDeniedException e -> "错误：没有权限读写 " + e.getFile() + "；如果它正在别的程序中打开，请先关闭。";
            case NotDirectoryException e -> "错误：" + e.getFile() + " 不是目录";
            case DirectoryNotEmptyException e -> "错误：目录 " + e.getFile() + " 不是空的";
            case FileAlreadyExistsException e -> "错误：" + e.getFile() + " 已经存在，不是这里要的文件或文件夹；先把它改名或移走";
            case FileSystemException e -> "错误：读写 " + e.getFile() + " 没有成功" + reason(e.getReason());
            case FileNotFoundException e -> "错误：打不开文件" + reason(e.getMessage());
            default -> "错误：读写没有成功" + reason(trouble.getMessage());
        };
    }

    private static String reason(@Nullable String reason) {
        return reason == null || reason.isBlank() ? "" : "：" + reason;
    }
}
