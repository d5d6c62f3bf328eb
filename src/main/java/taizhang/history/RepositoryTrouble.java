package taizhang.history;

import java.io.IOException;

/** A repository is missing, incomplete or does not hold what was asked for; the message is a Chinese sentence. */
public final class RepositoryTrouble extends IOException {
    private static final long serialVersionUID = 1L;

    RepositoryTrouble(String sentence) {
        super(sentence);
    }

    RepositoryTrouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** An object that the history names is not in the store. */
    static RepositoryTrouble incomplete(IOException cause) {
        return new RepositoryTrouble("git 仓库不完整，缺少历史中的内容；如果是浅克隆或部分克隆，请换一份完整的克隆再试", cause);
    }
}
