package taizhang.document;

import java.util.List;

/** The red rule 4 mm below what stands above it, as wide as the type area (红色分隔线). */
public record RedRule() implements OfficialBlock {
    @Override
    public List<List<String>> lines() {
        return List.of();
    }
}
