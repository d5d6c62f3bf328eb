package taizhang.cli;

import java.util.ArrayList;
import java.util.List;
import taizhang.report.day.Edition;
import taizhang.report.oversight.ProposalGroup;
import taizhang.report.oversight.ProposalLine;
import taizhang.report.oversight.ProposalReport;

/** Which problems call for a notice, on the terminal. */
final class ProposalScreen {
    private ProposalScreen() {}

    /** The lines to be shown. */
    static List<String> lines(Edition edition) {
        List<String> lines = new ArrayList<>();
        ProposalReport report = ProposalReport.of(edition).orElse(null);
        if (report == null) {
            return List.of("截至" + edition.asOf() + "，没有要督办的问题。");
        }
        for (ProposalGroup group : report.groups()) {
            lines.add(
                    group.name() + "（截至" + edition.asOf() + "）" + group.count().value() + "件：");
            group.lines().forEach(line -> lines.add(lineOf(line)));
            lines.add("");
        }
        if (report.proposed().lines().isEmpty()) {
            lines.add("没有要新发通知单的问题。");
        } else {
            ProposalLine first = report.proposed().lines().getFirst();
            lines.add("发通知单：taizhang notice --problems " + first.mention().id()
                    + " --demand 要求 --due 办结时限 --date 发文日期 --signer 签发人");
        }
        return lines;
    }

    private static String lineOf(ProposalLine line) {
        String notice = line.notice()
                .map(number -> "  " + number + " " + line.reply().orElse(""))
                .orElse("");
        return "  " + line.mention().id() + "  " + line.mention().unit() + "  "
                + line.mention().brief().replace('\n', ' ') + "  " + line.cause() + notice;
    }
}
