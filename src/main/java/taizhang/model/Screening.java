package taizhang.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a unit looked through in a period (排查).
 *
 * @param category 类别; empty when it is told in words only
 * @param households 户数
 * @param items 件数 of papers or cases
 * @param note 说明
 * @param origin where it was written
 */
public record Screening(
        Optional<CategoryId> category,
        OptionalInt households,
        OptionalInt items,
        Optional<String> note,
        Origin origin) {}
