package taizhang.bench.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a ledger of a given number of problems: the sample itself, then twins of its problems, village after village, with
 * their acts, notices and weekly progress. Nothing is left to chance: the same size gives the same bytes.
 *
 * <p>{@code java taizhang.bench.ledger.LedgerGenerator ledger-data 10000 target/bench/10000}
 */
public final class LedgerGenerator {
    private final Path sample;
    private final Path target;
    private final List<ReportingUnit> units;
    private final Map<String, List<SampleProblem>> files = new LinkedHashMap<>();
    private final List<Twin> twins = new ArrayList<>();

    private LedgerGenerator(Path sample, Path target) throws IOException {
        this.sample = sample;
        this.target = target;
        this.units = ReportingUnit.all(read("单位.yaml"));
        for (ReportingUnit unit : units) {
            String file = "问题/" + unit.name() + ".yaml";
            files.put(
                    unit.name(), Files.exists(sample.resolve(file)) ? SampleProblem.all(unit, read(file)) : List.of());
        }
    }

    /**
     * Writes one ledger.
     *
     * @param args the sample's folder, the number of problems, the folder to write to
     */
    public static void main(String[] args) throws IOException {
        LedgerGenerator generator = new LedgerGenerator(Path.of(args[0]), Path.of(args[2]));
        generator.makeTwins(Integer.parseInt(args[1]));
        generator.write();
    }

    private List<String> read(String file) throws IOException {
        return Files.readAllLines(sample.resolve(file), UTF_8);
    }

    private void makeTwins(int size) {
        List<SampleProblem> models =
                files.values().stream().flatMap(List::stream).toList();
        int missing = size - models.size();
        if (missing < 0) {
            throw new IllegalArgumentException("the sample alone has " + models.size() + " problems");
        }
        Map<ReportingUnit, Integer> highest = new LinkedHashMap<>();
        files.forEach((unit, problems) -> problems.forEach(problem -> highest.merge(problem.home(), 1, Integer::sum)));
        List<SampleProblem> used =
                models.stream().filter(SampleProblem::isModel).toList();
        for (int i = 0; i < missing; i++) {
            SampleProblem model = used.get(i % used.size());
            int ordinal = 1 + i / used.size();
            ReportingUnit home = homeOf(model, ordinal);
            String number = home.prefix() + "-%03d".formatted(highest.merge(home, 1, Integer::sum));
            twins.add(new Twin(model, home, number, ordinal));
        }
    }

    /** The village so many places after the model's; what cannot move stays. */
    private ReportingUnit homeOf(SampleProblem model, int ordinal) {
        List<ReportingUnit> villages =
                units.stream().filter(ReportingUnit::isVillage).toList();
        int place = villages.indexOf(model.home());
        if (place < 0) {
            return model.home();
        }
        ReportingUnit wanted = villages.get((place + ordinal) % villages.size());
        return model.mayMoveTo(wanted) ? wanted : model.home();
    }

    private void write() throws IOException {
        Files.createDirectories(target.resolve("问题"));
        Files.createDirectories(target.resolve("周报"));
        for (String file : List.of("专项.yaml", "单位.yaml", "类别.yaml", "政策.yaml", "抽查.yaml", "通报.yaml")) {
            write(file, read(file));
        }
        write("督办.yaml", notices());
        for (ReportingUnit unit : units) {
            writeProblems(unit);
        }
        try (var periods = Files.list(sample.resolve("周报"))) {
            for (Path period : periods.sorted().toList()) {
                writePeriod("周报/" + period.getFileName());
            }
        }
        copyEvidence();
    }

    /** What the acts name as evidence; twins name that of their models. */
    private void copyEvidence() throws IOException {
        try (var evidence = Files.walk(sample.resolve("佐证"))) {
            for (Path file : evidence.filter(Files::isRegularFile).sorted().toList()) {
                Path copy = target.resolve(sample.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void write(String file, List<String> lines) throws IOException {
        Files.writeString(target.resolve(file), String.join("\n", lines) + "\n", UTF_8);
    }

    private void writeProblems(ReportingUnit unit) throws IOException {
        List<String> lines = new ArrayList<>(List.of("问题:"));
        for (SampleProblem problem : files.getOrDefault(unit.name(), List.of())) {
            lines.add("  - " + problem.lines().get(0).strip());
            lines.addAll(problem.lines().subList(1, problem.lines().size()));
            lines.add("");
        }
        twins.stream().filter(twin -> twin.home().equals(unit)).forEach(twin -> {
            lines.addAll(twin.lines());
            lines.add("");
        });
        if (lines.size() > 1) {
            write("问题/" + unit.name() + ".yaml", lines);
        }
    }

    private void writePeriod(String file) throws IOException {
        PeriodFile period = new PeriodFile(read(file));
        for (Twin twin : twins) {
            period.add(twin);
            String registered = twin.model().lines().stream()
                    .filter(line -> line.startsWith("    登记:"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElseThrow();
            if (registered.compareTo(period.header("起")) >= 0 && registered.compareTo(period.header("截止")) <= 0) {
                period.noZeroReport(twin.home().name());
            }
        }
        write(file, period.lines());
    }

    /** 督办.yaml: a notice that pressed a model presses its twins too. */
    private List<String> notices() throws IOException {
        List<String> lines = new ArrayList<>();
        String number = "";
        for (String line : read("督办.yaml")) {
            lines.add(line);
            if (line.contains("文号:")) {
                number = line.substring(line.indexOf(':') + 1).strip();
            } else if (line.equals("    问题:")) {
                for (Twin twin : twins) {
                    if (twin.model().notices().contains(number)) {
                        lines.add("      - " + twin.number());
                    }
                }
            }
        }
        return lines;
    }
}
