package taizhang.load;

import java.util.List;

/**
 * Keys that are names from the campaign's own lists, such as those of its modes below 销号程序.
 *
 * @param record what a clerk calls such a record
 * @param names the keys
 */
record NamedKeys(String record, List<String> names) implements RecordKeys {
    NamedKeys {
        names = List.copyOf(names);
    }
}
