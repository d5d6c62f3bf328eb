package taizhang.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import taizhang.diagnostic.Diagnostic;
import taizhang.render.FontDigests;
import taizhang.render.OfficeFonts;
import taizhang.text.Sha256;

/** Looks at everything outside the books that a run depends on (体检): what is wrong, and what to do. Changes nothing. */
public final class Checkup {
    private static final long LITTLE_MEMORY = 256L << 20;
    private static final String FONTS = "/fonts/";
    private static final String CHINESE = "台账〔2017〕①";

    private final Folders folders;
    private final Machine machine;
    private final List<Symptom> symptoms = new ArrayList<>();

    private Checkup(Folders folders, Machine machine) {
        this.folders = folders;
        this.machine = machine;
    }

    /** All that was looked at, in a fixed order. */
    public static List<Symptom> of(Folders folders, Machine machine) {
        Checkup checkup = new Checkup(folders, machine);
        checkup.runtime();
        checkup.letters();
        checkup.bundledFonts();
        checkup.officeFonts();
        checkup.symptoms.addAll(FolderHealth.of(folders, machine.now()));
        checkup.symptoms.addAll(RepositoryHealth.of(folders, machine.now()));
        return List.copyOf(checkup.symptoms);
    }

    private void runtime() {
        symptoms.add(Symptom.fine(
                "程序", "taizhang " + Tool.version() + "，版次 " + Tool.edition().label()));
        String memory = (machine.memory() >> 20) + "MB";
        symptoms.add(
                machine.memory() < LITTLE_MEMORY
                        ? Symptom.note(
                                "运行环境",
                                "Java " + machine.java() + "，只能用内存" + memory + "，大的台账会不够",
                                "设环境变量 TAIZHANG_JAVA_OPTS=-Xmx1g")
                        : Symptom.fine("运行环境", "Java " + machine.java() + "，内存最多" + memory));
        symptoms.add(
                machine.cached()
                        ? Symptom.fine("启动缓存", "在用")
                        : Symptom.note("启动缓存", "没有用上，每条命令慢半秒左右", "程序文件夹要能写，磁盘要有200MB空；都有的话，再运行几条命令就有了"));
    }

    private void letters() {
        symptoms.add(
                writes(machine.screen())
                        ? Symptom.fine("屏幕文字", "编码 " + machine.screen().name())
                        : Symptom.wrong(
                                "屏幕文字",
                                "编码 " + machine.screen().name() + " 写不出中文，屏幕上会是问号",
                                "Windows 先运行 chcp 65001；Linux 先运行 export LANG=C.UTF-8"));
        symptoms.add(
                writes(machine.fileNames())
                        ? Symptom.fine("文件名", "编码 " + machine.fileNames().name())
                        : Symptom.wrong(
                                "文件名",
                                "编码 " + machine.fileNames().name() + " 认不出中文文件名",
                                "用 taizhang 或 taizhang.cmd 启动；Linux 先运行 export LANG=C.UTF-8"));
    }

    private static boolean writes(Charset charset) {
        return charset.canEncode() && charset.newEncoder().canEncode(CHINESE);
    }

    private void bundledFonts() {
        String about = "程序所带的字体";
        List<String> amiss = new ArrayList<>();
        int fonts = 0;
        try {
            for (Map.Entry<String, String> font : FontDigests.bundled().entrySet()) {
                fonts++;
                if (!isWhole(font.getKey(), font.getValue())) {
                    amiss.add(font.getKey());
                }
            }
        } catch (IOException missing) {
            amiss.add("SHA256SUMS");
        }
        symptoms.add(
                amiss.isEmpty()
                        ? Symptom.fine(about, fonts + "个，逐个核对过")
                        : Symptom.wrong(about, "坏了或者不见了：" + String.join("、", amiss), "重新解压程序的 zip 包"));
    }

    private static boolean isWhole(String font, String digest) throws IOException {
        try (InputStream bytes = Checkup.class.getResourceAsStream(FONTS + font)) {
            return bytes != null && Sha256.of(bytes).equals(digest);
        }
    }

    private void officeFonts() {
        String about = "单位自己的字体";
        try {
            OfficeFonts fonts = FontShelf.present(folders);
            List<String> wrong =
                    fonts.findings().stream().map(Diagnostic::message).toList();
            symptoms.add(
                    wrong.isEmpty()
                            ? Symptom.fine(about, fonts.digests().size() + "个")
                            : Symptom.wrong(about, String.join("；", wrong), "运行 taizhang check 看怎样改"));
        } catch (IOException unreadable) {
            symptoms.add(Symptom.wrong(about, "templates 里的“字体”读不出来", "看看文件夹有没有读的权限"));
        }
    }
}
