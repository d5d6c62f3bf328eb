package taizhang.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import taizhang.diagnostic.Checked;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.SourceFile;
import taizhang.load.Together;
import taizhang.model.Meeting;
import taizhang.model.MeetingItem;
import taizhang.model.Period;
import taizhang.model.Recipient;
import taizhang.render.OutputFolder;
import taizhang.report.Paper;
import taizhang.report.day.Edition;
import taizhang.text.Nearest;

/** Binds the papers of a meeting (汇编) and puts the books in place with the list for the printer. */
public final class Packs {
    private static final String ALL = "全部";

    private final Books books;
    private final Meeting meeting;
    private final LocalDate day;

    private Packs(Books books, Meeting meeting, LocalDate day) {
        this.books = books;
        this.meeting = meeting;
        this.day = day;
    }

    /**
     * The books of a meeting.
     *
     * @param books free of errors
     * @param on the day of the meeting; empty for the latest
     * @param asOf as-of date of the papers; empty for that of the meeting
     * @throws WrongRequest there is no such meeting
     */
    public static Packs of(Books books, Optional<LocalDate> on, Optional<LocalDate> asOf) {
        List<Meeting> all = books.loaded().meetings();
        if (all.isEmpty()) {
            throw new WrongRequest(
                    "还没有会议：在 " + books.folders().shownData() + "/会议 里写一个文件，用开会的日期作名称，例如 会议/2017-08-18.yaml，写法见 README");
        }
        Meeting meeting = on.isEmpty()
                ? all.getLast()
                : all.stream()
                        .filter(one -> one.day().equals(on.get()))
                        .findFirst()
                        .orElseThrow(() -> new WrongRequest("没有" + on.get() + "的会议；有的是 "
                                + all.stream().map(one -> one.day().toString()).collect(Collectors.joining("、"))));
        return new Packs(books, meeting, asOf.orElseGet(() -> asOf(books, meeting)));
    }

    /** The day that is said, else 截止 of the latest period with returns that had ended by then, else the day itself. */
    static LocalDate asOf(Books books, Meeting meeting) {
        return meeting.asOf()
                .or(() -> books.ledger().periods().stream()
                        .filter(period -> period.returns().stream()
                                .anyMatch(one -> one.submission().isPresent()))
                        .map(Period::end)
                        .filter(end -> !end.isAfter(meeting.day()))
                        .max(LocalDate::compareTo))
                .orElse(meeting.day());
    }

    /** As-of date of the papers. */
    public LocalDate day() {
        return day;
    }

    /** Its name and day, for people. */
    public String title() {
        return meeting.name() + "（" + meeting.day() + "）";
    }

    /** The kinds of paper that are bound. */
    public List<Paper> kinds() {
        MeetingPapers papers = new MeetingPapers(books.ledger());
        return meeting.items().stream()
                .filter(MeetingItem.OfPaper.class::isInstance)
                .flatMap(item -> papers.kind((MeetingItem.OfPaper) item).stream())
                .distinct()
                .toList();
    }

    /**
     * Binds the books and puts them in place with their list, or none.
     *
     * @param press set up for {@link #day}
     * @param readers whose books; 全部 for those of all who need only parts; none for the whole with the list for the printer
     * @param copy number on the cover
     * @throws WrongRequest somebody is no reader, there are fewer copies, or no paper has anything to say
     * @throws IOException the folder cannot be written to, or a file is open in another program
     */
    public Binding bind(Press press, List<String> readers, OptionalInt copy, Progress progress) throws IOException {
        List<PackName> names = namesOf(readers, copy);
        OtherPapers.refuse(books);
        Bindery bindery = press.bindery();
        Checked<List<PackPart>> parts = bindery.parts(meeting, books.tree(), progress);
        List<SourceFile> sources = new ArrayList<>(books.loaded().sources());
        sources.addAll(books.templates().files());
        if (parts instanceof Checked.Rejected<List<PackPart>> rejected) {
            return Binding.nothing(new Findings(
                    rejected.findings().stream().filter(Diagnostic::isError).toList(), sources));
        }
        Pack pack = bindery.pack(meeting, day, ((Checked.Accepted<List<PackPart>>) parts).value());
        if (pack.parts().stream().allMatch(PackPart.Absent.class::isInstance)) {
            throw new WrongRequest("材料统计到" + day + "，那时会议要的纸都还没有内容，没有编；要别的日期的，会议文件里写 截止，或者用 --as-of");
        }
        List<Diagnostic> unprintable = pack.findings(names);
        if (!unprintable.isEmpty()) {
            return Binding.nothing(new Findings(unprintable, sources));
        }
        Pressed pressed = put(pack, names, readers.isEmpty() && copy.isEmpty(), bindery.provenance());
        return new Binding(pressed, absent(pack, press.edition()), new Findings(pack.leftOut(names), sources));
    }

