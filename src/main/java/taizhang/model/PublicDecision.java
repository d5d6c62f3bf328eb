package taizhang.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a name, or a word that looks private, is written where anybody may read it (决定).
 *
 * @param name 姓名, or the word, as it stands in a 公示摘要
 * @param writing 写作: what stands in its place, or that it may stand
 * @param who 谁 decided
 * @param when 何时
 * @param reason 理由
 * @param origin where it was written
 */
public record PublicDecision(
        String name, String writing, String who, LocalDate when, Optional<String> reason, Origin origin) {
    /** 写作 of a name that may be published. */
    public static final String PUBLIC = "可以公示";

    /** 写作 of a word that is nobody's name. */
    public static final String NO_NAME = "不是姓名";

    /** Whether it may stand as it is. */
    public boolean isPublic() {
        return writing.equals(PUBLIC) || writing.equals(NO_NAME);
    }
}
