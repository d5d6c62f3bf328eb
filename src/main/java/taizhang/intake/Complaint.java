package taizhang.intake;

/**
 * What is wrong with a return, or worth a look.
 *
 * @param place 周报表!C7; "" for the file as a whole
 * @param message what it is, and what to write instead
 */
public record Complaint(String place, String message) {
    /** The same for the unit, which has no use for the number of a finding. */
    public Complaint plain() {
        return new Complaint(place, message.replaceAll(" TZ\\d{3}$", "").replace("不在类别.yaml中", "不是下拉里的类别"));
    }

    /** As it is told: the place, then what it is. */
    public String line() {
        return place.isEmpty() ? message : place + "：" + message;
    }
}
