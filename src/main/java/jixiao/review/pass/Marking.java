package jixiao.review.pass;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jixiao.Case;
import jixiao.intake.Submission;
import jixiao.intake.Unread;
import jixiao.model.InputProblem;
import jixiao.review.Copies;
import jixiao.store.JudgedFile;
import jixiao.writing.OutputFile;
import jixiao.writing.OutputProblem;

/** 标注副本的写出: of which submissions copies are written, and what became of them. Safe for several threads. */
final class Marking {
    private final Optional<Copies> copies;
    private final Set<Submission> withheld = ConcurrentHashMap.newKeySet();

    /** @param copies where they go; empty where none is wanted */
    Marking(Optional<Copies> copies) {
        this.copies = copies;
    }

    boolean isWanted() {
        return copies.isPresent();
    }

    /** Gives the copies their names in order, before threads compete for them. */
    void name(List<Submission> submissions) {
        copies.ifPresent(names -> submissions.forEach(names::of));
    }

    /** No copy of a submission is to be written: it is 涉密. */
    void withhold(Submission submission) {
        withheld.add(submission);
    }

    /** The name of the copy of a submission; empty where none is written. */
    String copy(Submission submission) {
        return withheld.contains(submission)
                ? ""
                : copies.map(each -> each.of(submission)).orElse("");
    }

    /** Whether the copy of what was judged earlier is still there, if one is wanted. */
    boolean stands(Submission submission, JudgedFile earlier) {
        return copies.isEmpty()
                || earlier.tables().isEmpty()
                || earlier.copy().equals(copies.get().of(submission))
                        && Files.exists(copies.get().path(submission))
                        && copies.get().beside(submission).map(Files::exists).orElse(true);
    }

    /** Writes the marked copy; why it could not be written. */
    List<Unread> mark(Submission submission, Case opened) {
        if (!isWanted() || withheld.contains(submission)) {
            return List.of();
        }
        try {
            byte[] copy = opened.marked(false);
            Optional<byte[]> explained = opened.beside();
            OutputFile.write(copies.get().path(submission), true, unfinished -> Files.write(unfinished, copy));
            if (explained.isPresent()) {
                Path beside = copies.get().beside(submission).orElseThrow();
                OutputFile.write(beside, true, unfinished -> Files.write(unfinished, explained.get()));
            }
            return List.of();
        } catch (OutputProblem | InputProblem problem) {
            return unmarked(submission, problem.getMessage());
        }
    }

    static List<Unread> unmarked(Submission submission, String why) {
        return List.of(new Unread(submission.name(), "「" + submission.name() + "」已审核,但标注副本没有写出:" + why));
    }
}
