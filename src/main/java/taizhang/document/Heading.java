package taizhang.document;

/**
 * A heading inside a paper.
 *
 * @param level 1 “一、” 黑体, 2 “（一）” 楷体, 3 “1.” 仿宋, 4 “（1）” 仿宋
 * @param text its text, with its number
 */
public record Heading(int level, String text) implements Block {}
