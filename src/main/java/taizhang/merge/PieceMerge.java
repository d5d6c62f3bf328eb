package taizhang.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lays pieces together; collects what it could not decide. */
final class PieceMerge {
    private final String path;
    private final Choices choices;
    private final boolean marks;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();

    /** Leaves our text where both changed it; or, with marks, both texts as git does. */
    PieceMerge(String path, Choices choices, boolean marks) {
        this.path = path;
        this.choices = choices;
        this.marks = marks;
    }

    List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    List<Clash> clashes() {
        return List.copyOf(clashes);
    }

    /** Two versions of a piece as one. */
    Piece merge(Optional<Piece> base, Piece ours, Piece theirs, String field) {
        if (ours.isAs(theirs) || base.filter(theirs::isAs).isPresent()) {
            return ours;
        }
        if (base.filter(ours::isAs).isPresent()) {
            return theirs;
        }
        List<String> lead = lines(base.map(Piece::lead), ours.lead(), theirs.lead());
        if (ours.kind() == theirs.kind() && !ours.isWhole()) {
            Optional<Piece> like = base.filter(one -> one.kind() == ours.kind());
            List<String> head = ours.kind() == Piece.Kind.RECORD
                    ? ours.head()
                    : head(like.map(Piece::head), ours.head(), theirs.head());
            return ours.with(lead, head, parts(like.map(Piece::parts).orElse(List.of()), ours, theirs, field));
        }
        return whole(base, ours, theirs, field).with(lead);
    }

    /** A text taken from one of the sides, with the comments to be put above it. */
    private record Taken(Piece piece, List<String> comments) {
        Piece with(List<String> lead) {
            List<String> all = new ArrayList<>(lead);
            comments.stream().filter(line -> !all.contains(line)).forEach(all::add);
            return piece.with(all, piece.head(), piece.parts());
        }
    }

    private Taken whole(Optional<Piece> base, Piece ours, Piece theirs, String field) {
        List<String> before = base.map(Piece::own).orElse(List.of());
        boolean oursSame = base.filter(one -> one.said().equals(ours.said())).isPresent();
        boolean theirsSame =
                base.filter(one -> one.said().equals(theirs.said())).isPresent();
        if (ours.own().equals(theirs.own()) || theirs.own().equals(before)) {
            return new Taken(ours, List.of());
        }
        if (ours.own().equals(before)) {
            return new Taken(theirs, List.of());
        }
        boolean nothingBefore = base.isEmpty();
        if (ours.said().equals(theirs.said())
                || theirsSame
                || (nothingBefore && theirs.said().isEmpty())) {
            return new Taken(ours, Remarks.beyond(theirs, before, ours));
        }
        if (oursSame || (nothingBefore && ours.said().isEmpty())) {
            return new Taken(theirs, Remarks.beyond(ours, before, theirs));
        }
        Conflict conflict = new Conflict(path, ours.line(), field, ours.said(), theirs.said());
        if (marks && choices.of(conflict).isEmpty()) {
            conflicts.add(conflict);
            return new Taken(ours.with(ours.lead(), Marks.between(ours, theirs), List.of()), List.of());
        }
        Side side = decide(conflict);
        return side == Side.OURS
                ? new Taken(ours, Remarks.beyond(theirs, before, ours))
                : new Taken(theirs, Remarks.beyond(ours, before, theirs));
    }

    private Side decide(Conflict conflict) {
        Optional<Side> side = choices.of(conflict);
        if (side.isEmpty()) {
            conflicts.add(conflict);
        }
        return side.orElse(Side.OURS);
    }

    /** Comment lines: what one side changed; what both changed, all of it. */
    private static List<String> lines(Optional<List<String>> base, List<String> ours, List<String> theirs) {
        List<String> before = base.orElse(List.of());
        if (ours.equals(theirs) || theirs.equals(before)) {
            return ours;
        }
        if (ours.equals(before)) {
            return theirs;
        }
        Set<String> all = new LinkedHashSet<>(ours);
        theirs.stream().filter(line -> !before.contains(line)).forEach(all::add);
        return List.copyOf(all);
    }

    private static List<String> head(Optional<List<String>> base, List<String> ours, List<String> theirs) {
        return base.filter(ours::equals).isPresent() ? theirs : ours;
    }

    private List<Piece> parts(List<Piece> base, Piece ours, Piece theirs, String field) {
        List<Piece> result = new ArrayList<>();
        Set<Piece> added = new java.util.HashSet<>();
        for (Piece mine : ours.parts()) {
            Optional<Piece> before = find(base, mine.key());
            Optional<Piece> other = theirs.part(mine.key());
            if (before.isEmpty()) {
                added.add(mine);
            }
            kept(before, mine, other, ours, field).ifPresent(piece -> {
                result.add(piece);
                if (before.isEmpty()) {
                    added.add(piece);
                }
            });
        }
        Placing placing = new Placing(result, theirs, added, ours.kind() == Piece.Kind.LIST);
        for (Piece other : theirs.parts()) {
            arriving(find(base, other.key()), other, ours, field).ifPresent(piece -> placing.put(piece, other));
        }
        return result;
    }

    /** What becomes of a part that we have. */
    private Optional<Piece> kept(Optional<Piece> before, Piece mine, Optional<Piece> other, Piece ours, String field) {
        String name = Names.of(field, mine);
        if (other.isEmpty()) {
            if (before.isEmpty()) {
                return Optional.of(mine);
            }
            boolean same = before.filter(mine::isAs).isPresent();
            return same || decide(new Conflict(path, mine.line(), name, Names.brief(mine), "")) == Side.THEIRS
                    ? Optional.empty()
                    : Optional.of(mine);
        }
        Piece theirs = other.orElseThrow();
        if (before.isEmpty() && ours.kind() == Piece.Kind.LIST && areTwo(mine, theirs)) {
            if (Identity.isNumbered(mine)) {
                clashes.add(new Clash(path, mine.key(), Names.brief(mine), Names.brief(theirs)));
            }
            return Optional.of(mine);
        }
        return Optional.of(merge(before, mine, theirs, name));
    }

    /** What of theirs is to be put in besides. */
    private Optional<Piece> arriving(Optional<Piece> before, Piece other, Piece ours, String field) {
        Optional<Piece> mine = ours.part(other.key());
        if (mine.isPresent()) {
            boolean two = before.isEmpty() && ours.kind() == Piece.Kind.LIST && areTwo(mine.orElseThrow(), other);
            return two ? Optional.of(other) : Optional.empty();
        }
        if (before.isEmpty()) {
            return Optional.of(other);
        }
        boolean same = before.filter(other::isAs).isPresent();
        Conflict gone = new Conflict(path, ours.line(), Names.of(field, other), "", Names.brief(other));
        return same || decide(gone) == Side.OURS ? Optional.empty() : Optional.of(other);
    }

    /** Whether two items that both sides added are two things, and not one said twice. */
    private static boolean areTwo(Piece mine, Piece other) {
        if (mine.said().equals(other.said())) {
            return false;
        }
        if (Identity.isNumbered(mine)) {
            return Names.isAnother(mine, other);
        }
        return !Identity.isNamed(mine);
    }

    private static Optional<Piece> find(List<Piece> pieces, String key) {
        return pieces.stream().filter(piece -> piece.key().equals(key)).findFirst();
    }
}
