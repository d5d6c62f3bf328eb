package taizhang.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import taizhang.model.OwnValue;
import taizhang.model.Problem;
import taizhang.model.Said;

/**
 * The facts of problems as items: 基本 (what was registered), and apart from it what may be filled in later. Of the fields of
 * the campaign's own those belong to 基本 that add up to figures; each of the others is an item of its own.
 */
final class FactItems {
    static final String BASIC = "基本";
    static final String SUMMARY = "摘要";
    static final String PUBLISHED = "公示摘要";
    static final String MEASURE = "整改";
    static final String REMARK = "备注";
    static final String OWN = "字段";
    private static final List<String> LATER = List.of(SUMMARY, PUBLISHED, MEASURE, REMARK, OWN);

    private FactItems() {}

    /** The facts as first registered, 基本 first; what a 更正 makes of them is in that act. */
    static List<SealedItem> of(Problem problem) {
        String owner = problem.id().text();
        Said.Group said = problem.origin().said();
        List<SealedItem> items = new ArrayList<>();
        Said.Group own = said.entries().get(OWN) instanceof Said.Group group ? group : Said.Group.EMPTY;
        List<String> counted = own.entries().keySet().stream()
                .filter(key -> problem.facts().own().get(key) instanceof OwnValue.Amount)
                .toList();
        items.add(SealedItem.of(owner, BASIC, basic(said, own.only(counted))));
        said.only(LATER)
                .without(List.of(OWN))
                .entries()
                .forEach((key, value) -> items.add(SealedItem.of(owner, key, value)));
        own.without(counted).entries().forEach((key, value) -> items.add(SealedItem.of(owner, OWN + "." + key, value)));
        return items;
    }

    private static Said.Group basic(Said.Group said, Said.Group counted) {
        Map<String, Said> basic = new LinkedHashMap<>(said.without(LATER).entries());
        if (!counted.isNothing()) {
            basic.put(OWN, counted);
        }
        return new Said.Group(basic);
    }
}
