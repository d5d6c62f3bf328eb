package taizhang.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import taizhang.load.ProblemRecords;
import taizhang.load.SourceTree;
import taizhang.text.UsualForm;

/** Lays the same folder of several commits side by side. */
record TreeComparison(ObjectReader reader) {
    /**
     * A file that is not the same in all of them.
     *
     * @param name its path in the folder
     * @param blobs its content in each; empty where it is not
     */
    record Path(String name, List<Optional<ObjectId>> blobs) {
        Optional<ObjectId> in(int tree) {
            return blobs.get(tree);
        }

        boolean holdsProblems() {
            return ProblemRecords.isProblemFile(name);
        }

        /** Of a merge (result, sides, base, others): whether the result took what one side changed, and no other did. */
        boolean isPlainMerge(int count) {
            Optional<ObjectId> result = blobs.getFirst();
            Optional<ObjectId> base = blobs.get(count + 1);
            List<Optional<ObjectId>> sides = blobs.subList(1, count + 1);
            return sides.contains(result) && sides.stream().allMatch(side -> side.equals(result) || side.equals(base));
        }
    }

    /** The files that differ between some folders; one that is not there is empty. */
    List<Path> of(List<Optional<ObjectId>> folders) throws IOException {
        Map<String, List<Optional<ObjectId>>> raw = new LinkedHashMap<>();
        try (TreeWalk walk = new TreeWalk(reader)) {
            for (Optional<ObjectId> folder : folders) {
                if (folder.isPresent()) {
                    walk.addTree(folder.orElseThrow());
                } else {
                    walk.addTree(new EmptyTreeIterator());
                }
            }
            walk.setFilter(TreeFilter.ANY_DIFF);
            while (walk.next()) {
                if (SourceTree.isLeftover(walk.getNameString())) {
                    continue;
                }
                if (walk.isSubtree()) {
                    walk.enterSubtree();
                }
                List<Optional<ObjectId>> blobs = new ArrayList<>();
                for (int tree = 0; tree < folders.size(); tree++) {
                    blobs.add(blob(walk, tree));
                }
                if (blobs.stream().anyMatch(Optional::isPresent)) {
                    raw.put(walk.getPathString(), blobs);
                }
            }
        }
        return named(raw, folders);
    }

    /**
     * The files by names with each character whole. What one computer wrote in parts and another whole is one file, unless
     * a folder holds both: then the one in parts keeps its name.
     */
    private List<Path> named(Map<String, List<Optional<ObjectId>>> raw, List<Optional<ObjectId>> folders)
            throws IOException {
        Map<String, List<Optional<ObjectId>>> files = new LinkedHashMap<>();
        for (Map.Entry<String, List<Optional<ObjectId>>> file : raw.entrySet()) {
            String whole = UsualForm.whole(file.getKey());
            if (whole.equals(file.getKey()) || bothStand(file.getKey(), whole, folders)) {
                files.merge(file.getKey(), file.getValue(), TreeComparison::together);
            } else {
                files.merge(whole, file.getValue(), TreeComparison::together);
            }
        }
        List<Path> paths = new ArrayList<>();
        files.forEach((name, blobs) -> {
            if (blobs.stream().distinct().count() > 1) {
                paths.add(new Path(name, List.copyOf(blobs)));
            }
        });
        return paths;
    }

    private static List<Optional<ObjectId>> together(List<Optional<ObjectId>> one, List<Optional<ObjectId>> other) {
        List<Optional<ObjectId>> both = new ArrayList<>();
        for (int tree = 0; tree < one.size(); tree++) {
            Optional<ObjectId> second = other.get(tree);
            both.add(one.get(tree).or(() -> second));
        }
        return both;
    }

    private boolean bothStand(String one, String other, List<Optional<ObjectId>> folders) throws IOException {
        for (Optional<ObjectId> folder : folders) {
            if (folder.isPresent() && holds(folder.orElseThrow(), one) && holds(folder.orElseThrow(), other)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(ObjectId folder, String path) throws IOException {
        try (TreeWalk found = TreeWalk.forPath(reader, path, folder)) {
            return found != null;
        }
    }

    private static Optional<ObjectId> blob(TreeWalk walk, int tree) {
        int mode = walk.getRawMode(tree);
        boolean file = FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
        return file ? Optional.of(walk.getObjectId(tree)) : Optional.empty();
    }
}
