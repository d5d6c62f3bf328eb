package taizhang.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceFile;
import taizhang.yaml.slips.YamlVocabulary;

/** Reads a text with the keys of a problem file and tells briefly what came out. */
public final class YamlFixture {
    private static final YamlVocabulary VOCABULARY = new YamlVocabulary(
            Set.of(
                    "问题", "编号", "类别", "描述", "措施", "备注", "来源", "发现", "涉及", "户数", "人数", "资金", "整改", "方式", "时限", "经过",
                    "日期", "事项", "结论", "意见", "成员", "电话", "文号", "单位", "进展", "上庄村", "经办", "佐证", "原因"),
            Set.of("描述", "措施", "备注", "原因", "佐证"));

    private final Diagnostics findings = new Diagnostics();
    private final Optional<YamlNode> root;

    private YamlFixture(String text) {
        root = new YamlReader(VOCABULARY).read(new SourceFile("上庄村.yaml", text), findings);
    }

    public static YamlFixture read(String text) {
        return new YamlFixture(text);
    }

    /** Findings as {@code TZ115@3:7+1}. */
    public List<String> slips() {
        return findings.sorted().stream().map(YamlFixture::brief).toList();
    }

    List<Diagnostic> findings() {
        return findings.sorted();
    }

    /** The content in flow style, damaged collections marked with {@code !}. */
    public String content() {
        return root.map(YamlFixture::brief).orElse("");
    }

    private static String brief(Diagnostic finding) {
        return finding.code().id() + "@" + finding.span().line() + ":"
                + finding.span().column() + "+" + finding.span().length();
    }

    private static String brief(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> scalar.text();
            case YamlSequence sequence ->
                (sequence.damaged() ? "!" : "")
                        + sequence.items().stream().map(YamlFixture::brief).collect(Collectors.joining(", ", "[", "]"));
            case YamlMapping mapping ->
                (mapping.damaged() ? "!" : "")
                        + mapping.entries().stream()
                                .map(entry -> entry.key().text() + "=" + brief(entry.value()))
                                .collect(Collectors.joining(", ", "{", "}"));
        };
    }
}
