package taizhang.model;

import java.util.Optional;
import java.util.stream.Stream;

/** Something that is bound into a meeting's book (材料). */
public sealed interface MeetingItem {
    /** What the contents call it, where the clerk says so (标题). */
    Optional<String> title();

    /** Its name in full. */
    String shown();

    /** Where it was written. */
    Origin origin();

    /** Every name by which a recipient's list may call it. */
    Stream<String> names();

    /** Whether a name is one of its own. */
    default boolean isCalled(String name) {
        return names().anyMatch(name::equals);
    }

    /**
     * A paper of the program (纸).
     *
     * @param paper its name as written, e.g. 整改台账
     * @param scope 范围 as written, e.g. 单位 上庄村; empty for the whole town
     * @param title its own title
     * @param origin where it was written
     */
    record OfPaper(String paper, String scope, Optional<String> title, Origin origin) implements MeetingItem {
        @Override
        public String shown() {
            String whose = scope.substring(scope.lastIndexOf(' ') + 1);
            return title.orElse(scope.isEmpty() ? paper : paper + "（" + whose + "）");
        }

        @Override
        public Stream<String> names() {
            return Stream.of(shown(), paper);
        }
    }

    /**
     * A PDF from elsewhere (外来文件).
     *
     * @param file its path in the data folder, with forward slashes
     * @param title its own title
     * @param origin where it was written
     */
    record Enclosed(String file, Optional<String> title, Origin origin) implements MeetingItem {
        /** Its name without folder and ending. */
        public String stem() {
            String name = file.substring(file.lastIndexOf('/') + 1);
            int dot = name.lastIndexOf('.');
            return dot > 0 ? name.substring(0, dot) : name;
        }

        @Override
        public String shown() {
            return title.orElseGet(this::stem);
        }

        @Override
        public Stream<String> names() {
            return Stream.of(shown(), file, file.substring(file.lastIndexOf('/') + 1), stem());
        }
    }
}
