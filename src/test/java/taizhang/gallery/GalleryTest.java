package taizhang.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import taizhang.document.Document;
import taizhang.render.Fonts;
import taizhang.render.PdfWriter;
import taizhang.template.PrintedPapers;

/**
 * The pages of all kinds of paper beside stored pictures of them (画册). Not in the gate: {@code -Dgallery=twelve} looks at
 * twelve telling pages, {@code -Dgallery=all} at every page, {@code -Dgallery=update} takes all pictures anew. Pages that
 * changed are shown beside their old selves in {@code target/gallery/index.html}.
 */
@EnabledIfSystemProperty(named = "gallery", matches = "twelve|all|update")
class GalleryTest {
    private static final Path STORED = Path.of("src", "test", "gallery");
    private static final Path SHOWN = Path.of("target", "gallery");
    private static final String WANTED = System.getProperty("gallery", "");
    /** Kind of paper of the sample, and the page. */
    private static final List<String> TELLING = List.of(
            "整改台账-1", "问题台账-1", "销号台账-1", "周报-1", "周报-2", "通报-1", "督办通知单-1", "销号审批表-1", "抽查通报-1", "排查覆盖表-1", "单位周报表-1",
            "工作总结-1");

    @Test
    void every_page_looks_as_it_did() throws IOException {
        Map<String, PagePicture> pages = new TreeMap<>();
        boolean few = WANTED.equals("twelve");
        for (Path ledger : few ? PrintedPapers.ledgers().subList(0, 1) : PrintedPapers.ledgers()) {
            String name = ledger.getNameCount() == 1
                    ? "sample"
                    : ledger.getParent().getFileName().toString();
            for (Document paper : PrintedPapers.ofEachKind(ledger).values()) {
                String kind = paper.info().paper();
                if (!few || TELLING.stream().anyMatch(page -> page.startsWith(kind + "-"))) {
                    List<PagePicture> found = PagePicture.of(pdf(paper));
                    for (int i = 0; i < found.size(); i++) {
                        if (!few || TELLING.contains(kind + "-" + (i + 1))) {
                            pages.put(name + "/" + kind + "-" + (i + 1) + ".png", found.get(i));
                        }
                    }
                }
            }
        }
        assertThat(pages).hasSizeGreaterThanOrEqualTo(few ? TELLING.size() : 100);
        if (WANTED.equals("update")) {
            store(pages);
        } else {
            assertThat(changed(pages, few))
                    .as("pages that changed; look at " + SHOWN.resolve("index.html"))
                    .isEmpty();
        }
    }

    private static byte[] pdf(Document paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(Fonts.bundled()).write(paper, out);
        return out.toByteArray();
    }

    private static void store(Map<String, PagePicture> pages) throws IOException {
        for (String old : stored()) {
            Files.delete(STORED.resolve(old));
        }
        pages.forEach((file, page) -> page.write(STORED.resolve(file)));
    }

    private static List<String> stored() throws IOException {
        if (!Files.isDirectory(STORED)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(STORED)) {
            return files.filter(file -> file.toString().endsWith(".png"))
                    .map(file -> STORED.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Pages that are new, gone or different; each is shown with what there was. */
    private static List<String> changed(Map<String, PagePicture> pages, boolean few) throws IOException {
        TreeSet<String> all = new TreeSet<>(pages.keySet());
        if (!few) {
            all.addAll(stored());
        }
        List<String> changed = new ArrayList<>();
        StringBuilder html = new StringBuilder("<!doctype html><meta charset=\"utf-8\"><title>画册</title>\n");
        for (String file : all) {
            PagePicture now = pages.get(file);
            Path old = STORED.resolve(file);
            boolean same = now != null && Files.exists(old) && now.looksLike(PagePicture.read(old));
            if (!same) {
                changed.add(file);
                html.append("<h3>").append(file).append("</h3>\n");
                if (Files.exists(old)) {
                    PagePicture.read(old).write(SHOWN.resolve("old").resolve(file));
                    html.append("<img src=\"old/").append(file).append("\" border=1>\n");
                }
                if (now != null) {
                    now.write(SHOWN.resolve("new").resolve(file));
                    html.append("<img src=\"new/").append(file).append("\" border=1>\n");
                }
            }
        }
        Files.createDirectories(SHOWN);
        Files.writeString(SHOWN.resolve("index.html"), html, StandardCharsets.UTF_8);
        return changed;
    }
}
