package taizhang.desk;

import java.util.Objects;

/** The program itself. */
public final class Tool {
    private Tool() {}

    /** The version in the jar's manifest; a build that was never packed has none. */
    public static String version() {
        return Objects.requireNonNullElse(Tool.class.getPackage().getImplementationVersion(), "开发版");
    }
}
