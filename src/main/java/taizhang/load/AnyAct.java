package taizhang.load;

import java.util.List;

/** An act (经过) of whatever kind, as long as its 事项 is not known; the keys of each kind are in {@link ActKind}. */
enum AnyAct implements RecordKeys {
    ACT;

    @Override
    public String record() {
        return "经过";
    }

    @Override
    public List<String> names() {
        return ActKind.allKeys();
    }

    @Override
    public String hint() {
        return "日期、事项，以及这个事项要写的内容";
    }
}
