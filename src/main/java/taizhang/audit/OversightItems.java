package taizhang.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Circular;
import taizhang.model.Ledger;
import taizhang.model.Origin;
import taizhang.model.Oversight;
import taizhang.model.Said;
import taizhang.model.SpotCheck;
import taizhang.model.SpotCheckTarget;
import taizhang.model.SupervisionNotice;
import taizhang.model.SupervisionReply;

/**
 * What the office did to press and check (督办, 抽查, 通报) as items. What may be filled in later, a reply or what a check
 * found, is an item of its own.
 */
final class OversightItems {
    static final String NOTICE = "督办";
    static final String SPOT_CHECK = "抽查";
    static final String CIRCULAR = "通报";
    static final String ENTRY = "登记";
    static final String REPLY = "回复";
    private static final String TARGETS = "对象";
    private static final List<String> OF_TARGET = List.of("类型", "单位", "期号", "问题");
    private static final List<String> LATER_OF_CIRCULAR = List.of("整改情况", "问责");

    private OversightItems() {}

    /** Whether an item's owner is one of these. */
    static boolean owns(String owner) {
        return List.of(NOTICE, SPOT_CHECK, CIRCULAR).stream().anyMatch(kind -> owner.startsWith(kind + " "));
    }

    static String owner(SupervisionNotice notice) {
        return NOTICE + " " + notice.number();
    }

    static String owner(SpotCheck check) {
        return SPOT_CHECK + " " + check.date();
    }

    static String owner(Circular circular) {
        return CIRCULAR + " " + circular.number();
    }

    /** All up to a day. */
    static List<SealedItem> of(Ledger ledger, LocalDate end) {
        List<SealedItem> items = new ArrayList<>();
        ledger.oversight().notices().stream()
                .filter(notice -> !notice.date().isAfter(end))
                .forEach(notice -> {
                    items.add(entry(notice));
                    notice.reply()
                            .map(SupervisionReply::date)
                            .filter(day -> !day.isAfter(end))
                            .ifPresent(day -> items.add(reply(notice)));
                });
        ledger.oversight().spotChecks().stream()
                .filter(check -> !check.date().isAfter(end))
                .forEach(check -> items.addAll(of(check)));
        ledger.oversight().circulars().stream()
                .filter(circular -> !circular.date().isAfter(end))
                .forEach(circular -> items.addAll(of(circular)));
        return items;
    }

    static SealedItem entry(SupervisionNotice notice) {
        return SealedItem.of(owner(notice), ENTRY, notice.origin().said().without(List.of(REPLY)));
    }

    static SealedItem reply(SupervisionNotice notice) {
        return SealedItem.of(owner(notice), REPLY, notice.origin().said().only(List.of(REPLY)));
    }

    static SealedItem entry(SpotCheck check) {
        return SealedItem.of(owner(check), ENTRY, check.origin().said().without(List.of(TARGETS)));
    }

    static SealedItem entry(Circular circular) {
        return SealedItem.of(owner(circular), ENTRY, circular.origin().said().without(LATER_OF_CIRCULAR));
    }

    /** Where one is written, by its owner; empty if it is gone. */
    static Optional<SourceSpan> placeOf(Ledger ledger, String owner) {
        Oversight oversight = ledger.oversight();
        Stream<Origin> written = Stream.of(
                        oversight.notices().stream()
                                .filter(notice -> owner(notice).equals(owner))
                                .map(SupervisionNotice::origin),
                        oversight.spotChecks().stream()
                                .filter(check -> owner(check).equals(owner))
                                .map(SpotCheck::origin),
                        oversight.circulars().stream()
                                .filter(circular -> owner(circular).equals(owner))
                                .map(Circular::origin))
                .flatMap(origins -> origins);
        return written.map(Origin::span).findFirst();
    }

    private static List<SealedItem> of(SpotCheck check) {
        List<SealedItem> items = new ArrayList<>(List.of(entry(check)));
        for (SpotCheckTarget target : check.targets()) {
            Said.Group said = target.origin().said();
            Said.Group which = said.only(OF_TARGET);
            items.add(SealedItem.of(owner(check), TARGETS, which));
            said.without(OF_TARGET)
                    .entries()
                    .forEach((key, value) ->
                            items.add(SealedItem.of(owner(check), key, new Said.Items(List.of(which, value)))));
        }
        return items;
    }

    private static List<SealedItem> of(Circular circular) {
        List<SealedItem> items = new ArrayList<>(List.of(entry(circular)));
        circular.origin()
                .said()
                .only(LATER_OF_CIRCULAR)
                .entries()
                .forEach((key, value) -> items.add(SealedItem.of(owner(circular), key, value)));
        return items;
    }
}
