package taizhang.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import taizhang.desk.Folders;

/** The options all ledger commands share: the three folders, the day and the version of the books. */
@Command
final class WorkspaceOptions {
    private static final String TEMPLATES = "templates";

    private final Place place;

    @Option(
            names = {"--data", "--数据"},
            paramLabel = "目录",
            description = "台账数据目录；默认是当前目录的 ledger-data，没有时用程序所带的")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = {"--templates", "--模板"},
            paramLabel = "目录",
            description = "模板目录；默认是台账数据目录旁的 templates，没有时用程序所带的")
    private Optional<Path> templates = Optional.empty();

    @Option(
            names = {"--out", "--输出"},
            paramLabel = "目录",
            description = "输出目录；默认是台账数据目录旁的 output")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = {"--as-of", "--截止日期"},
            paramLabel = "日期",
            converter = DayConverter.class,
            description = "统计截止日期，如 2017-08-18；默认是最近一期有报送的周报的截止日期，还没有报送时是台账里最近的日期")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = {"--rev", "--提交"},
            paramLabel = "提交",
            description = "用某次提交里的数据和模板：提交号的前几位、分支、标签或 HEAD~3")
    private Optional<String> rev = Optional.empty();

    WorkspaceOptions(Place place) {
        this.place = place;
    }

    /** The folders named, else the usual ones; none is looked into yet. */
    Folders folders() {
        Path beside = beside();
        return new Folders(
                place.here(),
                data.map(place.here()::resolve).orElse(beside.resolve("ledger-data")),
                templates
                        .map(place.here()::resolve)
                        .orElse((borrowsTemplates() ? place.home() : beside).resolve(TEMPLATES)),
                out.map(place.here()::resolve).orElse(beside.resolve("output")),
                rev);
    }

    /** The folder around the data folder named, else where the program was called: for books that are not there yet. */
    Path newOffice() {
        return data.map(place.here()::resolve)
                .map(folder -> Objects.requireNonNull(
                        folder.toAbsolutePath().normalize().getParent()))
                .orElse(place.here());
    }

    /** The folder that the data folder lies in. */
    private Path beside() {
        Optional<Path> above = data.map(place.here()::resolve)
                .map(folder -> folder.toAbsolutePath().normalize())
                .flatMap(folder -> Optional.ofNullable(folder.getParent()));
        return above.orElseGet(place::office);
    }

    /** Whether an office has no templates of its own and names none: those of the program are used. */
    boolean borrowsTemplates() {
        return templates.isEmpty() && !Files.isDirectory(beside().resolve(TEMPLATES));
    }

    /** Whether neither a data folder was named nor one found: the sample of the program is all there is. */
    boolean fallsIntoSample() {
        return data.isEmpty() && place.own().isEmpty();
    }

    /** The day asked for (截止日期); empty: the latest period with a return decides. */
    Optional<LocalDate> asOf() {
        return asOf;
    }

    /** The commit whose data and templates are to be used; empty: those in the folders. */
    Optional<String> rev() {
        return rev;
    }
}
