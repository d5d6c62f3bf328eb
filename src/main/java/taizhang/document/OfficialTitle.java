package taizhang.document;

import java.util.List;

/**
 * The title of an official document or of its annex (公文标题): 二号小标宋, centred, in the shape of a trapezium or rhombus (梯形、菱形),
 * two empty lines below the red rule.
 *
 * @param text the title; a line feed is a forced line break
 */
public record OfficialTitle(String text) implements OfficialBlock {
    @Override
    public List<List<String>> lines() {
        return List.of(List.of(text));
    }
}
