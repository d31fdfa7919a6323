package jixiao.writing.json;

import jixiao.model.Basis;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;

/** 计分依据 as {@code basis}. */
final class BasisJson {
    private final Sentences sentences;

    BasisJson(Sentences sentences) {
        this.sentences = sentences;
    }

    void write(LineScore line, Members members) {
        write(line.basis(), sentences.formula(line), sentences.missed(line), members);
    }

    void write(ScoredEvaluation scored, Members members) {
        write(scored.execution().basis(), sentences.formula(scored), sentences.missed(scored), members);
    }

    private static void write(Basis basis, String formula, String missed, Members members) {
        members.textIfAny("method", basis.method().map(Enum::name).orElse(""))
                .text("rule", basis.rule())
                .text("clause", basis.clause())
                .text("formula", formula)
                .text("missed", missed);
    }
}
