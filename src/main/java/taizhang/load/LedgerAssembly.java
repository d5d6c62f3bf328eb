package taizhang.load;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Acceptance;
import taizhang.model.Campaign;
import taizhang.model.Gaps;
import taizhang.model.Ledger;
import taizhang.model.Oversight;
import taizhang.model.Period;
import taizhang.model.Problem;
import taizhang.model.ProblemId;
import taizhang.model.Publication;
import taizhang.model.Selection;
import taizhang.model.TypedText;
import taizhang.model.Unit;
import taizhang.model.UnitId;
import taizhang.yaml.YamlNode;
import taizhang.yaml.slips.NumbersUsed;

/** Puts a ledger together from its files: first the names that records refer to, then the records. */
final class LedgerAssembly {
    private final String folder;
    private final List<LedgerFile> files;
    private final List<String> paths;
    private final EvidenceReader evidence;
    private final NumbersUsed numbers;
    private final Diagnostics findings;
    private final Set<Gaps.Part> gaps = new LinkedHashSet<>();
    private final Set<ProblemId> seen = new LinkedHashSet<>();

    /**
     * An assembly of the given files.
     *
     * @param folder what the folder is called in findings
     * @param files by path
     * @param paths all paths in the folder, evidence included
     * @param astray what is held by files that lie where they are not read: it has been told, and may be missed elsewhere
     */
    LedgerAssembly(
            String folder, List<LedgerFile> files, List<String> paths, Set<FileKind> astray, Diagnostics findings) {
        this.folder = folder;
        this.files = files;
        this.numbers = new NumbersUsed(
                files.stream().flatMap(file -> file.source().stream()).toList());
        this.paths = paths;
        this.evidence = EvidenceReader.of(paths);
        this.findings = findings;
        astray.forEach(kind -> kind.part().ifPresent(gaps::add));
    }

    LoadResult assemble() {
        Campaign campaign = readCampaign();
        References.UnitList units = root(FileKind.UNITS, Gaps.Part.UNITS)
                .map(root -> new UnitsReader(!gaps.contains(Gaps.Part.UNITS), findings).read(root))
                .orElse(References.UnitList.UNKNOWN);
        note(Gaps.Part.UNITS, units.whole());
        References.CategoryList categories = root(FileKind.CATEGORIES, Gaps.Part.CATEGORIES)
                .map(root -> new CategoriesReader(units, !gaps.contains(Gaps.Part.CATEGORIES), findings).read(root))
                .orElse(References.CategoryList.UNKNOWN);
        note(Gaps.Part.CATEGORIES, categories.whole());
        References named = References.of(units, categories);
        References references = gaps.contains(Gaps.Part.CAMPAIGN) ? named : named.in(campaign);
        AllAtOnce reading = new AllAtOnce();
        var problemFiles = reading.of(
                files(FileKind.PROBLEMS),
                ProblemFile.reader(references, evidence, campaign.procedure(), numbers)::read);
        var periodFiles = reading.of(files(FileKind.PERIOD), new PeriodFile(references, numbers)::read);
        reading.run();
        List<Problem> problems = readProblems(references, AllAtOnce.results(problemFiles));
        Ledger ledger = new Ledger(
                campaign,
                units.units(),
                categories.categories(),
                readList(
                        FileKind.POLICIES,
                        Gaps.Part.POLICIES,
                        Keys.POLICIES,
                        Keys.POLICY,
                        "名称",
                        new PolicyReader(references)::read),
                problems,
                readPeriods(AllAtOnce.results(periodFiles)),
                readOversight(references),
                readTexts(),
                readSelections());
        return result(ledger);
    }

    private LoadResult result(Ledger ledger) {
        Set<ProblemId> unread = new LinkedHashSet<>(seen);
        ledger.problems().forEach(problem -> unread.remove(problem.id()));
        Set<String> numbers = new LinkedHashSet<>();
        seen.forEach(id -> numbers.add(id.text()));
        List<SourceFile> sources =
                files.stream().flatMap(file -> file.source().stream()).toList();
        List<Acceptance> acceptances = readAcceptances();
        Optional<Publication> publication = files(FileKind.PUBLICATION)
                .findFirst()
                .flatMap(file ->
                        PublicationFile.read(file, ledger.campaign().rules().noticeDays(), findings));
        MeetingFiles meetings = MeetingFile.all(files, paths, findings);
        return new LoadResult(
                ledger,
                new Gaps(unread, gaps),
                numbers,
                acceptances,
                publication,
                meetings,
                MissingFields.together(findings.sorted()),
                sources,
                folder);
    }

