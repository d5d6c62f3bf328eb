package taizhang.cli;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import taizhang.edit.Draft;
import taizhang.edit.Proposal;
import taizhang.edit.ReplyAppender;
import taizhang.model.Gaps;
import taizhang.model.OfficialNumber;
import taizhang.model.SupervisionNotice;
import taizhang.statistics.NoticeStanding;
import taizhang.text.Nearest;

/**
 * Records the reply to a notice.
 *
 * @param terminal where to tell
 * @param spec the command, for complaints
 */
record ReplyEntry(Terminal terminal, CommandSpec spec) {
    ExitStatus record(Clerk clerk, String number, LocalDate day, String words, boolean tried) throws IOException {
        Optional<Proposal.Refused> unsound =
                clerk.ledger().obstacle(Gaps.Part.CAMPAIGN, Gaps.Part.UNITS, Gaps.Part.NOTICES);
        if (unsound.isPresent()) {
            return clerk.refuse(unsound.get());
        }
        SupervisionNotice notice =
                find(number, clerk.ledger().ledger().oversight().notices());
        if (notice.reply().isPresent()) {
            throw wrong(notice.number() + " 已有" + notice.reply().get().date() + "的回复；要改，在 督办.yaml 里改");
        }
        Draft.Group reply = Draft.group().with("日期", day.toString()).with("内容", words);
        return switch (new ReplyAppender(clerk.ledger()).append(notice, reply)) {
            case Proposal.Refused refused -> clerk.refuse(refused);
            case Proposal.Ready ready -> {
                clerk.carryOut(ready, tried);
                clerk.show(ready.change(), tried);
                ready.ledger().ledger().oversight().notices().stream()
                        .filter(found -> found.number().equals(notice.number()))
                        .map(found -> NoticeStanding.of(found, day))
                        .forEach(this::say);
                yield ExitStatus.FINE;
            }
        };
    }

    private void say(NoticeStanding standing) {
        String late = standing.daysLate() == 0 ? "" : "，晚" + standing.daysLate() + "天";
        terminal.out().print(standing.notice().number() + "：" + standing.state().label() + late + "\n");
    }

    private SupervisionNotice find(String number, List<SupervisionNotice> notices) {
        List<SupervisionNotice> found =
                notices.stream().filter(notice -> isCalled(notice, number)).toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        List<String> numbers = (found.isEmpty() ? notices : found)
                .stream().map(SupervisionNotice::number).toList();
        throw wrong(
                found.isEmpty()
                        ? "没有文号是“" + number + "”的通知单"
                                + Nearest.of(number, numbers)
                                        .map("，是不是 %s？"::formatted)
                                        .orElse("")
                        : "“" + number + "”不止一份，写全文号：" + numbers.stream().collect(Collectors.joining("、")));
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

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
