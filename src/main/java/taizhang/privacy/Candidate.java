package taizhang.privacy;

import java.util.List;
import java.util.Set;
import taizhang.privacy.DigitGroup.Gap;

/**
 * Neighbouring groups read as one number.
 *
 * @param groups all of them
 * @param digits their digits, an X at the end of an ID number too
 * @param start offset of the first
 * @param end offset after the last
 * @param whole whether no other group stands close by, before or behind
 */
record Candidate(List<DigitGroup> groups, String digits, int start, int end, boolean whole) {
    private static final int SMALLEST = 3;

    int length() {
        return digits.length();
    }

    /** The widest gap within it. */
    Gap gap() {
        Gap widest = Gap.NONE;
        for (int i = 1; i < groups.size(); i++) {
            Gap gap = groups.get(i).gap();
            widest = gap.compareTo(widest) > 0 ? gap : widest;
        }
        return widest;
    }

    /** Whether it is parted as people part numbers: not at all, in groups of three and more, or evenly. */
    boolean isPartedAsUsual() {
        return groups.size() == 1
                || ((isInLargeGroups() || (whole && isEven())) && gap().compareTo(Gap.LINE) <= 0 && !isDecimal());
    }

    /** Whether all groups but the last have three digits or more, so that dates do not run together. */
    private boolean isInLargeGroups() {
        int length = 0;
        for (int i = 0; i < groups.size() - 1; i++) {
            length += groups.get(i).length();
            if (groups.get(i + 1).gap() == Gap.NONE) {
                continue; // only written in another way
            }
            if (length < SMALLEST) {
                return false;
            }
            length = 0;
        }
        return true;
    }

    private boolean isEven() {
        int size = groups.size() > 2 ? groups.get(1).length() : 0;
        return size > 0 && groups.subList(1, groups.size() - 1).stream().allMatch(group -> group.length() == size);
    }

    /** 158234567.80: whole and hundredths, or an address of a computer. */
    private boolean isDecimal() {
        return (groups.size() == 2 && groups.getLast().dot() && groups.getLast().length() < SMALLEST)
                || (groups.size() == 4
                        && groups.stream().skip(1).allMatch(DigitGroup::dot)
                        && groups.stream().allMatch(group -> group.length() <= SMALLEST));
    }

    /** The lengths of its groups, e.g. 3-4-4. */
    String shape() {
        StringBuilder shape = new StringBuilder();
        groups.forEach(group -> shape.append(shape.isEmpty() ? "" : "-").append(group.length()));
        return shape.toString();
    }

    /** Whether its first group stands apart and is one of some. */
    boolean isLedBy(Set<String> prefixes) {
        return groups.size() > 1 && prefixes.contains(groups.getFirst().digits());
    }

    /** The same without its first group. */
    Candidate withoutFirst() {
        List<DigitGroup> rest = groups.subList(1, groups.size());
        return new Candidate(
                rest,
                digits.substring(groups.getFirst().length()),
                rest.getFirst().start(),
                end,
                whole);
    }
}
