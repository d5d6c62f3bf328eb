package taizhang.document;

import java.util.List;

/**
 * The line to be signed at the end: 单位负责人、审核人、填报人, spread over the width. Never stands alone on a page.
 *
 * @param items the entries from left to right, e.g. {@code 单位负责人：周某}
 */
public record SignOff(List<String> items) implements Block {
    public SignOff {
        items = List.copyOf(items);
    }
}
