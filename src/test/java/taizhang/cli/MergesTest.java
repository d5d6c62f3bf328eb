package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import taizhang.history.CommitBench;
import taizhang.history.GitOffice;

/**
 * Merges of every shape: what they drop is told once, with the commit that held it and the merge that dropped it; what
 * they may do is told not at all. Of most scenarios each order of the parents is tried.
 */
class MergesTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String DATA = "ledger-data/";
    private static final String SHANG = "问题/上庄村.yaml";
    private static final String WEEK = "周报/2017-06-02.yaml";
    private static final String NOTICES = "督办.yaml";
    private static final String CHECKS = "抽查.yaml";
    private static final String CIRCULARS = "通报.yaml";
    private static final String POLICIES = "政策.yaml";

    @TempDir
    static Path folder;

    private static CommitBench bench;
    private static String unsealed;
    private static String sealed;
    private static String opened;

    @BeforeAll
    static void found() throws IOException {
        GitOffice git = GitOffice.found(folder);
        git.copy(HOME.resolve("src/test/resources/ledgers/oversight/ledger-data"), "ledger-data");
        git.commit("陈某", "2017-05-27T09:00:00+0800", "台账");
        bench = new CommitBench(folder);
        unsealed = bench.id("HEAD");
        for (int week = 1; week <= 2; week++) {
            assertThat(run("seal", "--date", "2017-05-31").status()).isZero();
            git.commit("周某", "2017-05-31T1" + week + ":00:00+0800", "封账");
        }
        sealed = bench.id("HEAD");
        opened = commit("陈某", List.of(sealed), write(WEEK, """
                期号: 3
                起: 2017-05-27
                截止: 2017-06-02
                报送截止: 2017-06-01
                编发: 2017-06-03
                单位:
                  镇扶贫办:
                    报送: 2017-06-01
                    填报人: 王某
                """));
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    private static CommandLineFixture.Outcome run(String... words) {
        return new CommandLineFixture(folder, HOME).run(words);
    }

    /** What a commit does to the files. */
    @FunctionalInterface
    private interface Work {
        Map<String, String> apply(Map<String, String> files);
    }

    private static Work write(String path, String text) {
        return files -> {
            files.put(DATA + path, text);
            return files;
        };
    }

    private static Work add(String path, String lines) {
        return files -> {
            files.merge(DATA + path, lines, String::concat);
            return files;
        };
    }

    private static Work edit(String path, String old, String with) {
        return files -> {
            String text = files.getOrDefault(DATA + path, "");
            assertThat(text).contains(old);
            files.put(DATA + path, text.replace(old, with));
            return files;
        };
    }

    private static Work nothing() {
        return files -> files;
    }

    private static String commit(String author, List<String> parents, Work work) {
        return bench.commit(author, parents, work.apply(bench.files(parents.getFirst())));
    }

    private static String one(String author, String parent, Work... works) {
        return commit(author, List.of(parent), files -> {
            Stream.of(works).forEach(work -> work.apply(files));
            return files;
        });
    }

    /** A merge that holds the first parent's files with something done to them. */
    private static String merge(String first, String second, Work work) {
        return commit("周某", List.of(first, second), work);
    }

    private static List<String> audit(String tip) {
        var outcome = run("audit", "--no-paper", "--rev", tip);
        assertThat(outcome.err()).isEmpty();
        return outcome.out()
                .lines()
                .filter(line -> line.matches("(错误|警告) TZ6.*"))
                .toList();
    }

    private static String problem(String number, String text, String day) {
        return """
                  - 编号: %s
                    类别: 精准识别
                    描述: %s
                    来源: 督导检查
                    发现: 2017-05-30
                    登记: %s
                """.formatted(number, text, day);
    }

    private static String notice(int number, String unit, String asks) {
        return """
                  - 文号: 某清理督〔2017〕%d号
                    日期: 2017-06-01
                    单位: %s
                    要求: %s
                    签发人: 周某
                """.formatted(number, unit, asks);
    }

    private static String circular(int number, String why) {
        return """
                  - 文号: 某清理办〔2017〕%d号
                    日期: 2017-06-01
                    单位: [上庄村]
                    事由: %s
                """.formatted(number, why);
    }

    private static String check(String day, String unit) {
        return """
                  - 日期: %s
                    种子: 六一
                    对象:
                      - {类型: 零报告, 单位: %s, 期号: 1}
                """.formatted(day, unit);
    }

    private static String progress(String unit, String number, String text) {
        return "  %s:\n    报送: 2017-06-01\n    填报人: 黄某\n    进展:\n      %s: %s\n".formatted(unit, number, text);
    }

    private static String act(String day, String what) {
        return "      - 日期: %s\n        事项: %s\n        %s\n"
                .formatted(day, what, what.equals("核实") ? "结论: 属实" : "情况: 已办。");
    }

    /** Something 李某 adds, which a merge with the work of 陈某 leaves out, the one first or the other. */
    private static Supplier<String> leftOut(boolean turned, Work lost, Work... kept) {
        return () -> {
            String theirs = one("李某", opened, lost);
            String ours = one("陈某", opened, kept);
            return turned
                    ? commit("周某", List.of(theirs, ours), files -> bench.files(ours))
                    : merge(ours, theirs, nothing());
        };
    }

    private record Cheat(Supplier<String> history, List<String> told) {}

    private static void cheat(Map<String, Cheat> cheats, String name, Work lost, Work kept, String... told) {
        for (boolean turned : List.of(false, true)) {
            cheats.put(name + (turned ? ", turned" : ""), new Cheat(leftOut(turned, lost, kept), List.of(told)));
        }
    }

    private static Map<String, Cheat> cheats() {
        Map<String, Cheat> all = new LinkedHashMap<>();
        Work other = add(SHANG, problem("上庄-004", "危房未改造。", "2017-05-31"));
        cheat(
                all,
                "a problem of the same number and day",
                add(SHANG, problem("上庄-004", "低保户漏评。", "2017-05-31")),
                other,
                "TZ630.*上庄-004.*低保户漏评.*李某.*危房.*陈某");
        cheat(
                all,
                "a problem of the same number and another day",
                add(SHANG, problem("上庄-004", "低保户漏评。", "2017-06-01")),
                other,
                "TZ630.*上庄-004.*低保户漏评.*李某");
        cheat(
                all,
                "a problem of its own number",
                add(SHANG, problem("上庄-005", "低保户漏评。", "2017-05-31")),
                other,
                "TZ630.*上庄-005.*李某");
        cheat(
                all,
                "a problem of a file of its own",
                write("问题/大河口村.yaml", "问题:\n" + problem("大河口-001", "低保户漏评。", "2017-05-31")),
                other,
                "TZ630.*大河口-001.*李某");
        cheat(
                all,
                "an act",
                add(SHANG, "    经过:\n" + act("2017-06-01", "完成整改")),
                add(NOTICES, notice(3, "上庄村", "限期报送。")),
                "TZ632.*上庄-003.*完成整改.*李某");
        cheat(
                all,
                "an act under a sealed problem",
                edit(SHANG, "    经过:\n", "    经过:\n" + act("2017-05-31", "核实")),
                edit(SHANG, "    经过:\n", "    经过:\n" + act("2017-06-01", "完成整改")),
                "TZ632.*上庄-001.*核实.*李某");
        cheat(
                all,
                "a return",
                add(WEEK, progress("上庄村", "上庄-001", "已约谈。")),
                add(SHANG, problem("上庄-004", "危房未改造。", "2017-05-31")),
                "TZ633.*2017-06-02.*上庄村的报送.*李某");
        cheat(
                all,
                "one of two returns of a unit",
                add(WEEK, progress("上庄村", "上庄-001", "已约谈。")),
                add(WEEK, progress("上庄村", "上庄-001", "评议会已开。")),
                "TZ633.*上庄村的进展.上庄-001.*李某");
        cheat(
                all,
                "the progress of one problem in a doubled return",
                add(WEEK, progress("上庄村", "上庄-001", "已约谈。")),
                add(WEEK, progress("上庄村", "上庄-002", "评议会已开。")),
                "TZ633.*上庄村的进展.上庄-001.*李某");
        cheat(
                all,
                "what was looked through in a doubled return",
                add(WEEK, "  上庄村:\n    报送: 2017-06-01\n    排查:\n      - {类别: 精准识别, 户数: 9, 说明: 逐户看。}\n"),
                add(WEEK, "  上庄村:\n    报送: 2017-06-01\n    排查:\n      - {类别: 金融扶贫, 户数: 3, 说明: 看花名。}\n"),
                "TZ633.*上庄村的排查.*李某");
        cheat(
                all,
                "a notice",
                add(NOTICES, notice(3, "上庄村", "限期报送。")),
                add(CHECKS, check("2017-06-01", "大河口村")),
                "TZ634.*督办 某清理督〔2017〕3号.*李某");
        cheat(
                all,
                "a notice of the same number",
                add(NOTICES, notice(3, "上庄村", "限期报送。")),
                add(NOTICES, notice(3, "大河口村", "立即整改。")),
                "TZ634.*督办 某清理督〔2017〕3号.*李某");
        cheat(
                all,
                "a reply",
                edit(
                        NOTICES,
                        "    时限: 2017-05-31\n    签发人: 周某\n",
                        "    时限: 2017-05-31\n    签发人: 周某\n    回复:\n      日期: 2017-06-01\n      内容: 已清退。\n"),
                add(NOTICES, notice(3, "大河口村", "立即整改。")),
                "TZ634.*督办 某清理督〔2017〕1号的回复.*李某");
        cheat(
                all,
                "a spot check",
                add(CHECKS, check("2017-06-01", "大河口村")),
                add(CHECKS, check("2017-06-02", "上庄村")),
                "TZ634.*抽查 2017-06-01.*李某");
        cheat(
                all,
                "what a spot check looked at",
                add(CHECKS, "      - {类型: 零报告, 单位: 镇扶贫办, 期号: 2}\n"),
                add(CHECKS, "      - {类型: 零报告, 单位: 大河口村, 期号: 2}\n"),
                "TZ634.*抽查 2017-05-24的对象.*李某");
        cheat(
                all,
                "a circular",
                add(CIRCULARS, circular(4, "迟报。")),
                add(CIRCULARS, circular(5, "漏报。")),
                "TZ634.*通报 某清理办〔2017〕4号.*李某");
        cheat(
                all,
                "a circular of the same number",
                add(CIRCULARS, circular(4, "迟报。")),
                add(CIRCULARS, circular(4, "漏报。")),
                "TZ634.*通报 某清理办〔2017〕4号.*李某");
        cheat(
                all,
                "a policy",
                add(POLICIES, "  - 名称: 某某镇公示规程\n    层级: 乡镇\n    内容: 公示。\n"),
                add(CIRCULARS, circular(5, "漏报。")),
                "TZ634.*政策 某某镇公示规程.*李某");
        cheat(
                all,
                "two things of one merge",
                files -> add(NOTICES, notice(3, "上庄村", "限期报送。"))
                        .apply(add(SHANG, problem("上庄-004", "低保户漏评。", "2017-05-31"))
                                .apply(files)),
                add(CIRCULARS, circular(5, "漏报。")),
                "TZ630.*上庄-004.*李某",
                "TZ634.*督办 某清理督〔2017〕3号.*李某");
        shapes(all);
        return all;
    }

    private static void shapes(Map<String, Cheat> all) {
        all.put(
                "neither side deleted it, the merge did",
                new Cheat(
                        () -> {
                            String ours = one("陈某", opened, add(CIRCULARS, circular(5, "漏报。")));
                            String theirs = one("李某", opened, add(CHECKS, check("2017-06-02", "上庄村")));
                            return merge(ours, theirs, files -> {
                                add(CHECKS, check("2017-06-02", "上庄村")).apply(files);
                                String text = files.getOrDefault(DATA + SHANG, "");
                                files.put(DATA + SHANG, text.substring(0, text.indexOf("  - 编号: 上庄-003")));
                                return files;
                            });
                        },
                        List.of("TZ630.*上庄-003.*陈某")));
        all.put(
                "a sealed notice dropped by a merge",
                new Cheat(
                        () -> {
                            String ours = one("陈某", opened, add(CIRCULARS, circular(5, "漏报。")));
                            String theirs = one("李某", opened, add(NOTICES, notice(3, "上庄村", "限期报送。")));
                            return merge(ours, theirs, files -> {
                                String text = bench.files(theirs).getOrDefault(DATA + NOTICES, "");
                                files.put(
                                        DATA + NOTICES, "督办:\n" + text.substring(text.indexOf("  - 文号: 某清理督〔2017〕2号")));
                                return files;
                            });
                        },
                        List.of("TZ634.*督办 某清理督〔2017〕1号.*陈某")));
        all.put(
                "an octopus",
                new Cheat(
                        () -> {
                            String first = one("陈某", opened, add(CIRCULARS, circular(5, "漏报。")));
                            String second = one("李某", opened, add(SHANG, problem("上庄-004", "低保户漏评。", "2017-05-31")));
                            String third = one("黄某", opened, add(NOTICES, notice(3, "上庄村", "限期报送。")));
                            return commit("周某", List.of(first, second, third), add(NOTICES, notice(3, "上庄村", "限期报送。")));
                        },
                        List.of("TZ630.*上庄-004.*李某")));
        all.put(
                "an octopus of two that held it and one that never did",
                new Cheat(
                        () -> {
                            String held = one("李某", opened, add(SHANG, problem("上庄-004", "低保户漏评。", "2017-05-31")));
                            String first = one("陈某", opened, add(CIRCULARS, circular(5, "漏报。")));
                            String second = one("黄某", held, add(NOTICES, notice(3, "上庄村", "限期报送。")));
                            String third = one("王某", held, add(CHECKS, check("2017-06-02", "上庄村")));
                            return commit(
                                    "周某",
                                    List.of(first, second, third),
                                    files -> add(CHECKS, check("2017-06-02", "上庄村"))
                                            .apply(add(NOTICES, notice(3, "上庄村", "限期报送。"))
                                                    .apply(files)));
                        },
                        List.of("TZ630.*上庄-004.*李某")));
        all.put(
                "a criss-cross",
                new Cheat(
                        () -> {
                            String a = one("陈某", opened, add(CIRCULARS, circular(5, "漏报。")));
                            String b = one("李某", opened, add(SHANG, problem("上庄-004", "低保户漏评。", "2017-05-31")));
                            Work both = add(SHANG, problem("上庄-004", "低保户漏评。", "2017-05-31"));
                            String ab = merge(a, b, both);
                            String ba = merge(b, a, add(CIRCULARS, circular(5, "漏报。")));
                            String more = one("陈某", ab, add(CHECKS, check("2017-06-02", "上庄村")));
                            String other = one("李某", ba, add(NOTICES, notice(3, "上庄村", "限期报送。")));
                            return merge(more, other, nothing());
                        },
                        List.of("TZ634.*督办 某清理督〔2017〕3号.*李某")));
        all.put(
                "an unrelated history",
                new Cheat(
                        () -> {
                            Map<String, String> files = bench.files(opened);
                            String strange = bench.commit(
                                    "李某",
                                    List.of(),
                                    add(SHANG, problem("上庄-009", "低保户漏评。", "2017-05-31"))
                                            .apply(files));
                            return merge(one("陈某", opened, add(CIRCULARS, circular(5, "漏报。"))), strange, nothing());
                        },
                        List.of("TZ630.*上庄-009.*李某")));
        all.put(
                "marks committed, and one side dropped by the next",
                new Cheat(
                        () -> {
                            String ours = one("陈某", opened, add(SHANG, problem("上庄-004", "危房未改造。", "2017-05-31")));
                            String theirs = one("李某", opened, add(SHANG, problem("上庄-004", "低保户漏评。", "2017-05-31")));
                            String marked = merge(
                                    ours,
                                    theirs,
                                    edit(
                                            SHANG,
                                            "    描述: 危房未改造。\n",
                                            "<<<<<<< HEAD\n    描述: 危房未改造。\n=======\n    描述: 低保户漏评。\n>>>>>>> c\n"));
                            return one("黄某", marked, files -> {
                                files.put(DATA + SHANG, bench.files(ours).getOrDefault(DATA + SHANG, ""));
                                return files;
                            });
                        },
                        List.of("TZ630.*黄某.*收尾.*上庄-004.*低保户漏评.*李某")));
        for (String kept : List.of("危房未改造。", "低保户漏评。")) {
            all.put(
                    "both lines kept, and all but one dropped by the next: " + kept,
                    new Cheat(
                            () -> {
                                String ours = one("陈某", opened, add(SHANG, problem("上庄-004", "危房未改造。", "2017-05-31")));
                                String theirs =
                                        one("李某", opened, add(SHANG, problem("上庄-004", "低保户漏评。", "2017-05-31")));
                                String doubled = merge(
                                        ours,
                                        theirs,
                                        edit(SHANG, "    描述: 危房未改造。\n", "    描述: 危房未改造。\n    描述: 低保户漏评。\n"));
                                return one(
                                        "黄某",
                                        doubled,
                                        edit(SHANG, "    描述: 危房未改造。\n    描述: 低保户漏评。\n", "    描述: " + kept + "\n"));
                            },
                            List.of("TZ630.*黄某.*收尾.*上庄-004.*" + (kept.startsWith("危") ? "低保.*李某" : "危房.*陈某"))));
            all.put(
                    "both records kept under one number, and one dropped by the next: " + kept,
                    new Cheat(
                            () -> {
                                String ours = one("陈某", opened, add(SHANG, problem("上庄-004", "危房未改造。", "2017-05-31")));
                                String theirs =
                                        one("李某", opened, add(SHANG, problem("上庄-004", "低保户漏评。", "2017-05-31")));
                                String doubled =
                                        merge(ours, theirs, add(SHANG, problem("上庄-004", "低保户漏评。", "2017-05-31")));
                                String gone = kept.startsWith("危") ? "低保户漏评。" : "危房未改造。";
                                return one("黄某", doubled, edit(SHANG, problem("上庄-004", gone, "2017-05-31"), ""));
                            },
                            List.of("TZ610.*上庄-004.*" + (kept.startsWith("危") ? "低保" : "危房"))));
        }
        all.put(
                "seals forged on a branch",
                new Cheat(
                        () -> {
                            String forged = one("李某", unsealed, edit(SHANG, "赵某家", "赵甲家"));
                            return merge(forged, sealed, nothing());
                        },
                        List.of("TZ631.*第1期、第2期.*周某")));
        all.put(
                "seals forged on a branch, turned",
                new Cheat(
                        () -> {
                            String forged = one("李某", unsealed, edit(SHANG, "赵某家", "赵甲家"));
                            return commit("王某", List.of(sealed, forged), files -> bench.files(forged));
                        },
                        List.of("TZ631.*第1期、第2期.*周某")));
    }

    @TestFactory
    Stream<DynamicTest> what_a_merge_drops_is_told_once_with_both_commits() {
        return cheats().entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    Cheat cheat = one.getValue();
                    List<String> found = audit(cheat.history().get());
                    assertThat(found).as(one.getKey()).hasSameSizeAs(cheat.told());
                    for (int i = 0; i < found.size(); i++) {
                        assertThat(found.get(i))
                                .as(one.getKey())
                                .containsPattern(cheat.told().get(i));
                    }
                }));
    }

    @Test
    void they_are_more_than_fifty() {
        assertThat(cheats()).hasSizeGreaterThan(50);
    }

    private static Map<String, Supplier<String>> lawful() {
        Map<String, Supplier<String>> all = new LinkedHashMap<>();
        String later = problem("上庄-005", "低保户漏评。", "2017-05-31");
        all.put(
                "a sync merge",
                () -> merge(
                        one("陈某", opened, add(SHANG, problem("上庄-004", "危房未改造。", "2017-05-31"))),
                        one("李某", opened, add(NOTICES, notice(3, "上庄村", "限期报送。"))),
                        add(NOTICES, notice(3, "上庄村", "限期报送。"))));
        all.put(
                "the later gets the free number",
                () -> merge(
                        one("陈某", opened, add(SHANG, problem("上庄-004", "危房未改造。", "2017-05-31"))),
                        one("李某", opened, add(SHANG, problem("上庄-004", "低保户漏评。", "2017-05-31"))),
                        add(SHANG, later)));
        all.put("marks committed, and both kept by the next", () -> {
            String ours = one("陈某", opened, add(SHANG, problem("上庄-004", "危房未改造。", "2017-05-31")));
            String theirs = one("李某", opened, add(SHANG, problem("上庄-004", "低保户漏评。", "2017-05-31")));
            String marked = merge(ours, theirs, edit(SHANG, "    描述: 危房未改造。\n", "    描述: 危房未改造。\n    描述: 低保户漏评。\n"));
            return one("黄某", marked, files -> {
                files.put(DATA + SHANG, bench.files(ours).getOrDefault(DATA + SHANG, "") + later);
                return files;
            });
        });
        all.put("both records kept under one number, and one renumbered by the next", () -> {
            String ours = one("陈某", opened, add(SHANG, problem("上庄-004", "危房未改造。", "2017-05-31")));
            String theirs = one("李某", opened, add(SHANG, problem("上庄-004", "低保户漏评。", "2017-05-31")));
            String doubled = merge(ours, theirs, add(SHANG, problem("上庄-004", "低保户漏评。", "2017-05-31")));
            return one("黄某", doubled, edit(SHANG, problem("上庄-004", "低保户漏评。", "2017-05-31"), later));
        });
        all.put(
                "a notice of the same number gets the next",
                () -> merge(
                        one("陈某", opened, add(NOTICES, notice(3, "大河口村", "立即整改。"))),
                        one("李某", opened, add(NOTICES, notice(3, "上庄村", "限期报送。"))),
                        add(NOTICES, notice(4, "上庄村", "限期报送。"))));
        all.put(
                "two returns of a unit made one",
                () -> merge(
                        one("陈某", opened, add(WEEK, progress("上庄村", "上庄-001", "评议会已开。"))),
                        one("李某", opened, add(WEEK, progress("上庄村", "上庄-001", "已约谈。"))),
                        edit(WEEK, "评议会已开。", "评议会已开。已约谈。")));
        all.put(
                "the other date of a doubled return",
                () -> merge(
                        one("陈某", opened, add(WEEK, "  上庄村:\n    报送: 2017-06-01\n")),
                        one("李某", opened, add(WEEK, "  上庄村:\n    报送: 2017-05-31\n")),
                        nothing()));
        all.put(
                "words changed on both sides",
                () -> merge(
                        one("陈某", opened, edit(WEEK, "填报人: 王某", "填报人: 李某")),
                        one("李某", opened, edit(WEEK, "填报人: 王某", "填报人: 孙某")),
                        nothing()));
        for (boolean turned : List.of(false, true)) {
            all.put("a notice withdrawn on one side" + (turned ? ", turned" : ""), () -> {
                String sent = one("黄某", opened, add(NOTICES, notice(3, "上庄村", "限期报送。")));
                String ours = one("陈某", sent, add(CIRCULARS, circular(5, "漏报。")));
                String theirs = one("李某", sent, edit(NOTICES, notice(3, "上庄村", "限期报送。"), ""));
                return turned
                        ? merge(theirs, ours, add(CIRCULARS, circular(5, "漏报。")))
                        : merge(ours, theirs, edit(NOTICES, notice(3, "上庄村", "限期报送。"), ""));
            });
            all.put("an act taken back on one side" + (turned ? ", turned" : ""), () -> {
                String done = one("黄某", opened, add(SHANG, "    经过:\n" + act("2017-06-01", "完成整改")));
                String ours = one("陈某", done, add(CIRCULARS, circular(5, "漏报。")));
                String theirs = one("李某", done, edit(SHANG, "    经过:\n" + act("2017-06-01", "完成整改"), ""));
                return turned
                        ? merge(theirs, ours, add(CIRCULARS, circular(5, "漏报。")))
                        : merge(ours, theirs, edit(SHANG, "    经过:\n" + act("2017-06-01", "完成整改"), ""));
            });
        }
        all.put("an octopus in which one side took something back", () -> {
            String sent = one("黄某", opened, add(NOTICES, notice(3, "上庄村", "限期报送。")));
            String first = one("陈某", sent, add(CIRCULARS, circular(5, "漏报。")));
            String second = one("李某", sent, edit(NOTICES, notice(3, "上庄村", "限期报送。"), ""));
            String third = one("王某", sent, add(CHECKS, check("2017-06-02", "上庄村")));
            return commit(
                    "周某",
                    List.of(first, second, third),
                    files -> add(CHECKS, check("2017-06-02", "上庄村"))
                            .apply(edit(NOTICES, notice(3, "上庄村", "限期报送。"), "").apply(files)));
        });
        all.put("a criss-cross that keeps all", () -> {
            String a = one("陈某", opened, add(CIRCULARS, circular(5, "漏报。")));
            String b = one("李某", opened, add(SHANG, problem("上庄-004", "低保户漏评。", "2017-05-31")));
            String ab = merge(a, b, add(SHANG, problem("上庄-004", "低保户漏评。", "2017-05-31")));
            String ba = merge(b, a, add(CIRCULARS, circular(5, "漏报。")));
            String more = one("陈某", ab, add(CHECKS, check("2017-06-02", "上庄村")));
            String other = one("李某", ba, add(NOTICES, notice(3, "上庄村", "限期报送。")));
            return merge(more, other, add(NOTICES, notice(3, "上庄村", "限期报送。")));
        });
        all.put("dropped by a merge and brought back", () -> {
            String ours = one("陈某", opened, add(CIRCULARS, circular(5, "漏报。")));
            String theirs = one("李某", opened, add(NOTICES, notice(3, "上庄村", "限期报送。")));
            return one("黄某", merge(ours, theirs, nothing()), add(NOTICES, notice(3, "上庄村", "限期报送。")));
        });
        all.put(
                "a new officer and a reply",
                () -> merge(
                        one("陈某", opened, edit("单位.yaml", "填报人: 黄某", "填报人: 孙某")),
                        one("李某", opened, edit(CIRCULARS, "    问责: ", "    整改情况: 已改。\n    问责: ")),
                        edit(CIRCULARS, "    问责: ", "    整改情况: 已改。\n    问责: ")));
        return all;
    }

    @TestFactory
    Stream<DynamicTest> what_a_merge_may_do_is_told_not_at_all() {
        return lawful().entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    List<String> errors = new ArrayList<>(audit(one.getValue().get()));
                    assertThat(errors).as(one.getKey()).isEmpty();
                }));
    }
}
