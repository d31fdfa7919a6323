package jixiao;

import java.util.List;
import java.util.function.Supplier;
import jixiao.aggregation.TableScoring;
import jixiao.checking.Checker;
import jixiao.checking.DossierChecker;
import jixiao.checking.text.DocumentChecker;
import jixiao.convention.AggregationRow;
import jixiao.convention.Convention;
import jixiao.convention.ConventionOutline;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.scoring.Scorer;
import jixiao.wording.Wording;
import jixiao.writing.mark.ScoreRounding;

/** 某年口径: all that judges the tables of one year. */
record Year(
        Scorer scorer,
        Checker checker,
        DossierChecker dossiers,
        DocumentChecker texts,
        Wording wording,
        ScoreRounding rounding)
        implements TableScoring {
    Year(Convention convention, Supplier<List<ConventionOutline>> known) {
        this(
                new Scorer(convention),
                new Checker(convention, known),
                new DossierChecker(convention),
                new DocumentChecker(convention),
                new Wording(convention),
                ScoreRounding.of(convention.parameters()));
    }

    @Override
    public ScoredEvaluation score(SelfEvaluation table) {
        return checker.fitted(scorer.score(table));
    }

    @Override
    public List<List<AggregationRow>> ways(SelfEvaluation table) {
        return scorer.ways(table);
    }
}
