package taizhang.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import taizhang.audit.Manifest;
import taizhang.audit.ManifestEntry;
import taizhang.audit.ManifestJson;
import taizhang.audit.ManifestText;
import taizhang.audit.PageCode;
import taizhang.load.DataVersion;
import taizhang.report.audit.AuditSheet;

/** Lays the files of a folder and its list beside what the books of the named versions give. */
final class FolderComparison {
    private final FolderFiles files;
    private final Folders folders;
    private final Manifest list;
    private final LocalDate day;
    private final Map<String, List<BooksOfVersion>> found = new HashMap<>();
    private final Map<Made, List<BooksOfVersion>> printing = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> unproven = new ArrayList<>();
    private final List<String> unmade = new ArrayList<>();
    private final List<String> otherEdition = new ArrayList<>();
    private List<String> others;

    /** What a list says a file was made from and by: data version and edition. */
    private record Made(String version, String edition) {}

    FolderComparison(FolderFiles files, Folders folders, Manifest list) throws IOException {
        this.files = files;
        this.folders = folders;
        this.list = list;
        this.day = LocalDate.parse(list.asOf());
        this.others = files.beside(list.entries());
    }

    FolderCheck result() throws IOException {
        Map<Made, List<ManifestEntry>> bySource = new LinkedHashMap<>();
        for (ManifestEntry entry : list.entries()) {
            if (isOurs(entry)) {
                bySource.computeIfAbsent(new Made(entry.dataVersion(), entry.edition()), source -> new ArrayList<>())
                        .add(entry);
            }
        }
        for (Map.Entry<Made, List<ManifestEntry>> of : bySource.entrySet()) {
            remake(of.getKey(), of.getValue());
        }
        if (canMake(new Made(list.dataVersion(), list.edition()))) {
            compareLists();
        }
        return new FolderCheck(list.entries().size(), wrong, unproven, unmade, otherEdition, others);
    }

    /** Whether a listed file is as listed and can be made again here. */
    private boolean isOurs(ManifestEntry entry) throws IOException {
        files.trouble(entry).ifPresent(wrong::add);
        if (files.trouble(entry).isPresent()) {
            return false;
        }
        if (!canMake(new Made(entry.dataVersion(), entry.edition()))) {
            otherEdition.add(entry.file());
            return false;
        }
        if (isAudit(entry) && entry.audited().isEmpty()) {
            unmade.add(entry.file());
            return false;
        }
        return true;
    }

    private static boolean isAudit(ManifestEntry entry) {
        return entry.file().startsWith(AuditSheet.PAPER + ".");
    }

    private void remake(Made source, List<ManifestEntry> entries) throws IOException {
        String version = source.version();
        List<BooksOfVersion> states = printing(source);
        if (states.isEmpty()) {
            entries.forEach(entry -> wrong.add("不符：" + entry.file() + "（历史里没有数据版本 " + version + "：没有提交，或清单被改过）"));
            return;
        }
        List<String> differences = new ArrayList<>(new Remake(states, day)
                .differences(entries.stream().filter(entry -> !isAudit(entry)).toList()));
        differences.addAll(new AuditRemake(states.getFirst(), day, folders)
                .differences(entries.stream().filter(FolderComparison::isAudit).toList()));
        wrong.addAll(differences);
        if (!states.getFirst().committed() && differences.isEmpty()) {
            String lacking = find(version).getFirst().committed()
                    ? "单位字体（版次 " + source.edition() + "）"
                    : "数据版本 " + version + " ";
            unproven.add("没有提交，无法证明：" + lacking + "只在现在的文件夹里，用它生成的文件有" + entries.size() + "个");
        }
    }

    private List<BooksOfVersion> find(String version) throws IOException {
        List<BooksOfVersion> known = found.get(version);
        if (known == null) {
            known = version.matches("[0-9a-f]{" + DataVersion.LENGTH + "}")
                    ? BooksOfVersion.find(version, folders)
                    : List.of();
            found.put(version, known);
        }
        return known;
    }

    private List<BooksOfVersion> printing(Made source) throws IOException {
        List<BooksOfVersion> known = printing.get(source);
        if (known == null) {
            known = BooksOfVersion.printing(
                    find(source.version()), edition -> edition.label().equals(source.edition()));
            printing.put(source, known);
        }
        return known;
    }

    /** Whether an edition that can be had here made something; of a version that nobody knows the program's own is asked. */
    private boolean canMake(Made source) throws IOException {
        if (source.edition().equals(Tool.edition().label())) {
            return true;
        }
        boolean number = source.edition().startsWith(Tool.edition().number() + "-");
        return number && !printing(source).isEmpty();
    }

    private void compareLists() throws IOException {
        List<BooksOfVersion> states = printing(new Made(list.dataVersion(), list.edition()));
        if (states.isEmpty()) {
            wrong.add("不符：" + Manifest.TEXT + "（历史里没有数据版本 " + list.dataVersion() + "：没有提交，或清单被改过）");
            return;
        }
        BooksOfVersion state = states.getFirst();
        String mark = list.edition().substring(list.edition().indexOf('-') + 1);
        String set = PageCode.ofSet(state.version().digest(), list.asOf(), mark);
        if (!set.equals(list.codeOfSet()) || !ManifestText.write(list).equals(files.text())) {
            wrong.add("不符：" + Manifest.TEXT + "（清单被改过）");
        }
        if (list.committed() && !state.standsIn(list.commit().orElseThrow())) {
            wrong.add("不符：" + Manifest.TEXT + "（提交 " + list.commit().get() + " 里没有这个数据版本）");
        }
        if (!ManifestJson.write(withDigests(list, state)).equals(files.json())) {
            wrong.add("不符：" + Manifest.JSON + "（没有了，或被改过，和 " + Manifest.TEXT + " 对不上）");
        }
        tellPapersBeside(states);
    }

    private static Manifest withDigests(Manifest list, BooksOfVersion state) throws IOException {
        try (Books books = state.open()) {
            String templates =
                    DataVersion.of(List.of(), books.templates().relativeFiles()).digits();
            String campaign = list.campaign().isEmpty() ? "" : Provenance.campaignOf(books);
            return list.of(campaign).with(templates, Tool.fonts(books.fonts()));
        }
    }

    /** A file that is called as a paper of the day and is not in the list was dropped from it, or never made by a build. */
    private void tellPapersBeside(List<BooksOfVersion> states) throws IOException {
        if (others.stream().noneMatch(file -> file.endsWith(".pdf") || file.endsWith(".xlsx"))) {
            return;
        }
        Set<String> papers = new Remake(states, day).names(new LinkedHashSet<>(others));
        others.stream().filter(papers::contains).forEach(file -> wrong.add("不符：" + file + "（清单里没有它，纸名却是台账的）"));
        others = others.stream().filter(file -> !papers.contains(file)).toList();
    }
}
