package taizhang.edit;

/**
 * What a command did, in its own words: act 上庄-002 完成整改.
 *
 * @param command the command's name
 * @param object what it was done to: a problem's number, a period, a notice; may be empty
 * @param what what was done to it; may be empty
 */
public record Deed(String command, String object, String what) {
    /** As a clerk would type it. */
    public String label() {
        return String.join(" ", command, object, what).strip();
    }
}