    private Pressed put(Pack pack, List<PackName> names, boolean listed, Provenance provenance) throws IOException {
        List<Printed> printed = new ArrayList<>();
        boolean torn;
        try (OutputFolder folder = OutputFolder.open(books.folders().out())) {
            torn = folder.isTorn();
            for (PackName name : names) {
                printed.addAll(Together.all(works(pack, name, folder)));
            }
            if (listed) {
                printed.addAll(pack.printList(folder::create));
            }
            provenance.manifest().put(printed, folder);
            folder.publish();
        }
        return new Pressed(printed, 0, Findings.NONE, torn);
    }

    private static List<String> absent(Pack pack, Edition edition) {
        MeetingPapers papers = new MeetingPapers(edition.ledger());
        return pack.parts().stream()
                .filter(PackPart.Absent.class::isInstance)
                .map(part -> "目录里“" + part.title() + "”印的是“本期无”"
                        + papers.kind((MeetingItem.OfPaper) part.item())
                                .flatMap(kind -> kind.whyNotOn(edition))
                                .map("："::concat)
                                .orElse("")
                        + "。")
                .toList();
    }

    /** A numbered copy differs on its cover alone, so that its tables are those of the book without a number. */
    private static List<Callable<Printed>> works(Pack pack, PackName name, OutputFolder folder) {
        Callable<Printed> pdf = () -> pack.pdf(name, folder::create);
        return name.copy().isPresent() ? List.of(pdf) : List.of(pdf, () -> pack.workbook(name, folder::create));
    }

    private List<PackName> namesOf(List<String> readers, OptionalInt copy) {
        if (copy.isPresent() && (copy.getAsInt() < 1 || copy.getAsInt() > meeting.copies())) {
            throw new WrongRequest("--copy 写 1 到 " + meeting.copies() + " 之间的数：这次会议印" + meeting.copies() + "份");
        }
        if (readers.isEmpty()) {
            return List.of(new PackName(Optional.empty(), copy));
        }
        List<Recipient> wanted = readers.contains(ALL)
                ? meeting.recipients().stream()
                        .filter(reader -> !reader.items().isEmpty())
                        .toList()
                : readers.stream()
                        .flatMap(this::namesIn)
                        .map(this::reader)
                        .distinct()
                        .toList();
        if (wanted.isEmpty()) {
            throw new WrongRequest("这次会议的读者都看全份，不用 --for");
        }
        return wanted.stream()
                .map(reader -> new PackName(Optional.of(reader), copy))
                .toList();
    }

    /** Several are parted by commas; one whose name has a comma is meant first. */
    private Stream<String> namesIn(String written) {
        boolean one =
                meeting.recipients().stream().anyMatch(reader -> reader.name().equals(written.strip()));
        return one ? Stream.of(written) : Stream.of(written.split("[,，、]"));
    }

    private Recipient reader(String name) {
        List<String> known = meeting.recipients().stream().map(Recipient::name).toList();
        return meeting.recipients().stream()
                .filter(reader -> reader.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new WrongRequest("会议文件的读者里没有“" + name.strip() + "”"
                        + Nearest.question(name.strip(), known)
                                .map("，"::concat)
                                .orElse(known.isEmpty() ? "：那里没有写读者" : "；有的是 " + String.join("、", known))));
    }

    /** Files that a meeting binds in, for whoever commits them with it. */
    static Stream<String> enclosedIn(List<Meeting> meetings) {
        return meetings.stream()
                .flatMap(meeting -> meeting.items().stream())
                .filter(MeetingItem.Enclosed.class::isInstance)
                .map(item -> ((MeetingItem.Enclosed) item).file());
    }
}
