package jixiao;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jixiao.model.InputProblem;
import jixiao.model.Judgement;
import jixiao.model.narrative.JudgedText;
import jixiao.reading.ReadFile;
import jixiao.reading.ReadTable;

/**
 * 开卷: what a submitted file comes to within the time that a file may take: its case, or why it is refused.
 *
 * @param engine of which the case is
 * @param name the file as people know it
 * @param file takes in its bytes; a fault of it refuses the file
 */
record Opening(Engine engine, String name, Supplier<Submitted> file) {
    /** The tables and the text of a file, judged. */
    Outcome judged(Submissions submissions) {
        return within(() -> {
            Submitted submitted = file.get();
            ReadFile read = submissions.all(name, submitted.bytes());
            List<Judgement> judged = read.tables().stream()
                    .map(each -> engine.judge(each.table()))
                    .toList();
            Optional<JudgedText> text = read.text().map(each -> engine.judges().judge(each, judged));
            return new Case(
                    engine,
                    submitted,
                    read.tables(),
                    text.map(each -> TextJudge.once(each, judged)).orElse(judged),
                    text);
        });
    }

    /** The declared targets of a file, judged. */
    Outcome targets(Submissions submissions) {
        return within(() -> {
            Submitted submitted = file.get();
            List<ReadTable> read = submissions.targets(name, submitted.bytes());
            List<Judgement> judged = read.stream()
                    .map(each -> engine.judges().ofTargets(each.table()))
                    .toList();
            return new Case(engine, submitted, read, judged, Optional.empty());
        });
    }

    private Outcome within(Supplier<Outcome> work) {
        try {
            return engine.limit().within(name, work);
        } catch (InputProblem problem) {
            return new Refused(name, problem);
        }
    }
}
