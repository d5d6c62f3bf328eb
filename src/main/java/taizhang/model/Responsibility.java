package taizhang.model;

import java.util.List;

/**
 * The people who answer for a problem.
 *
 * @param leaders 责任领导
 * @param officers 责任人
 */
public record Responsibility(List<Officer> leaders, List<Officer> officers) {
    public Responsibility {
        leaders = List.copyOf(leaders);
        officers = List.copyOf(officers);
    }
}
