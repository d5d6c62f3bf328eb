package taizhang.model;

/** What is written in a field of the campaign's own (类型). */
public enum FieldType {
    /** 文字. */
    TEXT("文字"),
    /** 日期: a day. */
    DAY("日期"),
    /** 数量: a whole number of something, which adds up. */
    COUNT("数量"),
    /** 金额: exact to 分 and kept in 元; adds up. */
    MONEY("金额"),
    /** 选项: one of a few words. */
    CHOICE("选项");

    private final String label;

    FieldType(String label) {
        this.label = label;
    }

    /** As 专项.yaml writes it. */
    public String label() {
        return label;
    }

    /** Whether its values add up to a figure. */
    public boolean addsUp() {
        return this == COUNT || this == MONEY;
    }
}
