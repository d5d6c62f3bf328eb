package taizhang.template;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import taizhang.diagnostic.TemplateCode;

/**
 * In which order the elements of an official document make sense.
 *
 * <ol>
 *   <li>They stand in an official section; a title may stand anywhere.
 *   <li>红头, 简报头 and 附件号 open a section, or follow a page break; 红头 and 简报头 and 版记 stand on upright pages.
 *   <li>文号 follows 红头, 红线 follows 红头 or 文号, 主送 follows the title, 附注 follows 署名.
 *   <li>附件 and 署名 follow text.
 *   <li>版记 is the last of its section.
 *   <li>红头, 文号, 简报头, 主送 and 版记 occur once in a document.
 * </ol>
 *
 * <p>Good: 红头 文号 红线 公文标题 主送 正文 附件 署名 版记. Bad: 署名 before 正文.
 */
final class OfficialOrder {
    private static final Set<OfficialElement> ONCE = EnumSet.of(
            OfficialElement.RED_FLAG,
            OfficialElement.DOCUMENT_NUMBER,
            OfficialElement.BULLETIN,
            OfficialElement.ADDRESSEE,
            OfficialElement.IMPRINT);
    private static final Set<OfficialElement> OPENING =
            EnumSet.of(OfficialElement.RED_FLAG, OfficialElement.BULLETIN, OfficialElement.ANNEX);
    private static final Set<OfficialElement> UPRIGHT =
            EnumSet.of(OfficialElement.RED_FLAG, OfficialElement.BULLETIN, OfficialElement.IMPRINT);
    private static final List<String> TEXTS = List.of("p", "h1", "h2", "h3", "h4", "table", "chart", "photos", "note");

    private final MarkupCursor cursor;
    private final Set<OfficialElement> met = EnumSet.noneOf(OfficialElement.class);
    private String last = "";
    private boolean hasText;
    private boolean official;
    private boolean landscape;

    OfficialOrder(MarkupCursor cursor) {
        this.cursor = cursor;
    }

    /** A section begins. */
    void begin(boolean isOfficial, boolean isLandscape) {
        official = isOfficial;
        landscape = isLandscape;
        last = "";
        hasText = false;
    }

    /** Checks the element in hand against those before it. */
    void next(String name) throws MarkupFault {
        if (last.equals("imprint")) {
            throw misplaced(name, "版记是一节的最后一项，其后不要再写");
        }
        Optional<OfficialElement> element = OfficialElement.of(name);
        if (element.isPresent()) {
            check(element.get());
        }
        last = name;
        hasText |= TEXTS.contains(name);
    }

    private void check(OfficialElement element) throws MarkupFault {
        if (ONCE.contains(element) && !met.add(element)) {
            throw cursor.fault(TemplateCode.OFFICIAL_TWICE, element.label());
        }
        if (element == OfficialElement.TITLE) {
            return;
        }
        if (!official) {
            throw misplaced(element.label(), "写在 <@公文> 和 </@公文> 之间");
        }
        if (landscape && UPRIGHT.contains(element)) {
            throw misplaced(element.label(), "横排附表里不能有" + element.label() + "，写在 <@公文> 里");
        }
        if (OPENING.contains(element) && !last.isEmpty() && !last.equals("pagebreak")) {
            throw misplaced(element.label(), element.label() + "是一节的第一项");
        }
        follow(element);
    }

    private void follow(OfficialElement element) throws MarkupFault {
        switch (element) {
            case RED_FLAG, BULLETIN, ANNEX, TITLE, IMPRINT -> {}
            case DOCUMENT_NUMBER -> after(element, "写在红头之后", "", "redflag");
            case RED_RULE -> after(element, "写在红头或文号之后", "redflag", "docnumber");
            case ADDRESSEE -> after(element, "写在公文标题之后", "doctitle", "subtitle");
            case ANNOTATION -> after(element, "写在署名之后", "signature");
            case ATTACHMENTS, SIGNATURE -> {
                if (!hasText) {
                    throw misplaced(element.label(), "写在正文之后，不能没有正文");
                }
            }
        }
    }

    private void after(OfficialElement element, String hint, String... allowed) throws MarkupFault {
        if (!List.of(allowed).contains(last)) {
            throw misplaced(element.label(), hint);
        }
    }

    private MarkupFault misplaced(String what, String hint) {
        return cursor.fault(TemplateCode.OFFICIAL_MISPLACED, what, hint);
    }
}
