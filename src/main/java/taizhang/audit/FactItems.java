package taizhang.audit;

import java.util.ArrayList;
import java.util.List;
import taizhang.model.Problem;
import taizhang.model.Said;

/** The facts of problems as items: 基本 (what was registered), and apart from it what may be filled in later. */
final class FactItems {
    static final String BASIC = "基本";
    static final String SUMMARY = "摘要";
    static final String MEASURE = "整改";
    static final String REMARK = "备注";
    private static final List<String> LATER = List.of(SUMMARY, MEASURE, REMARK);

    private FactItems() {}

    /** The facts as first registered, 基本 first; what a 更正 makes of them is in that act. */
    static List<SealedItem> of(Problem problem) {
        String owner = problem.id().text();
        Said.Group said = problem.origin().said();
        List<SealedItem> items = new ArrayList<>();
        items.add(SealedItem.of(owner, BASIC, said.without(LATER)));
        said.only(LATER).entries().forEach((key, value) -> items.add(SealedItem.of(owner, key, value)));
        return items;
    }
}
