package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.cli.CommandLineFixture.Outcome;

class FormCommandTest {
    @TempDir
    Path folder;

    private Path sent(String name) {
        return folder.resolve("output/2017-08-25/发表/" + name);
    }

    @Test
    void every_unit_gets_a_form_and_a_text_and_the_same_books_give_the_same_bytes() throws IOException {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        assertThat(office.run("week").status()).isZero();
        Outcome out = office.run("form", "--all");
        assertThat(out.status()).as(out.err()).isZero();
        assertThat(out.out()).contains("第15期的表共31份", "2017-08-24 前报送");
        assertThat(Files.readString(sent("群发.txt"))).contains("【上庄村】", "上庄-002、上庄-004", "表码 ");
        byte[] first = Files.readAllBytes(sent("学区.xlsx"));
        assertThat(office.run("form", "--unit", "学区").status()).isZero();
        assertThat(Files.readAllBytes(sent("学区.xlsx"))).isEqualTo(first);
    }

    @Test
    void only_what_is_asked_can_be_written_and_words_are_offered() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        assertThat(office.run("week").status()).isZero();
        assertThat(office.run("form", "--unit", "上庄村").status()).isZero();
        FilledForm form = FilledForm.open(sent("上庄村.xlsx"));
        XSSFSheet page = form.page();
        assertThat(page.getProtect()).isTrue();
        assertThat(page.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
        assertThat(form.cell("报送").getCellStyle().getLocked()).isFalse();
        assertThat(form.cell("报送").getCellStyle().getDataFormatString()).isEqualTo("@");
        assertThat(page.getRow(0).getCell(0).getCellStyle().getLocked()).isTrue();
        assertThat(page.getDataValidations())
                .extracting(DataValidation::getErrorStyle)
                .hasSize(3);
        assertThat(page.getPrintSetup().getLandscape()).isTrue();
        assertThat(form.book.getSheetVisibility(form.book.getSheetIndex("清单"))).isEqualTo(SheetVisibility.HIDDEN);
        assertThat(form.book.getSheetVisibility(form.book.getSheetIndex("表信息"))).isEqualTo(SheetVisibility.VERY_HIDDEN);
        assertThat(form.problems()).containsExactly("上庄-002", "上庄-004");
    }

    @Test
    void what_cannot_be_made_is_said() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        assertThat(office.run("form").err()).contains("--all");
        assertThat(office.run("form", "--unit", "上装村").err()).contains("上庄村");
        Outcome out = office.run("form", "--all", "--as-of", "2017-08-20");
        assertThat(out.status()).isEqualTo(2);
        assertThat(out.err()).contains("没有截止到 2017-08-20 的周报");
    }
}
