package taizhang.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import taizhang.diagnostic.TemplateCode;
import taizhang.document.Addressee;
import taizhang.document.AnnexLabel;
import taizhang.document.Annotation;
import taizhang.document.AttachmentList;
import taizhang.document.BulletinHead;
import taizhang.document.DocumentNumber;
import taizhang.document.Imprint;
import taizhang.document.OfficialBlock;
import taizhang.document.OfficialTitle;
import taizhang.document.RedFlag;
import taizhang.document.RedRule;
import taizhang.document.Signature;

/**
 * Reads the elements of official documents.
 *
 * <pre>
 * redflag | docnumber signer="王某" | redrule | annex | doctitle | addressee | annotation     (text)
 * bulletin (name, issue, publisher, date)
 * attachments                                               (text, one name on each line)
 * signature seal="yes" (name, date)                         (name: one office on each line)
 * imprint (to label="抄送" …, office, date, copies)
 * </pre>
 */
final class OfficialReader {
    private static final Map<String, Boolean> YES_NO = Map.of("yes", true, "no", false);

    private final MarkupCursor cursor;

    OfficialReader(MarkupCursor cursor) {
        this.cursor = cursor;
    }

    /** The block of the element in hand. */
    OfficialBlock read() throws MarkupFault {
        OfficialElement element = OfficialElement.of(cursor.name()).orElseThrow(cursor::unknownHere);
        return switch (element) {
            case DOCUMENT_NUMBER -> number(element);
            case RED_RULE -> {
                cursor.allowOnly();
                cursor.empty();
                yield new RedRule();
            }
            case BULLETIN -> bulletin(element);
            case SIGNATURE -> signature(element);
            case IMPRINT -> imprint(element);
            case RED_FLAG, ANNEX, TITLE, ADDRESSEE, ATTACHMENTS, ANNOTATION -> {
                cursor.allowOnly();
                yield plain(element, required(element, "文字", cursor.text()));
            }
        };
    }

    private static OfficialBlock plain(OfficialElement element, String text) {
        return switch (element) {
            case RED_FLAG -> new RedFlag(text);
            case ANNEX -> new AnnexLabel(text);
            case TITLE -> new OfficialTitle(text);
            case ADDRESSEE -> new Addressee(text);
            case ATTACHMENTS -> new AttachmentList(lines(text));
            case ANNOTATION -> new Annotation(text);
            case DOCUMENT_NUMBER, RED_RULE, BULLETIN, SIGNATURE, IMPRINT ->
                throw new IllegalArgumentException(element.label());
        };
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\n", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private DocumentNumber number(OfficialElement element) throws MarkupFault {
        cursor.allowOnly("signer");
        String signer = cursor.attribute("signer").orElse("").strip();
        return new DocumentNumber(required(element, "文字", cursor.text()), signer);
    }

    private BulletinHead bulletin(OfficialElement element) throws MarkupFault {
        cursor.allowOnly();
        String name = "";
        String issue = "";
        String publisher = "";
        String date = "";
        while (cursor.nextChild()) {
            switch (cursor.name()) {
                case "name" -> name = cursor.text();
                case "issue" -> issue = cursor.text();
                case "publisher" -> publisher = cursor.text();
                case "date" -> date = cursor.text();
                default -> throw cursor.unknownHere();
            }
        }
        return new BulletinHead(
                required(element, "刊名", name),
                issue,
                required(element, "编发单位", publisher),
                required(element, "日期", date));
    }

    private Signature signature(OfficialElement element) throws MarkupFault {
        cursor.allowOnly("seal");
        boolean sealed = cursor.attribute("seal", false, YES_NO);
        String names = "";
        String date = "";
        while (cursor.nextChild()) {
            switch (cursor.name()) {
                case "name" -> names = cursor.text();
                case "date" -> date = cursor.text();
                default -> throw cursor.unknownHere();
            }
        }
        return new Signature(lines(required(element, "单位", names)), required(element, "日期", date), sealed);
    }

    private Imprint imprint(OfficialElement element) throws MarkupFault {
        cursor.allowOnly();
        List<Imprint.Recipients> recipients = new ArrayList<>();
        String office = "";
        String date = "";
        String copies = "";
        while (cursor.nextChild()) {
            switch (cursor.name()) {
                case "to" -> {
                    String label = cursor.attribute("label").orElse("抄送");
                    recipients.add(new Imprint.Recipients(label, required(element, label, cursor.text())));
                }
                case "office" -> office = cursor.text();
                case "date" -> date = cursor.text();
                case "copies" -> copies = cursor.text();
                default -> throw cursor.unknownHere();
            }
        }
        return new Imprint(recipients, required(element, "印发机关", office), required(element, "印发日期", date), copies);
    }

    private String required(OfficialElement element, String part, String text) throws MarkupFault {
        if (text.isBlank()) {
            throw cursor.fault(TemplateCode.OFFICIAL_INCOMPLETE, element.label(), part);
        }
        return text;
    }
}
