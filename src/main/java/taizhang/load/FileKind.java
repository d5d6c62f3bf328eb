package taizhang.load;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import taizhang.model.Gaps;
import taizhang.yaml.slips.YamlVocabulary;

/** What a file of the ledger holds, told by its name. */
enum FileKind {
    CAMPAIGN(
            "专项",
            Keys.CAMPAIGN,
            Keys.PHASE,
            Keys.OFFICERS,
            Keys.INSPECTION_GROUP,
            Keys.RULES,
            Keys.PROCEDURE,
            Keys.LISTED,
            Keys.OWN_FIELD),
    UNITS("单位", Keys.UNITS, Keys.UNIT, Keys.GROUP),
    CATEGORIES("类别", Keys.CATEGORIES, Keys.CATEGORY),
    POLICIES("政策", Keys.POLICIES, Keys.POLICY),
    NOTICES("督办", Keys.NOTICES, Keys.NOTICE, Keys.REPLY),
    SPOT_CHECKS("抽查", Keys.SPOT_CHECKS, Keys.SPOT_CHECK, Keys.SPOT_CHECK_TARGET),
    CIRCULARS("通报", Keys.CIRCULARS, Keys.CIRCULAR),
    SELECTIONS("名单", Keys.SELECTIONS, Keys.SELECTION),
    /** Warnings that were accepted; they change no figure. */
    ACCEPTED("已阅", Keys.ACCEPTED, Keys.ACCEPTANCE),
    /** What is made public, and the decisions on names. */
    PUBLICATION("公示", Keys.PUBLICATION, Keys.PUBLIC_DECISION),
    /** Written by the tool only; read by the commands that need it. */
    SEALS("封账", Keys.SEALS, Keys.SEAL),
    PROBLEMS("问题/", Keys.PROBLEMS, Keys.PROBLEM, Keys.IMPACT, Keys.MEASURE, AnyAct.ACT),
    PERIOD("周报/", Keys.PERIOD, Keys.UNIT_RETURN, Keys.SCREENING, Keys.PROGRESS, Keys.RECEIPT),
    TEXT("文字/", Keys.TEXT),
    /** Which papers a meeting gets; they change no figure. */
    MEETINGS("会议/", Keys.MEETING, Keys.MEETING_ITEM, Keys.RECIPIENT);

    private static final String EVIDENCE = "佐证/";

    private final String name;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<RecordKeys> records;

    FileKind(String name, RecordKeys... records) {
        this.name = name;
        this.records = List.of(records);
    }

    /** The words that may occur as keys in such a file. */
    YamlVocabulary vocabulary() {
        Set<String> all = new LinkedHashSet<>();
        records.forEach(keys -> all.addAll(keys.names()));
        Set<String> prose = new HashSet<>(Keys.ofProse());
        prose.addAll(ActKind.keysOf(Question.Form.PROSE));
        prose.retainAll(all);
        return new YamlVocabulary(all, prose);
    }

    /** The keys at the top of such a file. */
    List<String> rootKeys() {
        return records.getFirst().names();
    }

    /** Where such a file belongs, for a finding. */
    String place() {
        return name.endsWith("/")
                ? "“" + name.replace("/", "") + "”文件夹，扩展名用 .yaml，例如 " + name + (this == PROBLEMS ? "上庄村" : "2017-06-02")
                        + ".yaml"
                : name + ".yaml";
    }

    /** The name of the one file of this kind. */
    String fileName() {
        return name + ".yaml";
    }

    /** Whether there is no ledger without it. */
    boolean isNeeded() {
        return compareTo(CATEGORIES) <= 0;
    }

    /** Whether the data version is computed from such a file: from all but seals, accepted warnings and meetings. */
    boolean isVersioned() {
        return this != SEALS && this != ACCEPTED && this != MEETINGS;
    }

    /** What of the ledger is not whole when such a file lies astray; empty where other findings say so. */
    Optional<Gaps.Part> part() {
        return switch (this) {
            case PROBLEMS -> Optional.of(Gaps.Part.PROBLEMS);
            case PERIOD -> Optional.of(Gaps.Part.PERIODS);
            case POLICIES -> Optional.of(Gaps.Part.POLICIES);
            case NOTICES -> Optional.of(Gaps.Part.NOTICES);
            case SPOT_CHECKS -> Optional.of(Gaps.Part.SPOT_CHECKS);
            case CIRCULARS -> Optional.of(Gaps.Part.CIRCULARS);
            case CAMPAIGN, UNITS, CATEGORIES, SELECTIONS, ACCEPTED, PUBLICATION, SEALS, TEXT, MEETINGS ->
                Optional.empty();
        };
    }

    /** What a file at the given path holds; empty if it is no file of the ledger. */
    static Optional<FileKind> of(String path) {
        Optional<String> stem = stem(path);
        if (stem.isEmpty()) {
            return Optional.empty();
        }
        int slash = path.lastIndexOf('/');
        String name = slash < 0 ? stem.orElseThrow() : path.substring(0, slash + 1);
        return Arrays.stream(values()).filter(kind -> kind.name.equals(name)).findFirst();
    }

    /** The file's name without folder and ending. */
    static String nameOf(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return stem(file).orElse(file);
    }

    /**
     * What was probably meant by a file that is no part of the ledger; empty if it is none of our business, such as a
     * readme or a piece of evidence.
     */
    static Optional<String> hintFor(String path, Collection<String> paths) {
        boolean yaml = stem(path).isPresent();
        boolean inFolder = Stream.of(PROBLEMS, PERIOD, TEXT).anyMatch(kind -> path.startsWith(kind.name));
        String file = path.substring(path.lastIndexOf('/') + 1);
        String plain = file.contains(".") ? file.substring(0, file.indexOf('.')) : file;
        boolean likeOne = Arrays.stream(values()).anyMatch(kind -> kind.name.equals(plain));
        if (path.startsWith(EVIDENCE) || !(yaml || inFolder || likeOne)) {
            return Optional.empty();
        }
        if (!yaml) {
            return Optional.of("台账文件的扩展名是 .yaml、编码是UTF-8，里面有台账内容的，照此另存；别的文件放到“佐证”文件夹，用不着的移出台账文件夹");
        }
        List<String> names =
                Arrays.stream(values()).map(kind -> kind.name.replace("/", "")).toList();
        return Optional.of(KeyTexts.nearest(plain, names)
                .map(near -> near.equals(plain) ? "放到台账文件夹里应在的位置" : meant(near + ".yaml", paths))
                .orElse("问题放在“问题”文件夹，周报放在“周报”文件夹，直接放在里面，不再分文件夹"));
    }

    private static String meant(String file, Collection<String> paths) {
        return paths.contains(file) ? "像是“" + file + "”，那个文件已经有了：只在这里有的内容抄进去，再把这一个移出台账文件夹" : "是不是“" + file + "”？";
    }

    private static Optional<String> stem(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".yaml")) {
            return Optional.of(path.substring(0, path.length() - 5));
        }
        return lower.endsWith(".yml") ? Optional.of(path.substring(0, path.length() - 4)) : Optional.empty();
    }
}
