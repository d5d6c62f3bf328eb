package taizhang.diagnostic;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalogue of all kinds of findings. */
public final class DiagnosticCodes {
    private DiagnosticCodes() {}

    /** Every code, by number. */
    public static List<DiagnosticCode> all() {
        return Stream.<DiagnosticCode[]>of(
                        FileCode.values(),
                        FieldCode.values(),
                        ReferenceCode.values(),
                        MeetingCode.values(),
                        RuleCode.values(),
                        FurtherRuleCode.values(),
                        AcceptanceCode.values(),
                        PeopleCode.values(),
                        PublicationCode.values(),
                        CollectCode.values(),
                        ImportCode.values(),
                        TemplateCode.values(),
                        BlankCode.values(),
                        SelectionCode.values(),
                        HistoryCode.values(),
                        SealedCode.values(),
                        SyncCode.values())
                .flatMap(Stream::of)
                .sorted(Comparator.comparingInt(DiagnosticCode::number))
                .toList();
    }

    /** The code a user means by TZ203, tz203, 203 or ２０３. */
    public static Optional<DiagnosticCode> find(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        String id = plain.startsWith("TZ") ? plain : "TZ" + plain;
        return all().stream().filter(code -> code.id().equals(id)).findFirst();
    }
}
