package jixiao.json;

import java.util.List;
import jixiao.json.document.BasisDocument;
import jixiao.json.document.NotChosenDocument;
import jixiao.model.basis.Basis;

/** 计分依据 as {@code basis}. */
final class BasisWriting {
    private BasisWriting() {}

    static BasisDocument of(Basis basis, String formula, String missed, List<NotChosenDocument> notChosen) {
        String method = basis.method().map(Enum::name).orElse("");
        return new BasisDocument(method, basis.rule(), basis.clause(), formula, missed, notChosen);
    }
}
