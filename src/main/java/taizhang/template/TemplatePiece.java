package taizhang.template;

import java.util.List;

/**
 * A part of a template that FreeMarker acts on: a tag or an interpolation. Text and comments between them are no pieces.
 *
 * @param kind what it is
 * @param name name of the tag as written, empty for an interpolation
 * @param tokens its expression, those of interpolations inside strings included
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param nameEnd offset behind the name
 * @param selfClosing whether it ends in {@code />}
 * @param complete whether its end was found
 */
record TemplatePiece(
        Kind kind,
        String name,
        List<TemplateToken> tokens,
        int start,
        int nameEnd,
        int end,
        boolean selfClosing,
        boolean complete) {
    /** What a piece is. */
    enum Kind {
        /** {@code <#if …>}. */
        DIRECTIVE,
        /** {@code </#if>}. */
        DIRECTIVE_END,
        /** {@code <@落款 …>}. */
        CALL,
        /** {@code </@落款>}. */
        CALL_END,
        /** {@code ${…}}. */
        INTERPOLATION
    }

    TemplatePiece {
        tokens = List.copyOf(tokens);
    }

    /** The tag as a clerk would write it, e.g. {@code <#if>} or {@code </@落款>}. */
    String tag() {
        return switch (kind) {
            case DIRECTIVE -> "<#" + name + ">";
            case DIRECTIVE_END -> "</#" + name + ">";
            case CALL -> "<@" + name + ">";
            case CALL_END -> "</@" + name + ">";
            case INTERPOLATION -> "${…}";
        };
    }
}
