package taizhang.privacy;

/**
 * A number of a person that stands in a text.
 *
 * @param kind which kind
 * @param masked how it may be spoken of, e.g. 138****0000
 * @param start offset of its first character
 * @param end offset after its last
 * @param cover what to show in its place: as many characters, the digits that {@code masked} hides covered
 */
public record PrivateNumber(Kind kind, String masked, int start, int end, String cover) {
    /** Which kind of number. */
    public enum Kind {
        /** 身份证号码, of 18 or 15 digits. */
        ID("身份证号码"),
        /** 手机号码. */
        MOBILE("手机号码"),
        /** 银行卡号 or 账号. */
        CARD("银行卡号或账号");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What a user calls it. */
        public String label() {
            return label;
        }
    }

    /** The same number in a text of which this one is a part. */
    public PrivateNumber movedBy(int offset) {
        return new PrivateNumber(kind, masked, start + offset, end + offset, cover);
    }
}
