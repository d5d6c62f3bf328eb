package taizhang.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line without a command: shows what there is. */
@Command(
        name = "taizhang",
        description = {"台账：读 YAML 台账，检查，生成可打印的 PDF 和 Excel。", ""},
        versionProvider = VersionCommand.Provider.class,
        footer = {
            "",
            "用 taizhang help 命令 查看某个命令的用法，例如：taizhang help build",
            "退出状态：0 正常；1 数据、模板或字形有错误；2 用法不对；3 环境不对；4 程序内部出错"
        })
final class TaizhangCommand {
    @Option(
            names = {"-V", "--version", "--版本"},
            versionHelp = true,
            description = "显示程序版本")
    private boolean version;

    /** Whether the version was asked for; the command line shows it by itself. */
    boolean version() {
        return version;
    }
}
