package taizhang.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All commits that led to one, parents before children.
 *
 * @param revisions the commits
 * @param parents for each the places of its parents in {@code revisions}, the first parent first
 * @param places the place of each commit by its hash
 */
public record CommitGraph(List<Revision> revisions, List<List<Integer>> parents, Map<String, Integer> places) {
    public CommitGraph {
        revisions = List.copyOf(revisions);
        parents = List.copyOf(parents);
        places = Collections.unmodifiableMap(places);
    }

    static CommitGraph of(List<Revision> revisions, List<List<Integer>> parents) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < revisions.size(); i++) {
            places.put(revisions.get(i).id(), i);
        }
        return new CommitGraph(revisions, parents, places);
    }

    /** Whether a commit is part of this history. */
    public boolean contains(String id) {
        return places.containsKey(id);
    }

    /** The parents of a commit, the first parent first. */
    public List<Revision> parentsOf(Revision revision) {
        return Optional.ofNullable(places.get(revision.id())).map(parents::get).orElse(List.of()).stream()
                .map(revisions::get)
                .toList();
    }

    /** The places of a commit and of all that came before it; none if it is not part of this history. */
    public BitSet upTo(String id) {
        return Optional.ofNullable(places.get(id)).map(this::upTo).orElseGet(BitSet::new);
    }

    /** Whether a commit's place is in a set such as {@link #upTo} gives. */
    public boolean isIn(BitSet set, Revision revision) {
        return Optional.ofNullable(places.get(revision.id())).filter(set::get).isPresent();
    }

    private BitSet upTo(int place) {
        BitSet seen = new BitSet(place + 1);
        Deque<Integer> open = new ArrayDeque<>(List.of(place));
        while (!open.isEmpty()) {
            int at = open.pop();
            if (!seen.get(at)) {
                seen.set(at);
                open.addAll(parents.get(at));
            }
        }
        return seen;
    }

    /** The place of the last commit that some have in common; empty if they have none. */
    Optional<Integer> lastCommon(List<Integer> some) {
        BitSet common = upTo(some.getFirst());
        some.forEach(one -> common.and(upTo(one)));
        return common.isEmpty() ? Optional.empty() : Optional.of(common.length() - 1);
    }

    /** Where two parted: the commits they have in common of which none led to another; several after a criss-cross merge. */
    List<Integer> basesOf(int a, int b) {
        BitSet common = upTo(a);
        common.and(upTo(b));
        List<Integer> bases = new ArrayList<>();
        while (!common.isEmpty()) {
            int last = common.length() - 1;
            bases.add(last);
            common.andNot(upTo(last));
        }
        return bases;
    }
}
