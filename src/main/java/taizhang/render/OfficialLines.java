package taizhang.render;

import java.util.List;
import taizhang.document.Addressee;
import taizhang.document.Alignment;
import taizhang.document.AnnexLabel;
import taizhang.document.Annotation;
import taizhang.document.AttachmentList;
import taizhang.document.BulletinHead;
import taizhang.document.DocumentNumber;
import taizhang.document.FontRole;
import taizhang.document.Imprint;
import taizhang.document.OfficialBlock;
import taizhang.document.OfficialTitle;
import taizhang.document.RedFlag;
import taizhang.document.RedRule;
import taizhang.document.Signature;
import taizhang.layout.text.Ink;

/** Puts the elements of an official document on a sheet, one below the other across its columns. */
final class OfficialLines {
    private static final SheetStyles.Type BODY = new SheetStyles.Type(FontRole.FANGSONG, 16);
    private static final SheetStyles.Type KAI = new SheetStyles.Type(FontRole.KAI, 16);
    private static final SheetStyles.Type HEI = new SheetStyles.Type(FontRole.HEI, 16);
    private static final SheetStyles.Type TITLE = new SheetStyles.Type(FontRole.TITLE, 22);
    private static final SheetStyles.Type SMALL = new SheetStyles.Type(FontRole.FANGSONG, 14);
    private static final double MOST_FLAG = 48;
    private static final double LEAST_FLAG = 22;
    private static final String CHARACTER = "　";
    private static final int SEALED = 4;
    private static final int UNSEALED = 2;

    private final SheetLines lines;

    OfficialLines(SheetLines lines) {
        this.lines = lines;
    }

    void write(OfficialBlock block) {
        switch (block) {
            case RedFlag flag -> flag(flag.text());
            case DocumentNumber number -> number(number);
            case RedRule ignored -> lines.rule(Ink.RED);
            case BulletinHead bulletin -> bulletin(bulletin);
            case AnnexLabel label -> lines.line(label.text(), HEI, Alignment.LEFT);
            case OfficialTitle title -> {
                blank();
                lines.line(title.text(), TITLE, Alignment.CENTER);
                blank();
            }
            case Addressee addressee -> lines.line(addressee.printed(), BODY, Alignment.LEFT);
            case AttachmentList list -> attachments(list);
            case Signature signature -> signature(signature);
            case Annotation annotation -> lines.line(CHARACTER.repeat(2) + annotation.printed(), BODY, Alignment.LEFT);
            case Imprint imprint -> imprint(imprint);
        }
    }

    private void blank() {
        lines.line("", BODY, Alignment.LEFT);
    }

    private void flag(String text) {
        double ems = text.lines().mapToDouble(SheetMetrics::ems).max().orElse(1);
        double size = Math.floor(Math.max(LEAST_FLAG, Math.min(MOST_FLAG, lines.room() / Math.max(1, ems))));
        lines.line(text, new SheetStyles.Type(FontRole.TITLE, size, Ink.RED), Alignment.CENTER);
    }

    private void number(DocumentNumber number) {
        blank();
        if (number.signer().isEmpty()) {
            lines.line(number.number(), BODY, Alignment.CENTER);
        } else {
            pair(CHARACTER + number.number(), "签发人：" + number.signer() + CHARACTER, BODY);
        }
    }

    private void pair(String left, String right, SheetStyles.Type type) {
        lines.spread(
                List.of(new SheetLines.Item(left, Alignment.LEFT), new SheetLines.Item(right, Alignment.RIGHT)), type);
    }

    private void bulletin(BulletinHead bulletin) {
        flag(bulletin.name());
        if (!bulletin.issue().isEmpty()) {
            lines.line(bulletin.issue(), KAI, Alignment.CENTER);
        }
        pair(CHARACTER + bulletin.publisher(), bulletin.date() + CHARACTER, BODY);
        lines.rule(Ink.RED);
    }

    private void attachments(AttachmentList list) {
        blank();
        for (int i = 0; i < list.names().size(); i++) {
            String indent = CHARACTER.repeat(i == 0 ? 2 : 5);
            lines.line(indent + list.label(i) + list.names().get(i), BODY, Alignment.LEFT);
        }
    }

    /** The date stands below the middle of the last name, or begins two characters to its right. */
    private void signature(Signature signature) {
        blank();
        int indent = signature.sealed() ? SEALED : UNSEALED;
        double date = SheetMetrics.ems(signature.date());
        double name = SheetMetrics.ems(signature.names().getLast());
        double behindName = signature.sealed() ? indent + (date - name) / 2 : Math.max(indent, date + 4 - name);
        double behindDate = signature.sealed() ? indent : behindName + name - 2 - date;
        for (String text : signature.names()) {
            lines.line(text + characters(behindName), BODY, Alignment.RIGHT);
        }
        lines.line(signature.date() + characters(behindDate), BODY, Alignment.RIGHT);
    }

    private static String characters(double count) {
        return CHARACTER.repeat((int) Math.max(0, Math.round(count)));
    }

    private void imprint(Imprint imprint) {
        blank();
        lines.rule(Ink.BLACK);
        for (Imprint.Recipients recipients : imprint.recipients()) {
            lines.line(CHARACTER + recipients.printedLabel() + recipients.printedText(), SMALL, Alignment.LEFT);
        }
        if (!imprint.recipients().isEmpty()) {
            lines.rule(Ink.BLACK);
        }
        pair(CHARACTER + imprint.office(), imprint.date() + CHARACTER, SMALL);
        lines.rule(Ink.BLACK);
        if (!imprint.copies().isEmpty()) {
            lines.line(imprint.copies() + CHARACTER, SMALL, Alignment.RIGHT);
        }
    }
}
