package taizhang.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import taizhang.load.LoadResult;
import taizhang.load.PrivateValues;
import taizhang.model.CampaignNames;
import taizhang.model.Ledger;
import taizhang.model.PublicDecision;
import taizhang.model.Publication;
import taizhang.publish.Mask;
import taizhang.publish.Watch;

/**
 * What of the books must not be read by anybody, and how names are written instead.
 *
 * @param watch finds it
 * @param mask writes names as was decided
 * @param hidden the names that are written otherwise
 */
record PublicWatch(Watch watch, Mask mask, List<String> hidden) {
    PublicWatch {
        hidden = List.copyOf(hidden);
    }

    static PublicWatch of(LoadResult loaded, Publication publication) {
        Set<String> secret = new LinkedHashSet<>(PrivateValues.in(loaded.sources(), loaded.folder()));
        Set<String> open = new LinkedHashSet<>(placesOf(loaded.ledger()));
        Map<String, String> writings = new LinkedHashMap<>();
        for (PublicDecision decision : publication.decisions()) {
            if (decision.isPublic()) {
                open.add(decision.name());
                secret.remove(decision.name());
            } else {
                open.addAll(Watch.coveredIn(decision.writing()));
                secret.add(decision.name());
                writings.put(decision.name(), decision.writing());
            }
        }
        secret.removeAll(open);
        return new PublicWatch(new Watch(secret, open), new Mask(writings), new ArrayList<>(writings.keySet()));
    }

    /** Whether a text tells a name, however it is spread. */
    static boolean tells(String name, String text) {
        return !new Watch(List.of(name), List.of()).secretsIn(text).isEmpty();
    }

    /** What places and offices are called, which is no secret, whoever may be called so too. */
    private static Set<String> placesOf(Ledger ledger) {
        Set<String> places = new LinkedHashSet<>();
        ledger.units().units().forEach(unit -> places.addAll(List.of(unit.id().name(), unit.shortName())));
        ledger.categories()
                .all()
                .forEach(category -> places.addAll(List.of(category.id().name(), category.shortName())));
        CampaignNames names = ledger.campaign().names();
        places.addAll(List.of(
                names.campaign(), names.authority(), names.leadingGroup(), names.office(), names.officeShort()));
        return places;
    }
}
