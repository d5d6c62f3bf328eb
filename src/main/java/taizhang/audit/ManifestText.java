package taizhang.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The manifest in plain text: a line for each file as {@code sha256sum} writes it, after it a comment with pages, versions
 * and codes; the head is comments too.
 */
public final class ManifestText {
    private static final String NO_COMMIT = "（不在 git 仓库里）";
    private static final String NOT_AS_COMMITTED = "（生成时的数据或模板与这次提交不同）";
    private static final String CAMPAIGN = "# 专项　";
    private static final Pattern FILE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");
    private static final Pattern MORE = Pattern.compile(
            "#\\s+(\\d{1,9})(?:页|张表)\\s+数据版本=(\\S*)\\s+整套码=(\\S*)(?:\\s+版次=(\\S*))?\\s+校验码=(\\S*)(?:\\s+归档格式=(\\S+))?(?:\\s+审计提交=(\\S+))?(?:\\s+条件=(.+))?");

    private static final String ENCLOSED = "#   外来文件 ";
    private static final Pattern ENCLOSED_LINE = Pattern.compile(ENCLOSED + "([0-9a-f]{64})  (.+)");

    private static final Pattern FIRST_LINE = Pattern.compile("# 生成清单　截至(\\d{4}-\\d\\d-\\d\\d)　数据版本 (\\S+)　整套码 (\\S+)");
    private static final Pattern SECOND_LINE = Pattern.compile(
            "# 提交 (" + NO_COMMIT + "|[0-9a-f]{40,64})(" + NOT_AS_COMMITTED + ")?　程序 ([^　]*)(?:　版次 (\\S+))?");

    private ManifestText() {}

    /** The text, lines ended by LF. */
    public static String write(Manifest manifest) {
        StringBuilder out = new StringBuilder();
        out.append("# 生成清单　截至").append(manifest.asOf());
        out.append("　数据版本 ").append(manifest.dataVersion());
        out.append("　整套码 ").append(manifest.codeOfSet()).append('\n');
        out.append("# 提交 ").append(manifest.commit().orElse(NO_COMMIT));
        out.append(manifest.commit().isEmpty() || manifest.committed() ? "" : NOT_AS_COMMITTED);
        out.append("　程序 ").append(manifest.tool());
        out.append("　版次 ").append(manifest.edition()).append('\n');
        out.append(manifest.campaign().isEmpty() ? "" : CAMPAIGN + manifest.campaign() + "\n");
        out.append("# 核对：taizhang verify --all 这个文件夹；或 sha256sum -c ")
                .append(Manifest.TEXT)
                .append('\n');
        for (ManifestEntry entry : manifest.entries()) {
            out.append(entry.sha256()).append("  ").append(entry.file()).append('\n');
            out.append("#   ").append(entry.pages()).append(entry.file().endsWith(".pdf") ? "页" : "张表");
            out.append(" 数据版本=").append(entry.dataVersion());
            out.append(" 整套码=").append(entry.codeOfSet());
            out.append(" 版次=").append(entry.edition());
            out.append(" 校验码=").append(String.join(",", entry.codes()));
            out.append(entry.archived().isEmpty() ? "" : " 归档格式=" + entry.archived());
            out.append(entry.audited().isEmpty() ? "" : " 审计提交=" + entry.audited());
            out.append(entry.condition().isEmpty() ? "" : " 条件=" + entry.condition())
                    .append('\n');
            entry.enclosed()
                    .forEach((path, digest) -> out.append(ENCLOSED)
                            .append(digest)
                            .append("  ")
                            .append(path)
                            .append('\n'));
        }
        return out.toString();
    }

    /**
     * The whole list but for what only 清单.json tells, the digests of templates and fonts; empty if its head does not read.
     */
    public static Optional<Manifest> manifest(String text) {
        List<String> lines = text.lines().limit(3).toList();
        if (lines.size() < 2) {
            return Optional.empty();
        }
        Matcher first = FIRST_LINE.matcher(lines.get(0));
        Matcher second = SECOND_LINE.matcher(lines.get(1));
        if (!first.matches() || !second.matches()) {
            return Optional.empty();
        }
        Optional<String> commit = Optional.of(second.group(1)).filter(id -> !id.equals(NO_COMMIT));
        return Optional.of(new Manifest(
                campaign(lines),
                first.group(1),
                first.group(2),
                first.group(3),
                commit,
                commit.isPresent() && second.group(2) == null,
                second.group(3),
                second.group(4) == null ? "" : second.group(4),
                "",
                Map.of(),
                read(text)));
    }

    private static String campaign(List<String> lines) {
        return lines.size() > 2 && lines.get(2).startsWith(CAMPAIGN)
                ? lines.get(2).substring(CAMPAIGN.length())
                : "";
    }

    /** The files that a text lists; lines that are none are passed over. */
    public static List<ManifestEntry> read(String text) {
        List<ManifestEntry> entries = new ArrayList<>();
        Optional<Matcher> file = Optional.empty();
        for (String line : text.lines().toList()) {
            Matcher found = FILE.matcher(line);
            Matcher more = MORE.matcher(line);
            Matcher inside = ENCLOSED_LINE.matcher(line);
            if (found.matches()) {
                file.ifPresent(bare -> entries.add(entry(bare)));
                file = Optional.of(found);
            } else if (more.matches() && file.isPresent()) {
                entries.add(entry(file.get(), more));
                file = Optional.empty();
            } else if (inside.matches() && !entries.isEmpty()) {
                entries.add(entries.removeLast().enclosing(inside.group(2), inside.group(1)));
            }
        }
        file.ifPresent(bare -> entries.add(entry(bare)));
        return entries;
    }

    private static ManifestEntry entry(Matcher file) {
        return new ManifestEntry(file.group(2), file.group(1), 0, "", "", "", List.of(), "", "", "");
    }

    private static ManifestEntry entry(Matcher file, Matcher more) {
        List<String> codes =
                more.group(5).isEmpty() ? List.of() : List.of(more.group(5).split(",", -1));
        return new ManifestEntry(
                file.group(2),
                file.group(1),
                Integer.parseInt(more.group(1)),
                more.group(2),
                more.group(3),
                more.group(4) == null ? "" : more.group(4),
                codes,
                more.group(6) == null ? "" : more.group(6),
                more.group(7) == null ? "" : more.group(7),
                more.group(8) == null ? "" : more.group(8));
    }
}
