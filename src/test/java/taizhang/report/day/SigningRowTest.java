package taizhang.report.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningRowTest {
    /** Boxes by a letter each, a capital for one with a seal; rows as they are signed. */
    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "A, A",
        "AbC, A bC",
        "AbcD, Ab cD",
        "ABcdE, AB c dE",
        "ABcdeF, AB cd eF",
        "ABC, A BC",
        "ab, ab",
    })
    void boxes_stand_in_as_low_a_form_as_they_can_and_the_later_ones_side_by_side(String boxes, String rows) {
        List<SigningBox> all = boxes.chars()
                .mapToObj(letter -> SigningBox.blank(Character.toString(letter), false, Character.isUpperCase(letter)))
                .toList();
        List<String> printed = new ArrayList<>();
        for (SigningRow row : SigningRow.of(all)) {
            printed.add(row.left().label() + row.right().map(SigningBox::label).orElse(""));
            assertThat(row.sealed())
                    .isEqualTo(!printed.getLast().equals(printed.getLast().toLowerCase(java.util.Locale.ROOT)));
        }
        assertThat(String.join(" ", printed)).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({
        "核查组意见, 核查组|意见",
        "责任单位意见, 责任|单位|意见",
        "牵头单位初审意见, 牵头|单位|初审|意见",
        "办公室初审意见, 办公室|初审|意见",
        "领导小组审定意见, 领导|小组|审定|意见",
        "公示情况, 公示|情况",
        "申请单位, 申请|单位",
    })
    void a_label_for_a_narrow_column_is_broken_between_whose_and_what(String label, String lines) {
        assertThat(SigningBox.blank(label, false, false).upright().replace('\u2028', '|'))
                .isEqualTo(lines);
    }
}
