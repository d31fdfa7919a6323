package jixiao.trial;

import java.util.Map;
import jixiao.convention.CaseTable;
import jixiao.convention.Parameter;
import jixiao.convention.ParameterValue;
import jixiao.model.Given;
import jixiao.model.SelfEvaluation;

/**
 * 待试用例: a case as it goes to the bench.
 *
 * @param written as it stands in 《用例》
 * @param table what it gives
 * @param changed parameters that hold for it alone
 */
record TrialCase(CaseTable written, SelfEvaluation table, Map<Parameter, ParameterValue> changed) {
    TrialCase {
        Given.all(written, table);
        changed = Map.copyOf(changed);
    }
}
