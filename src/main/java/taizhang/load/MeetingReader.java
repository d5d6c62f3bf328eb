package taizhang.load;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.MeetingCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Meeting;
import taizhang.model.MeetingItem;
import taizhang.model.Recipient;
import taizhang.text.PortableName;

/** Reads a meeting; whether its papers and scopes exist is asked where papers are known. */
final class MeetingReader {
    private static final BoundedCountField COPIES = new BoundedCountField(1, 9999);
    private static final Field<List<String>> NAMES = ListField.ofTexts(TextField.TEXT, MeetingReader::looksLikeFile);

    private final List<String> paths;
    private final Consumer<List<MeetingItem>> asked;
    private final Diagnostics findings;

    /**
     * A reader.
     *
     * @param paths all paths in the data folder
     * @param asked takes what a meeting asks for, as far as it reads
     */
    MeetingReader(List<String> paths, Consumer<List<MeetingItem>> asked, Diagnostics findings) {
        this.paths = paths;
        this.asked = asked;
        this.findings = findings;
    }

    /** A meeting on a day; empty if it does not read. */
    Optional<Meeting> read(Optional<LocalDate> day, FieldReader fields) {
        List<MeetingItem> items = items(fields);
        asked.accept(items);
        boolean known = fields.isClean();
        Optional<String> name = fields.required("名称", TextField.TEXT);
        Optional<String> time = fields.optional("时间", TextField.TEXT);
        Optional<String> place = fields.optional("地点", TextField.TEXT);
        Optional<LocalDate> asOf = fields.optional("截止", DateField.DATE);
        Optional<Integer> copies = fields.optional("份数", COPIES);
        List<Recipient> recipients = recipients(fields);
        if (day.isEmpty()) {
            fields.fail();
        }
        checkFiles(items, fields);
        checkRecipients(recipients, fields);
        if (known) {
            recipients.forEach(reader -> reader.items().forEach(item -> checkItem(item, reader, items, fields)));
        }
        int named = recipients.stream().mapToInt(Recipient::copies).sum();
        copies.filter(all -> all < named)
                .ifPresent(all -> report(fields, MeetingCode.TOO_FEW_COPIES, fields.at("份数"), named, all));
        return fields.build(() -> new Meeting(
                day.orElseThrow(),
                name.orElseThrow(),
                time,
                place,
                asOf,
                copies.orElse(Math.max(1, named)),
                items,
                recipients,
                fields.origin()));
    }

    static boolean looksLikeFile(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith(".pdf") || lower.startsWith(Meeting.FOLDER);
    }

    private List<MeetingItem> items(FieldReader fields) {
        if (!fields.has("材料")) {
            fields.required("材料", TextField.TEXT, "材料:\n  - 材料: 整改台账");
            return List.of();
        }
        return fields.records("材料", Keys.MEETING_ITEM, "材料", this::item);
    }

    private Optional<MeetingItem> item(FieldReader fields) {
        Optional<String> paper = fields.optional("材料", TextField.TEXT);
        Optional<String> file = fields.optional("文件", TextField.TEXT);
        Optional<String> scope = fields.optional("范围", TextField.TEXT);
        Optional<String> title = fields.optional("标题", TextField.TEXT);
        if (paper.isPresent() == file.isPresent() && fields.isClean()) {
            report(fields, MeetingCode.UNCLEAR_ITEM, fields.at("材料"), paper.isPresent() ? "又写材料又写文件" : "没有写是什么材料");
        }
        Optional<String> found = file.flatMap(written -> found(written, fields));
        String plain =
                scope.map(text -> HalfWidth.of(text).replaceAll("[\\s:]+", " ")).orElse("");
        return fields.build(() -> found.<MeetingItem>map(path -> new MeetingItem.Enclosed(path, title, fields.origin()))
                .orElseGet(() -> new MeetingItem.OfPaper(paper.orElseThrow(), plain, title, fields.origin())));
    }

