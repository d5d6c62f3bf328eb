package taizhang.load;

import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.model.ProblemId;
import taizhang.model.Said;
import taizhang.yaml.YamlNode;

/** The number of a problem, e.g. 上庄-001. */
final class ProblemIdField implements Field<ProblemId> {
    static final Field<ProblemId> ID = new Remembered<>(new ProblemIdField());

    private ProblemIdField() {}

    @Override
    public Optional<ProblemId> read(String key, YamlNode node, Diagnostics findings) {
        Optional<String> text = TextField.code(key, node, findings);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<ProblemId> id = parse(text.orElseThrow());
        if (id.isEmpty()) {
            findings.report(FieldCode.ILL_FORMED_PROBLEM_ID, node.span(), text.orElseThrow());
        }
        return id;
    }

    @Override
    public Said said(ProblemId id) {
        return new Said.Text(id.text());
    }

    /** The number written so, in whatever width and with blanks beside the hyphen. */
    static Optional<ProblemId> parse(String text) {
        return ProblemId.parse(HalfWidth.withoutBlanks(HalfWidth.of(text)));
    }
}
