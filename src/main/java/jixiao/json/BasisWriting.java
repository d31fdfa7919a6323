package jixiao.json;

import java.util.List;
import jixiao.json.document.BasisDocument;
import jixiao.json.document.NotChosenDocument;
import jixiao.model.basis.Basis;
import jixiao.model.basis.ComputingMode;

/** 计分依据 as {@code basis}. */
final class BasisWriting {
    private BasisWriting() {}

    /** {@code number} is that of the row, {@code notChosen} the rows beside it; both empty where nobody asked. */
    static BasisDocument of(
            Basis basis, String number, String formula, String missed, List<NotChosenDocument> notChosen) {
        String method = basis.method().map(Enum::name).orElse("");
        String computing =
                basis.mode() == ComputingMode.LOCKED ? "" : basis.mode().name();
        return new BasisDocument(method, basis.rule(), number, computing, basis.clause(), formula, missed, notChosen);
    }
}
