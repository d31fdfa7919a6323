package jixiao.intake;

import java.util.List;

/**
 * 收件结果.
 *
 * @param submissions what is to be judged, in the order of their names
 * @param unread what cannot be
 */
public record Collected(List<Submission> submissions, List<Unread> unread) {
    public Collected {
        submissions = List.copyOf(submissions);
        unread = List.copyOf(unread);
    }
}