    private Campaign readCampaign() {
        Optional<CampaignReader.Result> read = root(FileKind.CAMPAIGN, Gaps.Part.CAMPAIGN)
                .flatMap(root -> FileRoot.mapping(root, Keys.CAMPAIGN, findings))
                .map(mapping -> new CampaignReader(findings).read(mapping));
        note(Gaps.Part.CAMPAIGN, read.filter(CampaignReader.Result::whole).isPresent());
        return read.map(CampaignReader.Result::campaign)
                .orElseGet(
                        () -> CampaignReader.unknown(SourceSpan.startOf(folder + "/" + FileKind.CAMPAIGN.fileName())));
    }

    private List<Problem> readProblems(References references, List<ProblemFile.Result> results) {
        Map<UnitId, Integer> order = new HashMap<>();
        for (Unit unit : references.units().units()) {
            order.put(unit.id(), order.size());
        }
        for (ProblemFile.Result result : results) {
            findings.addAll(result.findings().sorted());
            seen.addAll(result.seen());
            note(Gaps.Part.PROBLEMS, result.allSeen());
        }
        return results.stream()
                .sorted(Comparator.comparing(result -> order.getOrDefault(result.home(), Integer.MAX_VALUE)))
                .flatMap(result -> result.problems().stream())
                .toList();
    }

    private List<Period> readPeriods(List<PeriodFile.Result> results) {
        for (PeriodFile.Result result : results) {
            findings.addAll(result.findings().sorted());
            note(Gaps.Part.PERIODS, result.whole());
        }
        return results.stream()
                .flatMap(result -> result.period().stream())
                .sorted(Comparator.comparing(Period::end))
                .toList();
    }

    private Oversight readOversight(References references) {
        return new Oversight(
                readList(
                        FileKind.NOTICES,
                        Gaps.Part.NOTICES,
                        Keys.NOTICES,
                        Keys.NOTICE,
                        "文号",
                        new SupervisionNoticeReader(references)::read),
                readList(
                        FileKind.SPOT_CHECKS,
                        Gaps.Part.SPOT_CHECKS,
                        Keys.SPOT_CHECKS,
                        Keys.SPOT_CHECK,
                        "日期",
                        new SpotCheckReader(references)::read),
                readList(
                        FileKind.CIRCULARS,
                        Gaps.Part.CIRCULARS,
                        Keys.CIRCULARS,
                        Keys.CIRCULAR,
                        "文号",
                        new CircularReader(references)::read));
    }

    /** Nothing else hangs on them: what does not read of them leaves no gap. */
    private List<Acceptance> readAcceptances() {
        return files(FileKind.ACCEPTED)
                .findFirst()
                .flatMap(file -> new FileParser(FileKind.ACCEPTED, numbers)
                        .parse(file, findings)
                        .root())
                .flatMap(root -> FileRoot.listed(root, Keys.ACCEPTED, Keys.ACCEPTANCE, findings))
                .map(list -> list.records("已阅", Keys.ACCEPTANCE, "编号", AcceptanceReader::read))
                .orElse(List.of());
    }

    /** Nothing else hangs on them either. */
    private List<Selection> readSelections() {
        return files(FileKind.SELECTIONS)
                .findFirst()
                .flatMap(file -> new FileParser(FileKind.SELECTIONS, numbers)
                        .parse(file, findings)
                        .root())
                .flatMap(root -> FileRoot.listed(root, Keys.SELECTIONS, Keys.SELECTION, findings))
                .map(list -> list.records("名单", Keys.SELECTION, "名称", SelectionReader::read))
                .orElse(List.of());
    }

    private List<TypedText> readTexts() {
        return files(FileKind.TEXT)
                .flatMap(file -> TypedTextFile.read(file, findings).stream())
                .toList();
    }

    private <T> List<T> readList(
            FileKind kind,
            Gaps.Part part,
            Keys file,
            Keys record,
            String anchor,
            Function<FieldReader, Optional<T>> reader) {
        Optional<YamlNode> root = root(kind, part);
        if (root.isEmpty()) {
            return List.of();
        }
        Optional<FieldReader> fields = FileRoot.listed(root.orElseThrow(), file, record, findings);
        List<T> records = fields.map(list -> list.records(file.names().getFirst(), record, anchor, reader))
                .orElse(List.of());
        note(part, fields.filter(FieldReader::isClean).isPresent());
        return records;
    }

    private Optional<YamlNode> root(FileKind kind, Gaps.Part part) {
        FileParser parser = new FileParser(kind, numbers);
        Optional<FileParser.Parsed> parsed = files(kind).findFirst().map(file -> parser.parse(file, findings));
        parsed.ifPresent(file -> note(part, file.whole()));
        return parsed.flatMap(FileParser.Parsed::root);
    }

    private Stream<LedgerFile> files(FileKind kind) {
        return files.stream().filter(file -> file.kind() == kind);
    }

    private void note(Gaps.Part part, boolean whole) {
        if (!whole) {
            gaps.add(part);
        }
    }
}
