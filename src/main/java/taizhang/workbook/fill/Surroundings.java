package taizhang.workbook.fill;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import taizhang.workbook.CellRegion;
import taizhang.workbook.Relations;
import taizhang.workbook.UnreadableException;

/**
 * What lies around the cells and tells of rows: merged cells, conditions, lists, filters, breaks, comments, pictures, charts,
 * tables, names. It goes with the rows.
 *
 * @param parts of the file
 * @param sheet whose cells have been moved
 * @param shifts of all sheets
 */
record Surroundings(FormParts parts, FormSheet sheet, Map<String, RowShift> shifts) {
    private static final Set<String> RANGES = Set.of("sqref", "ref");
    private static final Set<String> PLACES = Set.of("activeCell", "topLeftCell", "location");
    private static final Set<String> CONDITIONS = Set.of("formula", "formula1", "formula2", "f");

    /** The row under a comment, and the rows between which its box lies, in the old drawing language. */
    private static final Pattern COMMENT_ROW = Pattern.compile("(<x:Row>\\s*)([0-9]+)(\\s*</x:Row>)");

    private static final Pattern COMMENT_BOX = Pattern.compile(
            "(<x:Anchor>\\s*[0-9]+,\\s*[0-9]+,\\s*)([0-9]+)(,\\s*[0-9]+,\\s*[0-9]+,\\s*[0-9]+,\\s*)([0-9]+)");

    private RowShift shift() {
        return shifts.getOrDefault(sheet.name(), RowShift.NONE);
    }

    void move() throws UnreadableException {
        for (Element child : XmlTree.children(sheet.tree().getDocumentElement())) {
            if (XmlTree.is(child, "mergeCells")) {
                merges(child);
            } else if (!XmlTree.is(child, "sheetData")) {
                XmlTree.walk(child, this::element);
            }
        }
        for (Relations.Relation one : parts.relationsOf(sheet.part()).all()) {
            switch (one.type()) {
                case "comments", "threadedComment", "table" -> walk(one.target(), this::element);
                case "vmlDrawing" -> comments(one.target());
                case "drawing" -> drawing(one.target());
                default -> {}
            }
        }
    }

    private void merges(Element list) {
        for (Element merge : XmlTree.children(list, "mergeCell")) {
            Optional<CellRegion> region = CellRegion.parse(merge.getAttribute("ref"));
            if (region.filter(held ->
                            held.rows() == 1 && shift().repeats(held.first().row()))
                    .isEmpty()) {
                element(merge);
                continue;
            }
            int row = region.orElseThrow().first().row();
            for (int at = shift().first(row); at <= shift().last(row); at++) {
                Element copy = (Element) merge.cloneNode(true);
                XmlTree.put(
                        copy,
                        "ref",
                        region.get().first().columnName() + (at + 1) + ":"
                                + region.get().last().columnName() + (at + 1));
                list.insertBefore(copy, merge);
            }
            XmlTree.remove(merge);
        }
        XmlTree.attribute(list, "count")
                .ifPresent(count -> XmlTree.put(
                        list, "count", Integer.toString(XmlTree.children(list).size())));
    }

    private void element(Element element) {
        for (String name : RANGES) {
            XmlTree.attribute(element, name)
                    .ifPresent(text -> XmlTree.put(element, name, References.movedRanges(text, shift())));
        }
        for (String name : PLACES) {
            XmlTree.attribute(element, name)
                    .ifPresent(
                            text -> XmlTree.put(element, name, References.movedOneByOne(text, sheet.name(), shifts)));
        }
        String name = Optional.ofNullable(element.getLocalName()).orElse("");
        if (CONDITIONS.contains(name)) {
            element.setTextContent(References.movedOneByOne(element.getTextContent(), sheet.name(), shifts));
        } else if (name.equals("sqref")) {
            element.setTextContent(References.movedRanges(element.getTextContent(), shift()));
        } else if (name.equals("calculatedColumnFormula") || name.equals("totalsRowFormula")) {
            element.setTextContent(References.moved(element.getTextContent(), sheet.name(), shifts));
        } else if (name.equals("brk") && XmlTree.is(element.getParentNode(), "rowBreaks")) {
            int above = FormCell.number(element.getAttribute("id")) - 1;
            XmlTree.put(element, "id", Integer.toString(shift().last(above) + 1));
        }
    }

    private void walk(String part, java.util.function.Consumer<Element> visitor) throws UnreadableException {
        Optional<Document> tree = parts.tree(part);
        tree.ifPresent(found -> XmlTree.walk(found.getDocumentElement(), visitor));
    }

    private void comments(String part) throws UnreadableException {
        Optional<byte[]> bytes = parts.bytes(part);
        if (bytes.isPresent()) {
            String text = new String(bytes.get(), StandardCharsets.UTF_8);
            String rows =
                    COMMENT_ROW.matcher(text).replaceAll(found -> found.group(1) + moved(found, 2) + found.group(3));
            String boxes = COMMENT_BOX
                    .matcher(rows)
                    .replaceAll(found -> found.group(1) + moved(found, 2) + found.group(3) + moved(found, 4));
            parts.replace(part, boxes.getBytes(StandardCharsets.UTF_8));
        }
    }

    private int moved(MatchResult found, int group) {
        return shift().first(FormCell.number(found.group(group)));
    }

    private void drawing(String part) throws UnreadableException {
        walk(part, element -> {
            boolean corner = XmlTree.is(element.getParentNode(), "from") || XmlTree.is(element.getParentNode(), "to");
            if (corner && XmlTree.is(element, "row")) {
                element.setTextContent(Integer.toString(shift().first(FormCell.number(element.getTextContent()))));
            }
        });
    }

    /** Names of ranges, among them what is printed and what is repeated on each page; and what charts draw. */
    static void moveNames(FormParts parts, Map<String, RowShift> shifts) throws UnreadableException {
        for (Element list : XmlTree.children(parts.book().getDocumentElement(), "definedNames")) {
            for (Element name : XmlTree.children(list, "definedName")) {
                name.setTextContent(References.movedOneByOne(name.getTextContent(), "", shifts));
            }
        }
        for (String part : parts.names()) {
            if (part.startsWith("xl/charts/chart") && part.endsWith(".xml")) {
                Optional<Document> chart = parts.tree(part);
                chart.ifPresent(tree -> XmlTree.walk(tree.getDocumentElement(), element -> {
                    if (XmlTree.is(element, "f")) {
                        element.setTextContent(References.movedOneByOne(element.getTextContent(), "", shifts));
                    }
                }));
            }
        }
    }
}
