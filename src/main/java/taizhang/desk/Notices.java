package taizhang.desk;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.edit.ActAppender;
import taizhang.edit.Draft;
import taizhang.edit.NextNotice;
import taizhang.edit.OpenLedger;
import taizhang.edit.Proposal;
import taizhang.edit.ReplyAppender;
import taizhang.model.Gaps;
import taizhang.model.OfficialNumber;
import taizhang.model.Problem;
import taizhang.model.SupervisionNotice;
import taizhang.report.oversight.NoticeReport;
import taizhang.text.Nearest;

/**
 * Issues supervision notices (督办通知单) and records the replies.
 *
 * @param ledger the ledger open for writing
 */
public record Notices(OpenLedger ledger) {
    /** What must be mended before a notice about these problems can be judged. */
    public Optional<Proposal.Refused> obstacle(List<String> numbers) {
        Optional<Proposal.Refused> unsound =
                ledger.obstacle(Gaps.Part.CAMPAIGN, Gaps.Part.UNITS, Gaps.Part.CATEGORIES, Gaps.Part.NOTICES);
        ActAppender appender = new ActAppender(ledger);
        return unsound.or(() -> numbers.stream()
                .flatMap(number -> appender.obstacle(number).stream())
                .findFirst());
    }

    /**
     * The problems with these numbers.
     *
     * @throws WrongRequest there is no such problem
     */
    public List<Problem> problems(List<String> numbers) {
        ActAppender appender = new ActAppender(ledger);
        return numbers.stream()
                .map(String::strip)
                .map(number -> appender.problem(number).orElseThrow(() -> new WrongRequest("没有问题“" + number + "”")))
                .toList();
    }

    /** 文号 of a notice dated in a year. */
    public String nextNumber(int year) {
        return NextNotice.of(ledger.loaded(), year).label();
    }

    /**
     * What is written for a notice: its record, then the act of each of its problems, each judged by the books that hold
     * those before it. Ends with the first that is refused.
     *
     * @throws IOException a file cannot be read
     */
    public List<Proposal> proposals(NoticeEntry entry) throws IOException {
        List<Proposal> proposals = new ArrayList<>(List.of(entry.notice(ledger)));
        OpenLedger then = ledger;
        for (Problem problem : entry.problems()) {
            if (!(proposals.getLast() instanceof Proposal.Ready ready)) {
                return proposals;
            }
            then = then.with(ready);
            proposals.add(entry.act(then, problem));
        }
        return proposals;
    }

    /** A sentence for each notice about the same problems that is still out, as a leader should know. */
    public List<String> stillOut(NoticeEntry entry) {
        return ledger.ledger().oversight().notices().stream()
                .filter(earlier -> earlier.reply().isEmpty())
                .flatMap(earlier -> entry.problems().stream()
                        .filter(problem -> earlier.problems().contains(problem.id()))
                        .map(problem -> "注意：" + problem.id() + "已发" + earlier.number() + "，还没有回复。"))
                .toList();
    }

    /**
     * Prints a notice that was just recorded, with its receipt, into the folder of its day.
     *
     * @throws IOException the folder cannot be written to
     */
    public static Pressed press(NoticeEntry entry, Folders folders, Progress progress) throws IOException {
        try (Books books = Books.open(folders)) {
            Findings findings = books.check();
            if (findings.hasErrors()) {
                return Pressed.nothing(findings);
            }
            Press press = Press.of(books, entry.date());
            return press.press(NoticeReport.numbered(press.edition(), List.of(entry.number())), Format.all(), progress);
        }
    }

    /** What must be mended before a reply can be judged. */
    public Optional<Proposal.Refused> replyObstacle() {
        return ledger.obstacle(Gaps.Part.CAMPAIGN, Gaps.Part.UNITS, Gaps.Part.NOTICES);
    }

    /**
     * The notice that waits for a reply.
     *
     * @param number 文号, or its number in the year, such as 6号
     * @throws WrongRequest there is none, more than one, or it has its reply
     */
    public SupervisionNotice waiting(String number) {
        SupervisionNotice notice = find(number);
        if (notice.reply().isPresent()) {
            throw new WrongRequest(
                    notice.number() + " 已有" + notice.reply().get().date() + "的回复；要改，在 督办.yaml 里改");
        }
        return notice;
    }

    /** The reply to a notice. */
    public Proposal reply(SupervisionNotice notice, LocalDate day, String words) throws IOException {
        Draft.Group reply = Draft.group().with("日期", day.toString()).with("内容", words);
        return new ReplyAppender(ledger).append(notice, reply);
    }

    private SupervisionNotice find(String number) {
        List<SupervisionNotice> notices = ledger.ledger().oversight().notices();
        List<SupervisionNotice> found =
                notices.stream().filter(notice -> isCalled(notice, number)).toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        List<String> numbers = (found.isEmpty() ? notices : found)
                .stream().map(SupervisionNotice::number).toList();
        throw new WrongRequest(
                found.isEmpty()
                        ? "没有文号是“" + number + "”的通知单"
                                + Nearest.question(number, numbers)
                                        .map("，"::concat)
                                        .orElse("")
                        : "“" + number + "”不止一份，写全文号：" + String.join("、", numbers));
    }

    private static boolean isCalled(SupervisionNotice notice, String number) {
        String plain = Normalizer.normalize(number.strip(), Normalizer.Form.NFKC);
        Optional<OfficialNumber> written = OfficialNumber.parse(notice.number());
        return notice.number().equals(number.strip())
                || (written.isPresent() && written.equals(OfficialNumber.parse(number)))
                || written.filter(parts ->
                                plain.equals(parts.number() + "号") || plain.equals(Integer.toString(parts.number())))
                        .isPresent();
    }
}
