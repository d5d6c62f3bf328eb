package taizhang.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import taizhang.audit.SealDraft;
import taizhang.audit.SealState;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.SourceFile;
import taizhang.load.DataVersion;
import taizhang.model.Period;
import taizhang.model.Seal;
import taizhang.model.SealedBooks;

/** Closes a period (封账). */
@Command(name = "seal", aliases = "封账", description = "给一期封账：检查无误、都已提交，就把这一期的内容和数字的摘要记入封账.yaml")
final class SealCommand implements Action {
    private final Terminal terminal;
    private final Place place;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Parameters(paramLabel = "期", arity = "0..1", description = "期号，或截止日期如 2017-08-18；默认是最早一个还没有封账的期")
    private Optional<String> which = Optional.empty();

    @Option(
            names = {"--date", "--日期"},
            paramLabel = "日期",
            converter = DayConverter.class,
            description = "封账日期；默认是这一期的编发日期")
    private Optional<LocalDate> date = Optional.empty();

    SealCommand(Terminal terminal, Place place) {
        this.terminal = terminal;
        this.place = place;
        this.options = new WorkspaceOptions(place);
    }

    @Override
    public ExitStatus call() throws IOException {
        if (options.rev().isPresent()) {
            throw new ParameterException(spec.commandLine(), "封账封的是现在的账，不能写 --rev");
        }
        Workspace workspace = new Workspace(options, place);
        Workspace.CheckedBooks books = workspace.openLedger();
        if (books.hasErrors()) {
            return refuse(books.findings(), books.loaded().sources(), "没有封账：数据有错误，改正以后再封。");
        }
        try (RecordedBooks recorded = RecordedBooks.open(options)) {
            String name = workspace.shown(options.data());
            SealDesk desk =
                    SealDesk.of(options.data(), name, recorded, books.loaded().ledger());
            if (isHindered(desk, name)) {
                return ExitStatus.FINDINGS;
            }
            Period period = period(desk.draft());
            DataVersion version = DataVersion.of(
                    books.loaded().digestInputs(), workspace.openTemplates().relativeFiles());
            SealedBooks sealed = new SealedBooks(recorded.tip().id(), version.digits(), VersionCommand.version());
            Seal seal = desk.draft().of(period, dateOf(period), sealed);
            desk.add(seal);
            terminal.out().print("第" + seal.period() + "期（截止 " + seal.end() + "）已封账，封账码 " + seal.code() + "。\n");
            terminal.out().print("请提交 " + desk.shown() + "；以后要改这一期的内容，记“更正”。\n");
            return ExitStatus.FINE;
        }
    }

    /** Whether something stands in the way of a seal, which is told. */
    private boolean isHindered(SealDesk desk, String name) {
        if (!desk.uncommitted().isEmpty()) {
            desk.uncommitted().forEach(path -> terminal.err().println("  " + name + "/" + path));
            terminal.complain("没有封账：上面" + desk.uncommitted().size() + "个文件还没有提交，先用 git 提交再封。");
            return true;
        }
        if (!desk.unread().isEmpty()) {
            refuse(desk.unread(), List.of(), "没有封账：封账.yaml 读不出来，用 git 找回原来的内容。");
            return true;
        }
        List<SealState> states = desk.states();
        if (states.stream().anyMatch(state -> !state.chained())) {
            terminal.complain("没有封账：前面的封账记录被改过，先用 taizhang audit 查清。");
            return true;
        }
        if (states.stream().anyMatch(state -> !state.agrees())) {
            terminal.complain("注意：前面有封过账的内容被改动，用 taizhang audit 查看。");
        }
        return false;
    }

    private Period period(SealDraft draft) {
        List<Period> open = draft.open();
        if (open.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "各期都已经封账");
        }
        if (which.isEmpty()) {
            return open.getFirst();
        }
        String asked = which.orElseThrow();
        Period found = draft.ledger().periods().stream()
                .filter(period -> asked.equals(Integer.toString(period.number()))
                        || asked.equals(period.end().toString()))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "周报里没有“" + asked + "”这一期，写期号或截止日期，例如 taizhang seal 14"));
        if (!open.contains(found)) {
            throw new ParameterException(spec.commandLine(), "第" + found.number() + "期已经封账");
        }
        if (!found.equals(open.getFirst())) {
            throw new ParameterException(
                    spec.commandLine(), "第" + open.getFirst().number() + "期还没有封账，一期一期依次封");
        }
        return found;
    }

    private LocalDate dateOf(Period period) {
        return date.or(period::issued)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "第" + period.number() + "期还没有写编发日期；编发以后再封账，或用 --date 写明封账日期"));
    }

    private ExitStatus refuse(List<Diagnostic> findings, List<SourceFile> sources, String sentence) {
        new FindingsPrinter(terminal.err(), terminal.colour()).print(findings, sources);
        terminal.complain(sentence);
        return ExitStatus.FINDINGS;
    }
}
