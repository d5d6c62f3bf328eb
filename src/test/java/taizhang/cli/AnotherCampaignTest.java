package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A county's campaign of another matter, by months: its papers speak of it alone, and its figures are those counted by hand. */
class AnotherCampaignTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path DATA = HOME.resolve("src/test/resources/campaigns/county/ledger-data");

    /** Words of the sample, of weeks, of a town, of households; a word said twice. */
    private static final Pattern STRANGE = Pattern.compile("[镇村]|周报|本周|下周|每周|一周|户次|脱贫|扶贫|清理办|意见整改整改");

    @TempDir
    static Path folder;

    private static CommandLineFixture.Outcome built;
    private static final Map<String, String> TEXTS = new LinkedHashMap<>();

    @BeforeAll
    static void build() throws IOException {
        built = new CommandLineFixture(folder, HOME)
                .run("build", "--data", DATA.toString(), "--out", folder.toString(), "--scope", "全县,单位");
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .forEach(file -> TEXTS.put(folder.relativize(file).toString(), textOf(file)));
        }
    }

    private static String textOf(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void it_is_built() {
        assertThat(built.status()).as(built.err()).isZero();
        assertThat(TEXTS).hasSizeGreaterThan(40);
        assertThat(TEXTS.keySet().stream().map(name -> name.replace('\\', '/')))
                .contains(
                        "2018-08-31/月报.pdf",
                        "2018-08-31/本月变化表.pdf",
                        "2018-08-31/单位/东川乡人民政府/单位月报表.pdf",
                        "2018-08-31/催报单-西岭乡.pdf");
    }

    @Test
    void no_paper_has_a_word_of_the_sample_or_of_weeks() {
        assertThat(TEXTS)
                .allSatisfy((name, text) -> assertThat(STRANGE.matcher(text)
                                .results()
                                .map(found -> text.substring(
                                        Math.max(0, found.start() - 10), Math.min(text.length(), found.end() + 10)))
                                .collect(Collectors.toList()))
                        .as(name)
                        .isEmpty());
        assertThat(TEXTS.keySet())
                .allSatisfy(name -> assertThat(STRANGE.matcher(name).find()).isFalse());
    }

    @Test
    void its_papers_say_what_the_office_is_called_and_how_it_counts() {
        String report = text("月报");
        assertThat(report)
                .contains("环保督察整改简报", "第3期中央环保督察反馈意见整改月报", "本月进展", "下月重点", "发：各乡、县直有关单位。")
                .contains("全县累计发现问题41件；应整改41件，累计完成整改25件，整改率61.0%；累计销号13件，销号率31.7%；未销号28件")
                .contains("上期末未销号41件，本月销号13件，期末未销号28件");
        assertThat(text("催报单-西岭乡")).contains("按照每月报告制度，第3期", "月报应于2018年8月24日前报送县整改办");
        assertThat(text("通报")).contains("月报报送和问题整改情况的通报", "各乡、县直有关单位：");
        assertThat(text("整改台账")).contains("某某县中央环保督察反馈意见整改台账");
        assertThat(text("销号审批表").replace("市级验", "市级验")).contains("分管县");
    }

    private static String text(String paper) {
        return TEXTS.entrySet().stream()
                .filter(entry -> entry.getKey().replace('\\', '/').equals("2018-08-31/" + paper + ".pdf"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_names_of_papers_in_this_campaign_and_in_any_are_understood() throws IOException {
        for (String name : new String[] {"月报", "周报"}) {
            Path out = Files.createDirectory(folder.resolve("只要" + name));
            CommandLineFixture.Outcome one = new CommandLineFixture(folder, HOME)
                    .run(
                            "build",
                            "--data",
                            DATA.toString(),
                            "--out",
                            out.toString(),
                            "--only",
                            name,
                            "--format",
                            "xlsx");
            assertThat(one.status()).as(one.err()).isZero();
            assertThat(out.resolve("2018-08-31/月报.xlsx")).exists();
        }
    }

    /** Returns for August are due on the 24th; one came on the 23rd from each unit but one. */
    @Test
    void nobody_is_pressed_before_the_day_on_which_returns_are_due() throws IOException {
        for (String day : new String[] {"2018-08-22", "2018-08-24"}) {
            Path out = Files.createDirectory(folder.resolve("催报" + day));
            CommandLineFixture.Outcome outcome = new CommandLineFixture(folder, HOME)
                    .run("build", "--data", DATA.toString(), "--out", out.toString(), "--as-of", day, "--only", "催报单");
            assertThat(outcome.status()).as(outcome.err()).isZero();
            if (day.equals("2018-08-22")) {
                assertThat(out.resolve(day + "/催报单-西岭乡.pdf")).doesNotExist();
                assertThat(outcome.err()).contains("没有印催报单：");
            } else {
                assertThat(out.resolve(day + "/催报单-西岭乡.pdf")).exists();
                assertThat(out.resolve(day + "/催报单-东川乡.pdf")).doesNotExist();
            }
        }
    }
}
