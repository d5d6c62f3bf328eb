package taizhang.report.day;

import java.util.List;
import taizhang.model.CampaignFields;

/** Data of a table to which the campaign adds columns of its own. */
public interface OwnColumns {
    /** The columns, in the order of the campaign. */
    List<OwnColumn> ownColumns();

    /** Those of a paper, by its name. */
    static List<OwnColumn> of(CampaignFields fields, String paper) {
        return fields.own().stream()
                .filter(field -> field.ledgers().contains(paper))
                .map(OwnColumn::of)
                .toList();
    }
}
