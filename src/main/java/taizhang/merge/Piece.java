package taizhang.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a file with the lines it stands on: a field, a record or the whole. Its lines are kept without the blanks to
 * the left of its column, so that a piece may be put in another place; a line that does not reach there is marked.
 *
 * @param kind what it is
 * @param key the field's name, or what tells the record from its neighbours
 * @param line where it begins, from 1
 * @param lead the comment lines above it
 * @param head its own lines; all of them for a text, those above its parts for the others
 * @param indent how far its parts stand to the right of it
 * @param parts what it is made of
 * @param said what it says, places and quotes apart
 */
record Piece(
        Kind kind,
        String key,
        int line,
        List<String> lead,
        List<String> head,
        int indent,
        List<Piece> parts,
        String said) {
    /** What pieces there are. */
    enum Kind {
        /** A field with a text, or anything that is taken as a whole. */
        TEXT,
        /** A field with fields below it, or a file of fields. */
        FIELDS,
        /** A field with a list below it, or a file that is a list. */
        LIST,
        /** An item of a list that has fields. */
        RECORD,
        /** An item of a list that is a text. */
        ITEM
    }

    /** Marks a line that is kept as it stands. */
    static final String AS_IT_STANDS = "\0";

    Piece {
        lead = List.copyOf(lead);
        head = List.copyOf(head);
        parts = List.copyOf(parts);
    }

    boolean isWhole() {
        return kind == Kind.TEXT || kind == Kind.ITEM;
    }

    Piece with(List<String> otherLead, List<String> otherHead, List<Piece> otherParts) {
        return new Piece(kind, key, line, otherLead, otherHead, indent, otherParts, said);
    }

    Piece with(List<Piece> otherParts) {
        return with(lead, head, otherParts);
    }

    Piece withKey(String other) {
        return new Piece(kind, other, line, lead, head, indent, parts, said);
    }

    Optional<Piece> part(String name) {
        return parts.stream().filter(part -> part.key().equals(name)).findFirst();
    }

    /** What a field of it says; "" if it has none. */
    String field(String name) {
        return part(name).map(Piece::said).orElse("");
    }

    /** All its lines but empty ones at its end: two pieces with the same are the same. */
    List<String> written() {
        List<String> lines = new ArrayList<>(lead);
        lines.addAll(own());
        return lines;
    }

    /** The same without the comments above it. */
    List<String> own() {
        List<String> lines = PieceWriter.lines(this);
        while (!lines.isEmpty() && lines.getLast().replace(AS_IT_STANDS, "").isBlank()) {
            lines.removeLast();
        }
        return lines;
    }

    boolean isAs(Piece other) {
        return written().equals(other.written());
    }
}
