package taizhang.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceFile;
import taizhang.model.Seal;
import taizhang.model.SealContents;
import taizhang.model.SealDigests;
import taizhang.model.SealedBooks;
import taizhang.model.SealedSettings;
import taizhang.yaml.SourceDecoder;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlReader;
import taizhang.yaml.YamlScalar;

/** Reads 封账.yaml. */
public final class SealFile {
    /** Its path in the data folder. */
    public static final String PATH = "封账.yaml";

    /** A seal of a format this program does not know is not read, rather than read wrong. */
    private static final Field<Integer> FORMAT =
            new ChoiceField<>(List.of(1, Seal.FORMAT), format -> Integer.toString(format));

    private final Diagnostics findings;

    private SealFile(Diagnostics findings) {
        this.findings = findings;
    }

    /** The seals in a version of the file, in its order; what does not read is reported. */
    public static List<Seal> read(String path, byte[] bytes, Diagnostics findings) {
        Optional<SourceFile> file = SourceDecoder.decode(path, bytes, findings);
        Optional<YamlNode> root =
                file.flatMap(source -> new YamlReader(FileKind.SEALS.vocabulary()).read(source, findings));
        return root.map(node -> new SealFile(findings).read(node)).orElse(List.of());
    }

    private List<Seal> read(YamlNode root) {
        return FileRoot.listed(root, Keys.SEALS, Keys.SEAL, findings)
                .map(file -> file.records("封账", Keys.SEAL, "期号", SealFile::seal))
                .orElse(List.of());
    }

    private static Optional<Seal> seal(FieldReader fields) {
        Optional<Integer> format = fields.required("格式", FORMAT);
        Optional<Integer> period = fields.required("期号", CountField.COUNT);
        Optional<LocalDate> end = fields.required("截止", DateField.DATE);
        Optional<LocalDate> date = fields.required("封账日期", DateField.DATE);
        SealedBooks books = new SealedBooks(text(fields, "提交"), text(fields, "数据版本"), text(fields, "工具"));
        SealDigests digests = new SealDigests(
                text(fields, "事实摘要"),
                text(fields, "数字摘要"),
                fields.optional("上期摘要", TextField.TEXT).orElse(""),
                text(fields, "摘要"));
        String code = text(fields, "封账码");
        SealContents contents =
                new SealContents(texts(fields, "数字"), texts(fields, "销号"), items(fields), settings(fields));
        return fields.build(() -> new Seal(
                format.orElseThrow(),
                period.orElseThrow(),
                end.orElseThrow(),
                date.orElseThrow(),
                books,
                contents,
                digests,
                code,
                fields.origin().span()));
    }

    private static SealedSettings settings(FieldReader fields) {
        return new SealedSettings(
                texts(fields, "设置"), fields.optional("设置摘要", TextField.TEXT).orElse(""));
    }

    private static String text(FieldReader fields, String key) {
        return fields.required(key, TextField.TEXT).orElse("");
    }

    private static Map<String, String> texts(FieldReader fields, String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.mapping(key, List.of(key))
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    if (entry.value() instanceof YamlScalar scalar) {
                        texts.put(entry.key().text(), scalar.text());
                    } else {
                        fields.fail();
                    }
                }));
        return texts;
    }

    private static Map<String, List<String>> items(FieldReader fields) {
        Map<String, List<String>> items = new LinkedHashMap<>();
        texts(fields, "明细").forEach((owner, digests) -> {
            List<String> each = new ArrayList<>(List.of(digests.split("\\s+")));
            each.removeIf(String::isEmpty);
            items.put(owner, List.copyOf(each));
        });
        return items;
    }
}
