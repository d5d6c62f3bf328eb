package taizhang.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.document.DocumentInfo;
import taizhang.layout.book.BookCover;
import taizhang.model.CampaignNames;
import taizhang.model.Meeting;
import taizhang.report.day.DayText;
import taizhang.template.PageMarking;

/**
 * What a meeting's books say of themselves: cover, foot, properties.
 *
 * @param day as-of date of the papers
 * @param marking where they come from
 */
record PackFace(Meeting meeting, LocalDate day, CampaignNames names, PageMarking marking) {
    static final String BOOK = "会议材料汇编";

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:日)?\\s*(.*)");
    private static final Pattern CLOCK = Pattern.compile("0?(\\d{1,2})[:：](\\d\\d)(.*)");

    /** The cover of a book. */
    BookCover cover(PackName name) {
        List<String> notes = new ArrayList<>();
        notes.add("时间：" + time());
        meeting.place().ifPresent(place -> notes.add("地点：" + place));
        name.recipient().ifPresent(reader -> notes.add("读者：" + reader.name()));
        return new BookCover(
                meeting.name(), notes, names.office(), "材料统计截至" + DayText.full(day), name.copyText(), foot(BOOK));
    }

    /** When it is, as it is printed: 2017年8月18日9:00; what is not understood stands as written. */
    String time() {
        String written = meeting.time().orElse(meeting.day().toString());
        Matcher form = DAY.matcher(written);
        if (!form.matches()) {
            return written;
        }
        String date = Integer.parseInt(form.group(1)) + "年" + Integer.parseInt(form.group(2)) + "月"
                + Integer.parseInt(form.group(3)) + "日";
        Matcher clock = CLOCK.matcher(form.group(4));
        return date + (clock.matches() ? clock.group(1) + ":" + clock.group(2) + clock.group(3) : form.group(4));
    }

    /** What stands at the foot of pages of its own, in the order of every other foot. */
    String foot(String paper) {
        String remark = marking.remark().isEmpty() ? "" : "（" + marking.remark() + "）";
        return paper + "　截至日期：" + DayText.full(day) + remark + "　数据版本：" + marking.dataVersion() + "　整套码："
                + marking.codeOfSet() + "　版次：" + marking.edition();
    }

    /**
     * The properties of a file.
     *
     * @param paper what it is
     * @param whose 周某, or a copy; empty for the whole
     */
    DocumentInfo info(String paper, String whose) {
        String title = meeting.name()
                + paper
                + Optional.of(whose)
                        .filter(text -> !text.isEmpty())
                        .map(text -> "（" + text + "）")
                        .orElse("");
        return new DocumentInfo(
                paper,
                paper,
                title,
                names.office(),
                day.toString(),
                marking.dataVersion(),
                marking.codeOfSet(),
                marking.edition(),
                marking.remark());
    }
}
