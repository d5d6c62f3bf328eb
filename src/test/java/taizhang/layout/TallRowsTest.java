package taizhang.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import taizhang.document.PaperSize;
import taizhang.document.Row;
import taizhang.document.RowKind;

/** Rows taller than a page: they are cut, nothing they say is lost, and each part says whose it is. */
class TallRowsTest {
    @ParameterizedTest
    @EnumSource
    void a_row_taller_than_a_page_goes_on_with_its_number_repeated(PaperSize size) {
        var paper = new CutPaper(size, true, 3);
        int number = paper.row(RowKind.BODY, 1, 6000, 1400)[0];
        paper.row(RowKind.BODY, 1, 20, 20);
        var pages = paper.check();
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.getFirst()).contains(paper.text(number));
        for (var page : pages.subList(1, pages.size())) {
            assertThat(page).contains(paper.text(number) + "（续）");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_total_tied_to_a_row_taller_than_a_page_stands_below_its_last_lines(PaperSize size) {
        for (int length = 2000; length < 7000; length += 331) {
            var paper = new CutPaper(size, length % 2 == 0, 3);
            paper.row(RowKind.GROUP, 8);
            int tall = paper.row(RowKind.BODY, 1, length, 30)[1];
            int total = paper.row(RowKind.TOTAL, 5)[0];
            paper.signOff();
            var last = paper.check().getLast();
            assertThat(last).as("length " + length).contains(paper.text(total));
            assertThat(last.stream().filter(line -> paper.isOf(tall, line)).count())
                    .as("length " + length)
                    .isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void a_caption_does_not_stay_behind_when_its_row_is_cut() {
        for (int before = 0; before < 40; before++) {
            var paper = new CutPaper(PaperSize.A4, true, 2);
            IntStream.range(0, before).forEach(i -> paper.row(RowKind.BODY, 1, 1));
            int caption = paper.row(RowKind.GROUP, 8)[0];
            int tall = paper.row(RowKind.BODY, 1, 5000)[1];
            for (var page : paper.check()) {
                int at = page.indexOf(paper.text(caption));
                assertThat(at < 0 || page.stream().anyMatch(line -> paper.isOf(tall, line)))
                        .as("rows before: " + before)
                        .isTrue();
            }
        }
    }

    @Test
    void several_tall_rows_tied_together_are_each_cut() {
        var paper = new CutPaper(PaperSize.A4, true, 2);
        paper.row(RowKind.GROUP, 9000);
        paper.row(RowKind.BODY, 1, 6000);
        paper.row(RowKind.SUBTOTAL, 8000);
        paper.row(RowKind.TOTAL, 7000);
        paper.signOff();
        assertThat(paper.check()).hasSizeGreaterThan(6);
    }

    @Test
    void a_number_too_long_to_be_repeated_flows_on() {
        var paper = new CutPaper(PaperSize.A4, true, 2);
        paper.row(RowKind.BODY, 900, 30);
        assertThat(paper.check())
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(page).noneMatch(line -> line.contains("续")));
    }

    @Test
    void a_row_that_fits_a_page_is_not_cut() {
        for (int before = 0; before < 30; before++) {
            var paper = new CutPaper(PaperSize.A4, true, 2);
            IntStream.range(0, before).forEach(i -> paper.row(RowKind.BODY, 1, 1));
            paper.row(RowKind.BODY, 1, 1200);
            assertThat(paper.check())
                    .as("rows before: " + before)
                    .allSatisfy(page -> assertThat(page).noneMatch(line -> line.contains("续")));
        }
    }

    @Test
    void rows_that_share_a_cell_keep_their_columns_when_a_page_is_too_low_for_them() {
        var paper = new CutPaper(PaperSize.A4, true, 3);
        paper.rows(
                List.of(paper.cell(0, 1, 3, 2), paper.cell(1, 1, 1, 2500), paper.cell(2, 1, 1, 10)),
                List.of(paper.cell(1, 1, 1, 2600), paper.cell(2, 1, 1, 30)),
                List.of(paper.cell(1, 2, 1, 1700)));
        assertThat(paper.check()).hasSizeGreaterThan(2);
    }

    @Test
    void a_form_row_asked_to_be_a_page_high_is_not_torn_from_its_texts_by_a_total() {
        var paper = new CutPaper(PaperSize.A4, false, 2);
        paper.row(
                new Row(RowKind.BODY, List.of(paper.cell(0, 1, 1, 1), paper.cell(1, 1, 1, 40)), Optional.empty(), 400));
        int total = paper.row(RowKind.TOTAL, 5)[0];
        assertThat(paper.check().getLast()).contains(paper.text(total));
    }

    @Test
    void rows_of_all_heights_lose_nothing_and_stay_inside_the_type_area() {
        for (int seed = 0; seed < 250; seed++) {
            var random = new Random(seed);
            int columns = 2 + random.nextInt(5);
            var paper = new CutPaper(random.nextBoolean() ? PaperSize.A4 : PaperSize.A3, random.nextBoolean(), columns);
            int rows = 1 + random.nextInt(9);
            for (int i = 0; i < rows; i++) {
                switch (random.nextInt(10)) {
                    case 0 -> paper.row(RowKind.GROUP, length(random));
                    case 1 -> paper.row(RowKind.SUBTOTAL, length(random));
                    default -> {
                        int[] lengths = new int[columns];
                        for (int c = 0; c < columns; c++) {
                            lengths[c] = c == 0 ? 1 + random.nextInt(3) : length(random);
                        }
                        paper.row(RowKind.BODY, lengths);
                    }
                }
            }
            if (random.nextBoolean()) {
                paper.row(RowKind.TOTAL, 1 + random.nextInt(300));
            }
            if (random.nextBoolean()) {
                paper.signOff();
            }
            paper.named("seed " + seed).check();
        }
    }

    /** Mostly a line or some, now and then more than a page. */
    private static int length(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> 1500 + random.nextInt(4000);
            case 1, 2 -> 200 + random.nextInt(900);
            default -> 1 + random.nextInt(90);
        };
    }
}
