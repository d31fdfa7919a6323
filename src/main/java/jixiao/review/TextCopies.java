package jixiao.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import jixiao.Engine;
import jixiao.Outcome;
import jixiao.Refused;
import jixiao.intake.Submission;
import jixiao.intake.Unread;
import jixiao.model.InputProblem;
import jixiao.model.narrative.JudgedText;
import jixiao.store.FinishedReview;
import jixiao.store.ReviewStore;
import jixiao.writing.OutputFile;
import jixiao.writing.OutputProblem;

/**
 * 核对副本: a report or account that is a .docx, with every finding as a comment at its place, beside the marked copies. One
 * whose findings are those of the last review is not written again.
 */
public final class TextCopies {
    private final Engine engine;
    private final Optional<Copies> copies;
    private final Map<Submission, String> digests;
    private final ThreadPoolExecutor threads;
    private final Map<String, String> last = new HashMap<>();
    private final Set<String> written = Collections.synchronizedSet(new TreeSet<>());
    private final Set<String> unwritten = Collections.synchronizedSet(new TreeSet<>());

    /**
     * @param copies where they go; empty where none are wanted
     * @param digests of the content of each submission
     * @param store holds the texts of the last review
     * @param before the last review; empty for none
     * @param jobs how many are written side by side
     */
    TextCopies(
            Engine engine,
            Optional<Copies> copies,
            Map<Submission, String> digests,
            ReviewStore store,
            Optional<FinishedReview> before,
            int jobs) {
        this.engine = engine;
        this.copies = copies;
        this.digests = digests;
        // Who hands in more than are being written writes one himself, so that no judged texts pile up.
        this.threads = new ThreadPoolExecutor(
                jobs,
                jobs,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(jobs),
                new ThreadPoolExecutor.CallerRunsPolicy());
        before.ifPresent(review -> store.texts(text -> last.put(
                text.file(),
                key(
                        review.files().getOrDefault(text.file(), ""),
                        text.document().text()))));
    }

    private static String key(String digest, String document) {
        return digest + " " + Digests.of(List.of(document));
    }

    /**
     * Has a copy written, unless one stands there that shows the same.
     *
     * @param document its record with all findings, on one line
     * @param tables whether the file holds tables too, whose findings are no part of that record
     */
    public void write(Submission submission, JudgedText found, String document, boolean tables) {
        if (copies.isEmpty()) {
            return;
        }
        String copy = copies.get().ofText(submission);
        Path target = copies.get().path(copy);
        boolean same = !tables
                && key(digests.get(submission), document).equals(last.get(submission.name()))
                && Files.isRegularFile(target);
        if (same) {
            written.add(copy);
        } else {
            threads.execute(() -> write(submission, found, copy, target));
        }
    }

    private void write(Submission submission, JudgedText found, String copy, Path target) {
        try {
            Outcome outcome = engine.open(submission.name(), submission.file());
            if (outcome instanceof Refused refused) {
                unwritten.add(submission.name() + "\n" + refused.sentence());
                return;
            }
            var opened = outcome.orThrow().with(found);
            Optional<byte[]> bytes = opened.inOrder().isEmpty() ? Optional.empty() : opened.commented();
            if (bytes.isPresent()) {
                OutputFile.write(target, true, unfinished -> Files.write(unfinished, bytes.get()));
                written.add(copy);
            }
        } catch (OutputProblem | InputProblem problem) {
            unwritten.add(submission.name() + "\n" + problem.getMessage());
        }
    }

    /** Waits until all are written; afterwards nothing can be handed in. */
    public void end() {
        threads.shutdown();
        try {
            while (!threads.awaitTermination(1, TimeUnit.HOURS)) {
                // A large folder.
            }
        } catch (InterruptedException stopped) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    /** Paths of those that stand there now, below the output folder. */
    Collection<String> written() {
        return Set.copyOf(written);
    }

    /** What was judged, but whose copy could not be written, in the order of the files. */
    List<Unread> unwritten() {
        List<Unread> all = new ArrayList<>();
        for (String each : unwritten) {
            int end = each.indexOf('\n');
            String name = each.substring(0, end);
            all.add(new Unread(name, "「" + name + "」已审核,但带批注的副本没有写出:" + each.substring(end + 1)));
        }
        return all;
    }
}