    /** The file in the data folder that was meant; reported if there is none. */
    private Optional<String> found(String written, FieldReader fields) {
        String path = FileNames.asRead(written.replace('\\', '/').replaceFirst("^(\\./)*(ledger-data/)?", ""));
        boolean outside = path.startsWith("/") || path.matches("[A-Za-z]:.*") || ("/" + path + "/").contains("/../");
        List<String> candidates = List.of(path, Meeting.FOLDER + path, Meeting.FOLDER + "附件/" + path);
        // on the office's computers a capital letter makes no other file
        Optional<String> there =
                there(candidates, String::equals).or(() -> there(candidates, String::equalsIgnoreCase));
        if (outside || there.isEmpty()) {
            report(fields, MeetingCode.NO_SUCH_FILE, fields.at("文件"), written, outside ? OUTSIDE : hint(path));
            return Optional.empty();
        }
        if (!path.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            report(fields, MeetingCode.UNUSABLE_FILE, fields.at("文件"), written, "不是PDF", "在原来的程序里另存为PDF，再写那个文件");
            return Optional.empty();
        }
        return there;
    }

    private Optional<String> there(List<String> candidates, BiPredicate<String, String> same) {
        return candidates.stream()
                .flatMap(candidate -> paths.stream()
                        .filter(known -> same.test(known, candidate) || same.test(FileNames.asRead(known), candidate)))
                .findFirst();
    }

    private static final String OUTSIDE = "把文件放到台账文件夹的“会议/附件”下，从“会议”写起，例如 文件: 会议/附件/通知.pdf";

    private String hint(String path) {
        List<String> pdfs = paths.stream()
                .filter(known -> known.startsWith(Meeting.FOLDER) && !known.endsWith(".yaml"))
                .toList();
        List<String> nearest = KeyTexts.allNearest(
                nameOf(path), pdfs.stream().map(MeetingReader::nameOf).toList());
        List<String> called =
                pdfs.stream().filter(pdf -> nearest.contains(nameOf(pdf))).toList();
        return KeyTexts.guessAmong(called.isEmpty() ? KeyTexts.allNearest(path, pdfs) : called)
                .orElse(OUTSIDE);
    }

    /** Its name without folder and ending, which would be most of a short name. */
    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.\\w+$", "");
    }

    private List<Recipient> recipients(FieldReader fields) {
        return fields.records("读者", Keys.RECIPIENT, "姓名", reader -> {
            Optional<String> name = reader.required("姓名", TextField.TEXT, "姓名: 周某");
            Optional<Integer> copies = reader.optional("份数", COPIES);
            List<String> items = reader.list("材料", NAMES);
            return reader.build(() -> new Recipient(name.orElseThrow(), copies.orElse(1), items, reader.origin()));
        });
    }

    private void checkFiles(List<MeetingItem> items, FieldReader fields) {
        Set<String> seen = new HashSet<>();
        for (MeetingItem item : items) {
            if (item instanceof MeetingItem.Enclosed enclosed && !seen.add(enclosed.file())) {
                twice(fields, item.origin().span(), enclosed.file());
            }
        }
    }

    /** Their books are files called after them, which not every computer keeps apart by a stroke or a capital letter. */
    private void checkRecipients(List<Recipient> recipients, FieldReader fields) {
        Set<String> seen = new HashSet<>();
        for (Recipient recipient : recipients) {
            if (!seen.add(PortableName.of(recipient.name()).toLowerCase(Locale.ROOT))) {
                twice(fields, recipient.origin().at("姓名"), recipient.name());
            }
        }
    }

    private void twice(FieldReader fields, SourceSpan place, String what) {
        report(fields, MeetingCode.TWICE, place, what);
    }

    private void checkItem(String name, Recipient recipient, List<MeetingItem> items, FieldReader fields) {
        if (items.stream().noneMatch(item -> item.isCalled(name))) {
            List<String> known =
                    items.stream().map(MeetingItem::shown).distinct().toList();
            report(
                    fields,
                    MeetingCode.UNKNOWN_ITEM,
                    recipient.origin().at("材料"),
                    name,
                    KeyTexts.guess(name, known).orElse("照会议的材料写：" + String.join("、", known)));
        }
    }

    private void report(FieldReader fields, MeetingCode code, SourceSpan place, Object... arguments) {
        findings.report(code, place, arguments);
        fields.fail();
    }
}
