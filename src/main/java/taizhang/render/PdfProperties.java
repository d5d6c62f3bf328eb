package taizhang.render;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import taizhang.document.DocumentInfo;
import taizhang.text.Sha256;

/** Title, author, dates and identity of a file, all taken from the paper, so that the same paper gives the same bytes. */
final class PdfProperties {
    private static final String PRODUCER = "taizhang";

    private final DocumentInfo info;

    PdfProperties(DocumentInfo info) {
        this.info = info;
    }

    /**
     * Replaces what the library has put there from the clock. The file must be open.
     *
     * @param conformance what the file declares, none if nobody has tested that it keeps it
     */
    void putInto(PdfWriter writer, Optional<Conformance> conformance) {
        PdfDictionary properties = writer.getInfo();
        properties.put(PdfName.TITLE, text(info.title()));
        properties.put(PdfName.AUTHOR, text(info.author()));
        properties.put(PdfName.SUBJECT, text(subject()));
        properties.put(PdfName.CREATOR, text(PRODUCER));
        properties.put(PdfName.PRODUCER, text(PRODUCER));
        PdfString date = new PdfString("D:" + info.asOf().replace("-", "") + "000000+08'00'");
        properties.put(PdfName.CREATIONDATE, date);
        properties.put(PdfName.MODDATE, date);
        String id = HexFormat.of().formatHex(digest(info), 0, 16);
        properties.put(PdfName.FILEID, new PdfLiteral("[<" + id + "><" + id + ">]"));
        writer.setXmpMetadata(xmp(conformance).getBytes(StandardCharsets.UTF_8));
    }

    private String subject() {
        return info.paper() + "，截至" + info.asOf() + "，数据版本" + info.dataVersion();
    }

    private static PdfString text(String value) {
        return new PdfString(value, PdfObject.TEXT_UNICODE);
    }

    /** The digest over everything that names a paper. */
    static byte[] digest(DocumentInfo info) {
        String all = String.join("\n", info.paper(), info.title(), info.author(), info.asOf(), info.dataVersion());
        return Sha256.begun().digest(all.getBytes(StandardCharsets.UTF_8));
    }

    private String xmp(Optional<Conformance> conformance) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
                xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">TITLE</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>AUTHOR</rdf:li></rdf:Seq></dc:creator>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">SUBJECT</rdf:li></rdf:Alt></dc:description>
                <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
                <xmp:CreateDate>DATE</xmp:CreateDate>
                <xmp:ModifyDate>DATE</xmp:ModifyDate>
                <xmp:CreatorTool>PRODUCER</xmp:CreatorTool>
                <pdf:Producer>PRODUCER</pdf:Producer>
                </rdf:Description>
                CONFORMANCE</rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>""".replace("PRODUCER", PRODUCER)
                .replace("CONFORMANCE", conformance.map(Conformance::xmp).orElse(""))
                .replace("DATE", info.asOf() + "T00:00:00+08:00")
                .replace("SUBJECT", escaped(subject()))
                .replace("AUTHOR", escaped(info.author()))
                .replace("TITLE", escaped(info.title()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
