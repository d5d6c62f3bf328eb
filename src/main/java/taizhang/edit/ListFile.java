package taizhang.edit;

import java.util.List;

/** The files that are one list of what the office did. */
public enum ListFile {
    /** 督办.yaml: notices. */
    NOTICES("督办", List.of()),
    /** 抽查.yaml: draws and what they found. */
    SPOT_CHECKS("抽查", List.of()),
    /** 通报.yaml: circulars. */
    CIRCULARS("通报", List.of()),
    /** 封账.yaml: seals, each chained to the one before. */
    SEALS("封账", List.of("# 封账由工具写入，不要手改。"));

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> title;

    ListFile(String key, List<String> title) {
        this.key = key;
        this.title = title;
    }

    /** The key of its list. */
    String key() {
        return key;
    }

    /** Its path below the data folder. */
    public String path() {
        return key + ".yaml";
    }

    /** Comment lines on top of a new file. */
    List<String> title() {
        return title;
    }
}
