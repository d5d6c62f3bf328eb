package taizhang.load;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceFile;
import taizhang.publish.Watch;
import taizhang.yaml.YamlEntry;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlReader;
import taizhang.yaml.YamlScalar;
import taizhang.yaml.YamlSequence;

/**
 * What of a ledger nobody else is to read (姓名、电话): whatever stands in a field for a person or a telephone, whichever record it
 * is of, and the names that its texts tell (村民赵大柱). Read from the files as written, so that no record is forgotten.
 */
public final class PrivateValues {
    private static final Set<String> PERSONS = Set.of("组长", "成员", "经办", "责任领导", "谁");
    private static final List<String> OWN = List.of("姓名", "户主", "户名", "人名", "联系", "学生", "家长", "老师", "当事");
    private static final List<String> NUMBERS = List.of("电话", "手机", "微信", "账号", "卡号", "车牌", "证号");
    private static final Set<String> CORRECTED = Set.of("原", "现");
    private static final int LONGEST_NAME = 4;
    private static final int SHORTEST_NUMBER = 5;
    private static final Pattern BETWEEN = Pattern.compile("[、，,；;/\n]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000\u00A0]+");

    private final Set<String> found = new LinkedHashSet<>();

    private PrivateValues() {}

    /**
     * All in some files; those that do not read say nothing.
     *
     * @param folder what the ledger's folder is called in their paths
     */
    public static Set<String> in(Collection<SourceFile> files, String folder) {
        PrivateValues values = new PrivateValues();
        for (SourceFile file : files) {
            Optional<FileKind> kind =
                    FileKind.of(file.path().substring(folder.length() + 1)).filter(one -> one != FileKind.SEALS);
            kind.flatMap(one -> new YamlReader(one.vocabulary()).read(file, new Diagnostics()))
                    .ifPresent(root -> values.look("", root, kind.get() == FileKind.PUBLICATION));
        }
        return values.found;
    }

    private void look(String key, YamlNode node, boolean decisions) {
        switch (node) {
            case YamlMapping mapping -> {
                for (YamlEntry entry : mapping.entries()) {
                    String below = entry.key().text();
                    if (!decisions || below.equals("决定") || below.equals("谁")) {
                        look(CORRECTED.contains(below) ? corrected(mapping, below) : below, entry.value(), decisions);
                    }
                }
            }
            case YamlSequence sequence -> sequence.items().forEach(item -> look(key, item, decisions));
            case YamlScalar scalar -> value(key, scalar.text());
        }
    }

    /** What 原 and 现 of a 更正 are of, e.g. 责任人. */
    private static String corrected(YamlMapping act, String key) {
        return act.entries().stream()
                .filter(entry -> entry.key().text().equals("字段"))
                .map(YamlEntry::value)
                .flatMap(value -> value instanceof YamlScalar field ? Stream.of(field.text()) : Stream.empty())
                .map(field -> field.substring(field.lastIndexOf('.') + 1).strip())
                .findFirst()
                .orElse(key);
    }

    private void value(String key, String text) {
        if (isPerson(key)) {
            persons(text);
        } else if (NUMBERS.stream().anyMatch(key::contains)) {
            number(text.strip());
        } else if (!key.equals("公示摘要")) {
            found.addAll(Watch.namesIn(text));
        }
    }

    /** A number; 无 and 110 are none that tells of anybody. */
    private void number(String text) {
        if (text.length() >= SHORTEST_NUMBER && text.chars().anyMatch(Character::isDigit)) {
            found.add(text);
        }
    }

    private static boolean isPerson(String key) {
        return PERSONS.contains(key) || key.endsWith("人") || OWN.stream().anyMatch(key::contains);
    }

    private void persons(String text) {
        String bare = text.replaceAll("[（(][^（()）]*[）)]?", "");
        BETWEEN.splitAsStream(bare).forEach(part -> {
            String whole = BLANKS.matcher(part).replaceAll("");
            if (whole.chars().allMatch(Character::isDigit)) {
                number(whole);
            } else if (whole.length() <= LONGEST_NAME) {
                found.add(whole);
            } else {
                BLANKS.splitAsStream(part.strip()).forEach(found::add);
            }
        });
    }
}
