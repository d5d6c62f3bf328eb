package taizhang.document;

import java.util.ArrayList;
import java.util.List;

/**
 * To whom copies go, who printed the document, and when (版记); at the bottom of its page.
 *
 * @param recipients lines with their labels, e.g. 抄送; may be empty
 * @param office who printed it (印发机关)
 * @param date when (印发日期), as printed, e.g. 2017年8月19日印发
 * @param copies how many copies (印发份数), as printed below the last rule, e.g. 共印40份; empty for none
 */
public record Imprint(List<Recipients> recipients, String office, String date, String copies) implements OfficialBlock {
    public Imprint {
        recipients = List.copyOf(recipients);
    }

    /**
     * A line of an imprint.
     *
     * @param label 抄送, 报, 送 or 发
     * @param text the offices
     */
    public record Recipients(String label, String text) {
        /** The label with its colon. */
        public String printedLabel() {
            return label + "：";
        }

        /** The offices, closed by a full stop. */
        public String printedText() {
            return text.endsWith("。") ? text : text + "。";
        }
    }

    @Override
    public List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        recipients.forEach(line -> lines.add(List.of(line.printedLabel() + line.printedText())));
        lines.add(List.of(office, date));
        if (!copies.isEmpty()) {
            lines.add(List.of(copies));
        }
        return lines;
    }
}
