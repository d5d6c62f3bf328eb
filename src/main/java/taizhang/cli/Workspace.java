package taizhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import taizhang.check.Rules;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.load.LedgerLoader;
import taizhang.load.LoadResult;
import taizhang.load.PrivateFiles;
import taizhang.load.WorkingTree;
import taizhang.model.Ledger;
import taizhang.template.TemplateFolder;

/**
 * The folders a command works in; each is looked at when it is needed.
 *
 * @param options what the user asked for
 * @param place where he stands
 */
record Workspace(WorkspaceOptions options, Place place) {
    /**
     * Reads and checks the ledger: everything that is wrong with it, at once.
     *
     * @throws IOException there is no such folder, or a file cannot be read
     */
    CheckedBooks openLedger() throws IOException {
        return checked(load());
    }

    /** Checks a ledger that was read. */
    CheckedBooks checked(LoadResult loaded) {
        Diagnostics findings = new Diagnostics();
        findings.addAll(loaded.findings());
        findings.addAll(Rules.standard().check(loaded.ledger(), loaded.gaps(), loaded.sources()));
        return new CheckedBooks(loaded, findings.sorted());
    }

    /**
     * Numbers of persons in the folder's other files and in names.
     *
     * @param looked which files that are no ledger files are looked at
     * @throws IOException a file cannot be read
     */
    List<Diagnostic> privateFiles(Predicate<String> looked) throws IOException {
        Path data = options.data();
        if (options.rev().isEmpty()) {
            return PrivateFiles.in(WorkingTree.of(data, shown(data)), looked);
        }
        try (PastBooks past = PastBooks.open(data, options.rev().orElseThrow())) {
            return PrivateFiles.in(past.data(data, shown(data)), looked);
        }
    }

    /**
     * What the seals say about the papers of a day.
     *
     * @throws IOException a file cannot be read
     */
    SealNews sealNews(Ledger ledger, LocalDate day) throws IOException {
        Path data = options.data();
        if (options.rev().isEmpty()) {
            return SealNews.of(WorkingTree.of(data, shown(data)), ledger, day);
        }
        try (PastBooks past = PastBooks.open(data, options.rev().orElseThrow())) {
            return SealNews.of(past.data(data, shown(data)), ledger, day);
        }
    }

    /**
     * Reads the ledger without checking it.
     *
     * @throws IOException there is no such folder or commit, or a file cannot be read
     */
    LoadResult load() throws IOException {
        Path data = options.data();
        if (options.rev().isEmpty()) {
            return LedgerLoader.load(WorkingTree.of(data, shown(data)));
        }
        try (PastBooks past = PastBooks.open(data, options.rev().orElseThrow())) {
            return LedgerLoader.load(past.data(data, shown(data)));
        }
    }

    /**
     * Reads the templates: those of the commit that was asked for, if it holds them.
     *
     * @throws IOException there is no such folder, or a file cannot be read
     */
    TemplateFolder openTemplates() throws IOException {
        Path templates = options.templates();
        if (options.rev().isPresent()) {
            try (PastBooks past = PastBooks.open(options.data(), options.rev().orElseThrow())) {
                Optional<TemplateFolder> committed = past.templates(templates, shown(templates));
                if (committed.isPresent()) {
                    return committed.orElseThrow();
                }
            }
        }
        return TemplateFolder.read(templates, shown(templates));
    }

    /**
     * What the user should know of where data and templates come from, in sentences; empty without {@code --rev}.
     *
     * @throws IOException there is no such commit
     */
    List<String> notes() throws IOException {
        if (options.rev().isEmpty()) {
            return List.of();
        }
        Path templates = options.templates();
        try (PastBooks past = PastBooks.open(options.data(), options.rev().orElseThrow())) {
            List<String> notes = new ArrayList<>();
            notes.add("数据取自提交 " + past.label() + "。");
            if (past.templates(templates, shown(templates)).isEmpty()) {
                notes.add("那次提交里没有 " + shown(templates) + "，模板用的是文件夹里现在的。");
            }
            return notes;
        }
    }

    /** Where papers go. */
    Path out() {
        return options.out();
    }

    /** A folder as the user knows it: relative to where he stands, if it lies below. */
    String shown(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        Path base = place.here().toAbsolutePath().normalize();
        Path path = whole.startsWith(base) && !whole.equals(base) ? base.relativize(whole) : whole;
        return path.toString().replace('\\', '/');
    }

    /**
     * A ledger with all that was found.
     *
     * @param loaded what was read
     * @param findings in printing order
     */
    record CheckedBooks(LoadResult loaded, List<Diagnostic> findings) {
        CheckedBooks {
            findings = List.copyOf(new ArrayList<>(findings));
        }

        boolean hasErrors() {
            return findings.stream().anyMatch(Diagnostic::isError);
        }
    }
}
