package taizhang.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.model.Meeting;
import taizhang.model.Recipient;
import taizhang.render.OutputFolder;

/**
 * Which of a meeting's books (汇编): everything, or what one recipient needs; with a number of its copy or none.
 *
 * @param recipient whose it is; empty for the whole
 * @param copy 第几份
 */
record PackName(Optional<Recipient> recipient, OptionalInt copy) {
    static final String LIST = "印制单";

    private static final String BOOK = "汇编";
    private static final Pattern FILE =
            Pattern.compile(Meeting.FOLDER + "\\d{4}-\\d\\d-\\d\\d/(?:" + BOOK + "|" + LIST + ")[^/]*");
    private static final Pattern COPY = Pattern.compile("(.*)（第(\\d{1,4})份）");

    /** The whole without a number. */
    static final PackName WHOLE = new PackName(Optional.empty(), OptionalInt.empty());

    /** The book of a recipient. */
    static PackName of(Recipient recipient) {
        return new PackName(Optional.of(recipient), OptionalInt.empty());
    }

    /** Whose it is, and which copy, in words; empty for the whole without a number. */
    String whose() {
        String name = recipient.map(Recipient::name).orElse("");
        return name + (name.isEmpty() || copy.isEmpty() ? "" : "，") + copyText();
    }

    /** Below the folder of a day, that of a meeting: two meetings may have papers of one day. */
    static String folder(Meeting meeting) {
        return Meeting.FOLDER + meeting.day() + "/";
    }

    /** Name of its files in the folder of the meeting, without their ending. */
    String stem() {
        String whose = recipient
                .map(reader -> "（" + OutputFolder.nameFor(reader.name()) + "）")
                .orElse("");
        return BOOK + whose + (copy.isPresent() ? "（" + copyText() + "）" : "");
    }

    /** 第3份; empty without a number. */
    String copyText() {
        return copy.isPresent() ? "第" + copy.getAsInt() + "份" : "";
    }

    /** Whether a file below the folder of a day is called as one of a pack. */
    static boolean isOne(String file) {
        return FILE.matcher(file).matches();
    }

    /** The book of a meeting whose files are called so; empty if there is none. */
    static Optional<PackName> parse(String stem, Meeting meeting) {
        Matcher numbered = COPY.matcher(stem);
        boolean counted = numbered.matches();
        String bare = counted ? numbered.group(1) : stem;
        OptionalInt copy = counted ? OptionalInt.of(Integer.parseInt(numbered.group(2))) : OptionalInt.empty();
        List<PackName> all = new ArrayList<>(List.of(new PackName(Optional.empty(), copy)));
        meeting.recipients().forEach(reader -> all.add(new PackName(Optional.of(reader), copy)));
        return all.stream()
                .filter(name -> new PackName(name.recipient(), OptionalInt.empty())
                        .stem()
                        .equals(bare))
                .findFirst();
    }
}
