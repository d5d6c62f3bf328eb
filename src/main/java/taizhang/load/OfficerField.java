package taizhang.load;

import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.model.Officer;
import taizhang.model.Said;
import taizhang.yaml.YamlNode;

/** A person, perhaps with the unit in brackets: 王某（镇扶贫办）. */
final class OfficerField implements Field<Officer> {
    static final Field<Officer> OFFICER = new OfficerField();

    /** Several of them. */
    static final Field<List<Officer>> OFFICERS = new Remembered<>(ListField.of(OFFICER));

    private OfficerField() {}

    @Override
    public Optional<Officer> read(String key, YamlNode node, Diagnostics findings) {
        Optional<String> written = NameField.NAME.read(key, node, findings);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String text = written.orElseThrow().replace('(', '（').replace(')', '）');
        int open = text.indexOf('（');
        String name = name(open < 0 ? text : text.substring(0, open));
        boolean wellFormed =
                !name.isEmpty() && name.indexOf('）') < 0 && name.indexOf(' ') < 0 && !NameField.isPair(name);
        if (open < 0 && wellFormed) {
            return Optional.of(new Officer(name, Optional.empty()));
        }
        if (wellFormed && text.endsWith("）") && closesAtEnd(text, open)) {
            String unit = text.substring(open + 1, text.length() - 1).strip();
            return Optional.of(new Officer(name, unit.isEmpty() ? Optional.empty() : Optional.of(unit)));
        }
        findings.report(FieldCode.ILL_FORMED_NAME, node.span(), written.orElseThrow(), key);
        return Optional.empty();
    }

    /** Whether a bracket is closed by the last sign: in 王某（甲） 李某（乙） and in 王某（甲、李某（乙） it is not. */
    private static boolean closesAtEnd(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '（' ? 1 : text.charAt(i) == '）' ? -1 : 0;
            if (depth == 0) {
                return i == text.length() - 1;
            }
        }
        return false;
    }

    @Override
    public Said said(Officer officer) {
        return new Said.Text(officer.label());
    }

    /** 张　某, spread to the width of three characters, is 张某: nobody is called by one character. Other blanks are found. */
    private static String name(String text) {
        String stripped = text.strip();
        if (HalfWidth.hasNoBlank(stripped)) {
            return stripped;
        }
        String name = stripped.replace('\u3000', ' ').replaceAll(" +", " ");
        int blank = name.indexOf(' ');
        return blank == 1 && name.indexOf(' ', 2) < 0 && name.length() <= 4 ? name.replace(" ", "") : name;
    }
}
