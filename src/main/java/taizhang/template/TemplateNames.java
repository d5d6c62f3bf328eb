package taizhang.template;

import java.util.List;
import java.util.stream.Stream;

/**
 * All names templates may use (名称表): the only door through which they see records.
 *
 * <p>To give templates a new name, add one line in the file of its paper.
 */
public final class TemplateNames {
    private static final List<RecordNames<?>> ALL = Stream.of(
                    SharedNames.NAMES,
                    FigureNames.NAMES,
                    LedgerNames.NAMES,
                    RowNames.NAMES,
                    WeeklyNames.NAMES,
                    FormNames.NAMES,
                    OversightNames.NAMES,
                    PolicyNames.NAMES,
                    ClosureNames.NAMES,
                    SummaryNames.NAMES,
                    MeetingNames.NAMES,
                    AuditNames.NAMES,
                    PublicNames.NAMES)
            .flatMap(table -> table.all().stream())
            .toList();

    private TemplateNames() {}

    /** The names of a kind of record. */
    static RecordNames<?> of(Class<?> type) {
        return ALL.stream()
                .filter(names -> names.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("templates may not see " + type));
    }

    /** Every name with its meaning, one line each, for the README: {@code 台账.行.问题编号　…}. */
    public static List<String> describe() {
        return ALL.stream()
                .flatMap(names -> names.byName().values().stream()
                        .map(name -> pathOf(names) + "." + name.name() + "　" + name.meaning()))
                .toList();
    }

    /** Lines of tables are told apart by the data they belong to. */
    private static String pathOf(RecordNames<?> names) {
        return ALL.stream()
                        .filter(owner -> owner.lines().filter(names::equals).isPresent())
                        .findFirst()
                        .map(owner -> owner.label() + ".")
                        .orElse("")
                + names.label();
    }
}
