package jixiao.writing.json;

import jixiao.model.Basis;
import jixiao.model.ExecutionScore;
import jixiao.model.LineScore;
import jixiao.wording.Wording;

/** 计分依据 as {@code basis}. */
final class BasisJson {
    private final Wording wording;

    BasisJson(Wording wording) {
        this.wording = wording;
    }

    void write(LineScore line, Members members) {
        write(line.basis(), wording.formula(line), wording.missed(line), members);
    }

    void write(ExecutionScore score, Members members) {
        write(score.basis(), wording.formula(score), wording.missed(score), members);
    }

    private static void write(Basis basis, String formula, String missed, Members members) {
        members.textIfAny("method", basis.method().map(Enum::name).orElse(""))
                .text("rule", basis.rule())
                .text("clause", basis.clause())
                .text("formula", formula)
                .text("missed", missed);
    }
}
