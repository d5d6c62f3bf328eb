package taizhang.load;

import java.util.LinkedHashMap;
import java.util.Map;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.ReferenceCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.yaml.YamlMapping;

/** Who is called what; a name claimed by a second record is reported. */
final class NameRegister {
    private final Diagnostics findings;
    private final Map<String, Claim> claims = new LinkedHashMap<>();

    /**
     * A name in use.
     *
     * @param record where its owner is written
     * @param owner the owner's full name
     * @param place where the name is written
     */
    private record Claim(SourceSpan record, String owner, SourceSpan place) {}

    NameRegister(Diagnostics findings) {
        this.findings = findings;
    }

    /** Claims one of the names of the record whose full name is given. */
    void claim(YamlMapping record, String owner, String name, SourceSpan place) {
        Claim first = claims.putIfAbsent(name, new Claim(record.span(), owner, place));
        if (first != null && !first.record.equals(record.span())) {
            findings.add(ReferenceCode.NAME_TAKEN.at(place, name).relatedTo(first.place));
        }
    }

    /** The full name behind each name, in the order of the file. */
    Map<String, String> owners() {
        Map<String, String> owners = new LinkedHashMap<>();
        claims.forEach((name, claim) -> owners.put(name, claim.owner));
        return owners;
    }
}
