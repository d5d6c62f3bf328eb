package taizhang.history;

import java.io.EOFException;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.CorruptObjectException;

/** A repository is missing, incomplete or does not hold what was asked for; the message is a Chinese sentence. */
public final class RepositoryTrouble extends IOException {
    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{40}");

    /** A trouble in a Chinese sentence without its full stop. */
    public RepositoryTrouble(String sentence) {
        super(sentence);
    }

    /** The same with what brought it about. */
    public RepositoryTrouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** An object that the history names is not in the store, or only a part of it. */
    static RepositoryTrouble incomplete(Exception trouble) {
        Throwable cause = trouble.getCause() instanceof IOException inner ? inner : trouble;
        if (cause instanceof CorruptObjectException || cause instanceof EOFException) {
            Matcher named = NAME.matcher(String.valueOf(cause.getMessage()));
            String object = named.find() ? "（" + named.group().substring(0, 10) + "）" : "";
            return new RepositoryTrouble(
                    "git 仓库里有一个对象损坏" + object + "，多半是断电或磁盘满时只写了一半；请运行 git fsck 查看，再从别人的克隆里取回", cause);
        }
        return new RepositoryTrouble("git 仓库不完整，缺少历史中的内容；如果是浅克隆或部分克隆，请换一份完整的克隆再试", cause);
    }
}
