package jixiao.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** How many were taken: all but plain texts that turned out to be no reports, and stand in {@code other}. */
    public int taken(List<Unread> other) {
        Set<String> left = other.stream().map(Unread::file).collect(Collectors.toSet());
        return (int) submissions.stream()
                .filter(each -> !each.isText() || !left.contains(each.name()))
                .count();
    }
}
