package taizhang.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import taizhang.model.Ledger;
import taizhang.model.Said;
import taizhang.model.Seal;
import taizhang.model.SealedSettings;
import taizhang.text.Sha256;

/**
 * The settings (设置) of some books, each by its digest: keys of 专项, units and groups, categories, policies, typed texts, templates. To
 * change one is lawful, and told.
 *
 * @param digests by name, e.g. 单位 上庄, 专项 人员, 模板 周报.ftl
 */
public record Settings(Map<String, String> digests) {
    static final String TEMPLATE = "模板 ";
    static final String CATEGORY = "类别 ";
    static final String TEXT = "文字 ";
    private static final int SIGNS = 20;

    public Settings {
        digests = Collections.unmodifiableMap(new TreeMap<>(digests));
    }

    /**
     * The settings of books.
     *
     * @param templates texts by name; none where they are not known
     */
    public static Settings of(Ledger ledger, Map<String, String> templates) {
        Map<String, String> digests = new LinkedHashMap<>();
        ledger.campaign().origin().said().entries().forEach((key, value) -> put(digests, "专项 " + key, value));
        ledger.units()
                .units()
                .forEach(unit -> put(
                        digests,
                        "单位 " + ledger.units().lastingNameOf(unit.id()),
                        unit.origin().said()));
        ledger.units()
                .groups()
                .forEach(group ->
                        put(digests, "分组 " + group.id().name(), group.origin().said()));
        ledger.categories()
                .all()
                .forEach(category -> put(
                        digests,
                        CATEGORY + category.id().name(),
                        category.origin().said()));
        ledger.policies()
                .forEach(policy ->
                        put(digests, "政策 " + policy.name(), policy.origin().said()));
        ledger.texts()
                .forEach(text ->
                        put(digests, TEXT + text.subject(), text.origin().said()));
        templates.forEach((name, text) -> put(digests, TEMPLATE + name, new Said.Text(text)));
        return new Settings(digests);
    }

    private static void put(Map<String, String> digests, String name, Said said) {
        String free = name;
        for (int more = 2; digests.containsKey(free); more++) {
            free = name + " " + more;
        }
        digests.put(free, Sha256.of(CanonicalText.of(said)).substring(0, SIGNS));
    }

    /** As the seals up to a place say they were. */
    static Settings sealed(List<Seal> seals, int place) {
        Map<String, String> digests = new TreeMap<>();
        for (Seal seal : seals.subList(0, place + 1)) {
            seal.contents().settings().changed().forEach((name, digest) -> {
                if (digest.equals(SealedSettings.GONE)) {
                    digests.remove(name);
                } else {
                    digests.put(name, digest);
                }
            });
        }
        return new Settings(digests);
    }

    /** What a seal says of these when the seals before it say others. */
    SealedSettings since(Settings before) {
        Map<String, String> changed = new LinkedHashMap<>();
        differing(before).forEach(name -> changed.put(name, digests.getOrDefault(name, SealedSettings.GONE)));
        return new SealedSettings(changed, whole());
    }

    /** The digest of all. */
    String whole() {
        Map<String, Said> said = new TreeMap<>();
        digests.forEach((name, digest) -> said.put(name, new Said.Text(digest)));
        return Sha256.of(CanonicalText.of(new Said.Group(said)));
    }

    /** Names of those that are not the same in both, or in one only. */
    List<String> differing(Settings other) {
        Map<String, String> all = new TreeMap<>(digests);
        all.putAll(other.digests());
        List<String> differing = new ArrayList<>();
        for (String name : all.keySet()) {
            if (!digests.getOrDefault(name, "").equals(other.digests().getOrDefault(name, ""))) {
                differing.add(name);
            }
        }
        return differing;
    }

    /** Without the templates. */
    Settings withoutTemplates() {
        Map<String, String> rest = new TreeMap<>(digests);
        rest.keySet().removeIf(name -> name.startsWith(TEMPLATE));
        return new Settings(rest);
    }

    /** Whether they know the templates. */
    boolean knowTemplates() {
        return digests.keySet().stream().anyMatch(name -> name.startsWith(TEMPLATE));
    }

    /**
     * Names of the settings that are not any more as a seal has them; none where it says nothing of settings.
     *
     * @param seals as 封账.yaml has them
     * @param place of the seal among them
     */
    public List<String> changedSince(List<Seal> seals, int place) {
        if (!seals.get(place).contents().settings().areKnown()) {
            return List.of();
        }
        Settings sealed = sealed(seals, place);
        return knowTemplates() ? differing(sealed) : differing(sealed.withoutTemplates());
    }
}
