package taizhang.edit;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.FieldCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;
import taizhang.yaml.YamlSequence;

/**
 * Where a changed file does not say what it was meant to say.
 *
 * @param change the change
 */
record Difference(Addition change) {
    /** The first difference, as a finding at its place. */
    Stream<Diagnostic> between(Draft meant, YamlNode found) {
        return between("", meant, found).limit(1);
    }

    private Stream<Diagnostic> between(String key, Draft meant, YamlNode found) {
        if (meant.equals(Draft.of(found))) {
            return Stream.empty();
        }
        return switch (meant) {
            case Draft.Group group
            when found instanceof YamlMapping mapping
                    && mapping.entries().stream()
                            .map(entry -> entry.key().text())
                            .toList()
                            .equals(group.entries().keySet().stream().toList()) ->
                mapping.entries().stream().flatMap(entry -> {
                    String name = entry.key().text();
                    return between(
                            name,
                            java.util.Objects.requireNonNull(group.entries().get(name)),
                            entry.value());
                });
            case Draft.Items list
            when found instanceof YamlSequence sequence
                    && sequence.items().size() == list.items().size() ->
                IntStream.range(0, list.items().size())
                        .boxed()
                        .flatMap(i -> between(
                                key, list.items().get(i), sequence.items().get(i)));
            case Draft.Text ignored
            when found instanceof YamlScalar && isAdded(found) ->
                Stream.of(FieldCode.TEXT_NOT_KEPT.at(found.span(), key));
            default -> Stream.of(unexplained(found.span()));
        };
    }

    private boolean isAdded(YamlNode node) {
        int line = node.span().line();
        return line >= change.firstLine()
                && line < change.firstLine() + change.added().size();
    }

    static Diagnostic unexplained(SourceSpan place) {
        return FieldCode.OTHER_TEXT_WOULD_CHANGE.at(place);
    }
}
