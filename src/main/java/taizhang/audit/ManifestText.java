package taizhang.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The manifest in plain text: a line for each file as {@code sha256sum} writes it, after it a comment with pages, versions
 * and codes; the head is comments too.
 */
public final class ManifestText {
    private static final Pattern FILE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");
    private static final Pattern MORE =
            Pattern.compile("#\\s+(\\d+)(?:页|张表)\\s+数据版本=(\\S*)\\s+整套码=(\\S*)\\s+校验码=(\\S*)");

    private ManifestText() {}

    /** The text, lines ended by LF. */
    public static String write(Manifest manifest) {
        StringBuilder out = new StringBuilder();
        out.append("# 生成清单　截至").append(manifest.asOf());
        out.append("　数据版本 ").append(manifest.dataVersion());
        out.append("　整套码 ").append(manifest.codeOfSet()).append('\n');
        out.append("# 提交 ").append(manifest.commit().orElse("（不在 git 仓库里）"));
        out.append(manifest.commit().isEmpty() || manifest.committed() ? "" : "（生成时的数据或模板与这次提交不同）");
        out.append("　程序 ").append(manifest.tool()).append('\n');
        out.append("# 核对：taizhang verify --all 这个文件夹；或 sha256sum -c ")
                .append(Manifest.TEXT)
                .append('\n');
        for (ManifestEntry entry : manifest.entries()) {
            out.append(entry.sha256()).append("  ").append(entry.file()).append('\n');
            out.append("#   ").append(entry.pages()).append(entry.file().endsWith(".pdf") ? "页" : "张表");
            out.append(" 数据版本=").append(entry.dataVersion());
            out.append(" 整套码=").append(entry.codeOfSet());
            out.append(" 校验码=").append(String.join(",", entry.codes())).append('\n');
        }
        return out.toString();
    }

    /** The files that a text lists; lines that are none are passed over. */
    public static List<ManifestEntry> read(String text) {
        List<ManifestEntry> entries = new ArrayList<>();
        Optional<Matcher> file = Optional.empty();
        for (String line : text.lines().toList()) {
            Matcher found = FILE.matcher(line);
            Matcher more = MORE.matcher(line);
            if (found.matches()) {
                file.ifPresent(bare -> entries.add(entry(bare)));
                file = Optional.of(found);
            } else if (more.matches() && file.isPresent()) {
                entries.add(entry(file.get(), more));
                file = Optional.empty();
            }
        }
        file.ifPresent(bare -> entries.add(entry(bare)));
        return entries;
    }

    private static ManifestEntry entry(Matcher file) {
        return new ManifestEntry(file.group(2), file.group(1), 0, "", "", List.of());
    }

    private static ManifestEntry entry(Matcher file, Matcher more) {
        List<String> codes =
                more.group(4).isEmpty() ? List.of() : List.of(more.group(4).split(",", -1));
        return new ManifestEntry(
                file.group(2), file.group(1), Integer.parseInt(more.group(1)), more.group(2), more.group(3), codes);
    }
}
