package taizhang.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Spoils the text of a ledger file by chance: by byte, by character, by line, by word and by block. */
final class Mutator {
    private static final List<String> CHARACTERS = List.of(
            ":", "：", "-", "－", "—", ",", "，", "、", "{", "}", "[", "]", "\"", "'", "“", "”", "#", "&a ", "*a", "!", "|",
            ">", "%", "@", "`", "?", "\t", "\u00A0", "\u3000", "\u200B", "\u0000", "\uFEFF", "\u0085", "\u2028", "\\",
            "\n", "\r", "\r\n", " ", "  ", "0", "９", "𠀀", "\uD800", "é", ": ", "- ", " #", "⼀", "...", "---");

    private static final List<String> WORDS = List.of(
            "",
            "[]",
            "{}",
            ": []",
            "[",
            "{",
            "]",
            "}",
            "{ ",
            "[[",
            "? x",
            "? ",
            ": ",
            "- ",
            "- -",
            "|",
            "|-",
            ">",
            ">2",
            "|9",
            "\"",
            "'",
            "\"\\x00\"",
            "\"\\ud800\"",
            "'a''",
            "<<<<<<< HEAD",
            "=======",
            ">>>>>>> b",
            "<<: *a",
            "&a",
            "*a",
            "!!str",
            "!<a>",
            "%YAML 1.1",
            "---",
            "...",
            "2017-04-31",
            "2017-13-45",
            "0217-05-18",
            "9999-12-31",
            "-1",
            "0",
            "999999999999",
            "1e9",
            "0x1F",
            "是",
            "否",
            "无",
            "null",
            "~",
            "yes",
            "上庄村",
            "上庄-001",
            "上庄-9999999",
            "不存在",
            "问题",
            "问题:",
            "经过:",
            "编号: 上庄-001",
            "事项: 更正",
            "事项: 反弹",
            "属实",
            "{a: 1, b}",
            "[王某，李某]",
            "{结论:通过}",
            "2017年5月18日",
            "２０１７－０５－１８",
            "# 注",
            "a: b: c",
            "\uD83D\uDE00",
            "\u0300");

    private final SplittableRandom random;
    private final List<String> otherLines;

    Mutator(long seed, List<String> otherLines) {
        this.random = new SplittableRandom(seed);
        this.otherLines = otherLines;
    }

    /** One to four changes. */
    byte[] mutate(byte[] bytes) {
        if (random.nextInt(12) == 0) {
            return fragments().getBytes(StandardCharsets.UTF_8);
        }
        byte[] changed = bytes;
        for (int i = 1 << random.nextInt(3); i > 0; i--) {
            changed = switch (random.nextInt(8)) {
                case 0 -> bytes(changed);
                case 1, 2 -> text(changed, this::character);
                case 3, 4 -> text(changed, this::line);
                case 5 -> text(changed, this::word);
                default -> text(changed, this::block);
            };
        }
        return changed;
    }

    private byte[] bytes(byte[] bytes) {
        if (bytes.length == 0) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(3)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[at] = (byte) random.nextInt(256);
                yield flipped;
            }
            case 1 -> Arrays.copyOf(bytes, at);
            default -> {
                byte[] shorter = Arrays.copyOf(bytes, bytes.length - 1);
                System.arraycopy(bytes, at + 1, shorter, at, bytes.length - at - 1);
                yield shorter;
            }
        };
    }

    private interface Step {
        String of(String text);
    }

    private static byte[] text(byte[] bytes, Step step) {
        return step.of(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private String character(String text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(3));
        return text.substring(0, at) + one(CHARACTERS) + text.substring(end);
    }

    private String line(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(7)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(at));
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 3 -> lines.set(at, " ".repeat(1 + random.nextInt(4)) + lines.get(at));
            case 4 -> lines.set(at, lines.get(at).replaceFirst("^ {1," + (1 + random.nextInt(4)) + "}", ""));
            case 5 -> lines.add(at, one(otherLines));
            default -> lines.add(random.nextInt(lines.size()), lines.remove(at));
        }
        return String.join("\n", lines);
    }

    private String word(String text) {
        int colon = text.indexOf(random.nextBoolean() ? ':' : ' ', random.nextInt(text.length() + 1));
        if (colon < 0) {
            return text + one(WORDS);
        }
        int end = text.indexOf('\n', colon);
        String rest = end < 0 ? "" : text.substring(end);
        return text.substring(0, colon + 1) + " "
                + one(random.nextInt(4) == 0 ? otherLines : WORDS).strip() + rest;
    }

    /** Takes a line with all deeper ones away, or puts it somewhere else, at any depth. */
    private String block(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int from = random.nextInt(lines.size());
        int depth = depth(lines.get(from));
        int to = from + 1;
        while (to < lines.size() && depth(lines.get(to)) > depth) {
            to++;
        }
        List<String> block = new ArrayList<>(lines.subList(from, to));
        if (random.nextBoolean()) {
            lines.subList(from, to).clear();
        }
        if (random.nextInt(3) > 0) {
            int shift = random.nextInt(7) - 3;
            block.replaceAll(
                    line -> shift > 0 ? " ".repeat(shift) + line : line.substring(Math.min(depth(line), -shift)));
            lines.addAll(random.nextInt(lines.size() + 1), block);
        }
        return String.join("\n", lines);
    }

    /** A file of a few fragments, each at some depth: what no clerk would write and no mutation reaches. */
    private String fragments() {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            text.append(" ".repeat(random.nextInt(4)));
            for (int j = 1 + random.nextInt(2); j > 0; j--) {
                text.append(one(random.nextInt(6) == 0 ? otherLines : random.nextInt(5) == 0 ? CHARACTERS : WORDS));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == ' ') {
            depth++;
        }
        return depth;
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
