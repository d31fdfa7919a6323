package jixiao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.Engine;
import jixiao.intake.Collected;
import jixiao.intake.Submission;
import jixiao.intake.Unread;
import jixiao.model.InputProblem;

/**
 * 能读到的: which submissions can be read at all, and what they are.
 *
 * @param engine takes their bytes in, within its limits
 */
record Answering(Engine engine) {
    /** A submission and its digest, or the sentence why it cannot be read. */
    private record Answer(Submission of, Optional<String> digest, String sentence) {}

    /**
     * Asks all of them, several at a time.
     *
     * @param digests is given the digest of each that answers, in their order
     * @return those that answer; one whose drive never does is among the unread, behind those that were already
     */
    Collected of(Collected all, Map<Submission, String> digests) {
        List<Unread> unread = new ArrayList<>(all.unread());
        for (Answer answer : all.submissions().parallelStream().map(this::ask).toList()) {
            answer.digest.ifPresentOrElse(
                    digest -> digests.put(answer.of, digest),
                    () -> unread.add(new Unread(answer.of.name(), answer.sentence)));
        }
        return new Collected(List.copyOf(digests.keySet()), unread);
    }

    private Answer ask(Submission submission) {
        try {
            String digest = engine.take(submission.name(), submission.file()).digest();
            return new Answer(submission, Optional.of(digest), "");
        } catch (InputProblem unreadable) {
            return new Answer(submission, Optional.empty(), unreadable.getMessage());
        }
    }
}
