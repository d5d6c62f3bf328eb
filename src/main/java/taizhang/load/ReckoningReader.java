package taizhang.load;

import java.util.List;
import java.util.Optional;
import taizhang.model.Reckoning;

/** Reads 口径 of 专项.yaml. */
final class ReckoningReader {
    private static final ChoiceField<Boolean> UNIT =
            new ChoiceField<>(List.of(false, true), tenThousands -> tenThousands ? "万元" : "元");
    private static final ChoiceField<Integer> DECIMALS = new ChoiceField<>(List.of(0, 1, 2, 3), String::valueOf);
    private static final ChoiceField<Boolean> WHOLE =
            new ChoiceField<>(List.of(false, true), all -> all ? "累计发现" : "应整改");
    private static final BoundedCountField LISTED = new BoundedCountField(1, 30);

    private ReckoningReader() {}

    /** What is written, with what is usual for what is not. */
    static Reckoning read(FieldReader campaign) {
        Optional<FieldReader> group = campaign.group("口径", Keys.RECKONING);
        Reckoning usual = Reckoning.USUAL;
        return new Reckoning(
                value(group, "资金单位", UNIT, usual.tenThousands()),
                value(group, "千分位", YesNoField.YES_NO, usual.grouped()),
                value(group, "比率小数", DECIMALS, usual.decimals()),
                value(group, "比率分母", WHOLE, usual.ofAll()),
                value(group, "查否算办结", YesNoField.YES_NO, usual.unfoundedSettles()),
                value(group, "变化标记", YesNoField.YES_NO, usual.marked()),
                value(group, "列举上限", LISTED, usual.listed()));
    }

    private static <T> T value(Optional<FieldReader> group, String key, Field<T> field, T usual) {
        return group.map(fields -> fields.optional(key, field, usual)).orElse(usual);
    }
}
