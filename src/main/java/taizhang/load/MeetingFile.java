package taizhang.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.MeetingCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Meeting;
import taizhang.model.MeetingItem;
import taizhang.yaml.ScalarStyle;
import taizhang.yaml.YamlEntry;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;
import taizhang.yaml.YamlSequence;
import taizhang.yaml.slips.NumbersUsed;

/** Reads one file of 会议: what is bound for a meeting. */
final class MeetingFile {
    private static final FileParser PARSER = new FileParser(FileKind.MEETINGS, NumbersUsed.none());

    private MeetingFile() {}

    /**
     * All meetings, by day.
     *
     * @param paths all paths in the data folder
     */
    static MeetingFiles all(List<LedgerFile> files, List<String> paths, Diagnostics findings) {
        List<List<MeetingItem>> items = new ArrayList<>();
        List<Meeting> meetings = files.stream()
                .filter(file -> file.kind() == FileKind.MEETINGS)
                .flatMap(file -> read(file, new MeetingReader(paths, items::add, findings), findings).stream())
                .sorted(Comparator.comparing(Meeting::day))
                .toList();
        reportSameDay(meetings, findings);
        return new MeetingFiles(meetings, items);
    }

    /** 20170818.yaml and 2017-8-18.yaml are one day. */
    private static void reportSameDay(List<Meeting> meetings, Diagnostics findings) {
        for (int i = 1; i < meetings.size(); i++) {
            Meeting before = meetings.get(i - 1);
            Meeting meeting = meetings.get(i);
            if (meeting.day().equals(before.day())) {
                findings.add(MeetingCode.TWICE
                        .at(meeting.origin().span(), meeting.day() + "的会议")
                        .relatedTo(before.origin().span()));
            }
        }
    }

    private static Optional<Meeting> read(LedgerFile file, MeetingReader reader, Diagnostics findings) {
        Optional<YamlMapping> root = PARSER.parse(file, findings)
                .root()
                .flatMap(node -> FileRoot.mapping(node, Keys.MEETING, findings))
                .map(MeetingFile::spelledOut);
        Optional<LocalDate> day = root.isPresent() ? dayOf(file, findings) : Optional.empty();
        return root.map(mapping -> FieldReader.of(mapping, Keys.MEETING, "名称", findings))
                .flatMap(fields -> reader.read(day, fields));
    }

    private static Optional<LocalDate> dayOf(LedgerFile file, Diagnostics findings) {
        SourceSpan place =
                SourceSpan.startOf(file.source().map(source -> source.path()).orElse(file.path()));
        YamlScalar name = new YamlScalar(file.name(), ScalarStyle.PLAIN, place);
        Optional<LocalDate> day = DateField.DATE.read("名称", name, new Diagnostics());
        if (day.isEmpty()) {
            findings.report(MeetingCode.OF_NO_DAY, place, file.name());
        }
        return day;
    }

    /** A bare name in a list is the shortest form of an item: - 整改台账, - 周某. */
    private static YamlMapping spelledOut(YamlMapping root) {
        List<YamlEntry> entries = root.entries().stream()
                .map(entry -> switch (entry.key().text()) {
                    case "材料" -> spelledOut(entry, "材料");
                    case "读者" -> spelledOut(entry, "姓名");
                    default -> entry;
                })
                .toList();
        return new YamlMapping(entries, root.damaged(), root.span());
    }

    private static YamlEntry spelledOut(YamlEntry entry, String key) {
        if (!(entry.value() instanceof YamlSequence list)) {
            return entry;
        }
        List<YamlNode> items =
                list.items().stream().map(item -> spelledOut(item, key)).toList();
        return new YamlEntry(entry.key(), new YamlSequence(items, list.damaged(), list.span()));
    }

    private static YamlNode spelledOut(YamlNode item, String key) {
        if (!(item instanceof YamlScalar bare) || bare.isAbsent()) {
            return item;
        }
        String meant = key.equals("材料") && MeetingReader.looksLikeFile(bare.text()) ? "文件" : key;
        YamlScalar name = new YamlScalar(meant, ScalarStyle.PLAIN, bare.span());
        return new YamlMapping(List.of(new YamlEntry(name, bare)), false, bare.span());
    }
}
