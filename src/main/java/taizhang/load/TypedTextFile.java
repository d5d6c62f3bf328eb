package taizhang.load;

import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.model.TypedText;
import taizhang.yaml.slips.NumbersUsed;

/** Reads one file of 文字: typed text for the papers of what the file is named after. */
final class TypedTextFile {
    private static final FileParser PARSER = new FileParser(FileKind.TEXT, NumbersUsed.none());

    private TypedTextFile() {}

    /** The text of a file; empty if it does not read. */
    static Optional<TypedText> read(LedgerFile file, Diagnostics findings) {
        return PARSER.parse(file, findings)
                .root()
                .flatMap(root -> FileRoot.mapping(root, Keys.TEXT, findings))
                .map(mapping -> FieldReader.at(mapping, Keys.TEXT, mapping.span(), findings))
                .flatMap(fields -> read(HalfWidth.of(file.name()), fields));
    }

    private static Optional<TypedText> read(String subject, FieldReader fields) {
        Optional<String> work = fields.optional("工作开展情况", TextField.TEXT);
        Optional<String> practice = fields.optional("经验做法", TextField.TEXT);
        Optional<String> shortcomings = fields.optional("存在问题", TextField.TEXT);
        Optional<String> plan = fields.optional("下步打算", TextField.TEXT);
        return fields.build(() -> new TypedText(subject, work, practice, shortcomings, plan, fields.origin()));
    }
}
