package taizhang.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.diagnostic.FileCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Origin;
import taizhang.model.Pace;
import taizhang.model.ProblemId;
import taizhang.model.Progress;
import taizhang.model.Said;
import taizhang.yaml.YamlEntry;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;
import taizhang.yaml.YamlSequence;

/** Reads how the problems of a unit moved in a period (进展). */
final class ProgressReader {
    private static final Field<Pace> PACE = new ChoiceField<>(List.of(Pace.values()), Pace::label);

    private final Diagnostics findings;

    ProgressReader(Diagnostics findings) {
        this.findings = findings;
    }

    /** The progress in a return; a number with nothing behind it says that there is none. */
    List<Progress> read(FieldReader unitReturn) {
        List<Progress> read = new ArrayList<>();
        Map<ProblemId, SourceSpan> first = new LinkedHashMap<>();
        Optional<YamlMapping> mapping = unitReturn.mapping("进展", List.of("问题编号"));
        for (YamlEntry entry : mapping.map(YamlMapping::entries).orElse(List.of())) {
            Optional<ProblemId> id = ProblemIdField.ID.read("进展", entry.key(), findings);
            if (id.isEmpty()) {
                unitReturn.fail();
                continue;
            }
            SourceSpan before = first.putIfAbsent(id.orElseThrow(), entry.key().span());
            if (before != null) {
                findings.add(FileCode.DUPLICATE_KEY
                        .at(entry.key().span(), id.orElseThrow().text())
                        .relatedTo(before));
                unitReturn.fail();
            }
            if (!isBlank(entry.value())) {
                read(id.orElseThrow(), entry).ifPresentOrElse(read::add, unitReturn::fail);
            }
        }
        Map<String, Said> said = new LinkedHashMap<>();
        read.forEach(one -> said.put(one.problem().text(), one.origin().said()));
        unitReturn.say("进展", new Said.Group(said));
        return read;
    }

    /** Whether nothing was filled in, as in a list of problems prepared for the clerk. */
    private static boolean isBlank(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> scalar.isAbsent();
            case YamlMapping mapping -> mapping.entries().stream().allMatch(entry -> isBlank(entry.value()));
            case YamlSequence sequence -> false;
        };
    }

    private Optional<Progress> read(ProblemId id, YamlEntry entry) {
        return switch (entry.value()) {
            case YamlScalar text -> readText(id, entry.key().span(), text);
            case YamlMapping mapping -> readGroup(id, entry.key().span(), mapping);
            case YamlSequence list -> {
                findings.report(
                        FieldCode.TEXT_EXPECTED, list.span(), id.text(), list.kind(), KeyTexts.example(id.text()));
                yield Optional.empty();
            }
        };
    }

    private Optional<Progress> readText(ProblemId id, SourceSpan place, YamlScalar text) {
        Map<String, SourceSpan> spans = new LinkedHashMap<>();
        spans.put("内容", text.span());
        return TextField.TEXT
                .read(id.text(), text, findings)
                .map(content -> new Progress(
                        id,
                        content,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new Origin(place, spans, new Said.Group(Map.of("内容", new Said.Text(content))))));
    }

    private Optional<Progress> readGroup(ProblemId id, SourceSpan place, YamlMapping mapping) {
        FieldReader fields = FieldReader.at(mapping, Keys.PROGRESS, place, findings);
        Optional<String> text = fields.required("内容", TextField.TEXT);
        Optional<Pace> pace = fields.optional("进度", PACE);
        Optional<String> difficulty = fields.optional("困难", TextField.TEXT);
        Optional<String> next = fields.optional("下一步", TextField.TEXT);
        return fields.build(() -> new Progress(id, text.orElseThrow(), pace, difficulty, next, fields.origin()));
    }
}
