package taizhang.intake;

/**
 * What is wrong with a return, or worth a look.
 *
 * @param place 周报表!C7; "" for the file as a whole
 * @param message what it is, and what to write instead
 */
public record Complaint(String place, String message) {
    /** As it is told: the place, then what it is. */
    public String line() {
        return place.isEmpty() ? message : place + "：" + message;
    }
}
