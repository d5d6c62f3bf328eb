package taizhang.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The other parts that a part of an xlsx file refers to. */
public record Relations(List<Relation> all) {
    /**
     * A reference.
     *
     * @param type the last word of its type: worksheet, styles, comments …
     * @param target the part's name from the root of the file
     */
    public record Relation(String id, String type, String target) {}

    public Relations {
        all = List.copyOf(all);
    }

    /** The part that tells them. */
    public static String partOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /**
     * Those of a part; none if they are missing or broken.
     *
     * @throws UnreadableException they do not unpack
     */
    public static Relations of(ZipParts parts, String part) throws UnreadableException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        Optional<byte[]> bytes = parts.part(partOf(part));
        List<Relation> found = new ArrayList<>();
        if (bytes.isPresent()) {
            try {
                XmlPart.read(bytes.get(), (element, xml) -> {
                    if (element.equals("Relationship")
                            && !xml.attribute("TargetMode").orElse("").equals("External")) {
                        found.add(relation(folder, xml));
                    }
                });
            } catch (XMLStreamException broken) {
                return new Relations(found);
            }
        }
        return new Relations(found);
    }

    private static Relation relation(String folder, XmlPart xml) {
        String type = xml.attribute("Type").orElse("");
        return new Relation(
                xml.attribute("Id").orElse(""),
                type.substring(type.lastIndexOf('/') + 1),
                resolved(folder, xml.attribute("Target").orElse("").replace('\\', '/')));
    }

    private static String resolved(String folder, String target) {
        List<String> steps = new ArrayList<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    /** The part with an id. */
    public Optional<String> byId(String id) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .map(Relation::target)
                .findFirst();
    }

    /** The first part of a type. */
    public Optional<String> byType(String type) {
        return all.stream()
                .filter(one -> one.type().equals(type))
                .map(Relation::target)
                .findFirst();
    }
}
