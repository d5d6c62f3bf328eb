package taizhang.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class SheetPagesTest {
    @Test
    void a_page_begins_before_the_row_that_would_run_over() {
        SheetPages pages = rows(100, 40, 40, 40, 40, 30);
        assertThat(starts(pages)).containsExactly(2, 4);
    }

    @Test
    void a_heading_goes_to_the_page_of_what_it_heads() {
        SheetPages pages = rows(100, 40, 40, 15, 40, 90);
        pages.lead(2, 3);
        assertThat(starts(pages)).containsExactly(2, 4);
    }

    @Test
    void what_is_kept_together_moves_as_a_whole_unless_no_page_can_hold_it() {
        SheetPages together = rows(100, 30, 30, 30, 30, 90);
        together.keep(1, 3);
        assertThat(starts(together)).containsExactly(1, 4);
        SheetPages tooMuch = rows(100, 30, 30, 30, 30, 90);
        tooMuch.keep(1, 4);
        assertThat(starts(tooMuch)).containsExactly(3, 4);
    }

    @Test
    void the_head_repeated_on_further_pages_takes_its_room_there() {
        SheetPages pages = rows(100, 30, 40, 40, 40, 40);
        pages.repeat(0, 1);
        assertThat(starts(pages)).containsExactly(2, 3, 4);
        assertThat(pages.highest()).isEqualTo(70);
    }

    @Test
    void pages_of_the_pdf_are_taken_even_if_they_must_be_made_smaller() {
        SheetPages pages = rows(100, 40, 40, 30, 40, 40);
        pages.wish(3);
        SheetPages.Print print = pages.print();
        assertThat(print.starts().stream()).containsExactly(3);
        assertThat(print.scale()).isEqualTo(100 / 110.0);
    }

    @Test
    void a_page_of_the_pdf_that_cannot_be_made_so_small_is_parted_or_given_up() {
        SheetPages parted = rows(100, 60, 60, 60, 60, 60, 60);
        parted.wish(2);
        parted.wish(4);
        assertThat(parted.print().starts().stream()).containsExactly(1, 2, 3, 4, 5);
        SheetPages dear = rows(100, 30, 30, 90, 10, 30, 30, 90);
        dear.wish(1);
        dear.wish(4);
        assertThat(dear.print().scale()).isOne();
        assertThat(dear.print().starts().stream()).containsExactly(2, 4, 6);
    }

    @Test
    void a_page_break_of_the_paper_stays_and_a_sheet_that_runs_over_by_a_little_is_one_page() {
        SheetPages pages = rows(100, 10);
        pages.begin();
        pages.row(10);
        assertThat(starts(pages)).containsExactly(1);
        assertThat(starts(rows(100, 60, 50))).isEmpty();
        assertThat(starts(rows(100, 60, 80))).containsExactly(1);
    }

    private static SheetPages rows(double room, double... heights) {
        SheetPages pages = new SheetPages(room);
        for (double height : heights) {
            pages.row(height);
        }
        return pages;
    }

    private static int[] starts(SheetPages pages) {
        BitSet starts = pages.print().starts();
        return starts.stream().toArray();
    }
}
