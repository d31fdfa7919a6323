package jixiao.writing.json;

import jixiao.model.Finding;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;

/** 用语 of the document, made by the room of sentences. */
public interface Sentences {
    /** The formula of a line with its numbers, "4×min(1, 10÷5)=4.00"; empty when nothing was computed. */
    String formula(LineScore line);

    /** What a line missed, "还差2次得满分"; empty when it missed nothing. */
    String missed(LineScore line);

    /** The formula of the budget execution; empty when nothing was computed. */
    String formula(ScoredEvaluation scored);

    /** What the budget execution missed; empty when it missed nothing. */
    String missed(ScoredEvaluation scored);

    /** What was found, what was expected and how to mend it. */
    String message(Finding finding);
}
