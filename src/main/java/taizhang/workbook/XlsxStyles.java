package taizhang.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The number formats of an xlsx file, by the numbers of its cell styles. */
public record XlsxStyles(List<NumberForm> forms) {
    public XlsxStyles {
        forms = List.copyOf(forms);
    }

    /**
     * Reads the part with the styles.
     *
     * @throws XMLStreamException it is no XML
     */
    public static XlsxStyles read(byte[] part) throws XMLStreamException, UnreadableException {
        Map<Integer, String> written = new HashMap<>();
        List<Integer> numbers = new ArrayList<>();
        XmlPart.read(part, new XmlPart.Handler() {
            private boolean inCells;

            @Override
            public void start(String element, XmlPart xml) {
                switch (element) {
                    case "numFmt" ->
                        xml.number("numFmtId")
                                .ifPresent(number -> xml.attribute("formatCode")
                                        .ifPresent(code -> written.putIfAbsent(number, code)));
                    case "cellXfs" -> inCells = true;
                    case "xf" -> {
                        if (inCells) {
                            numbers.add(xml.number("numFmtId").orElse(0));
                        }
                    }
                    default -> {}
                }
            }

            @Override
            public void end(String element) {
                if (element.equals("cellXfs")) {
                    inCells = false;
                }
            }
        });
        return new XlsxStyles(numbers.stream()
                .map(number -> NumberForm.of(number, Optional.ofNullable(written.get(number))))
                .toList());
    }

    /** The format of a cell with a style; General for a number that is none. */
    public NumberForm form(int style) {
        return style >= 0 && style < forms.size() ? forms.get(style) : NumberForm.GENERAL;
    }
}
