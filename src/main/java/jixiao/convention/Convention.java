package jixiao.convention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.model.Band;
import jixiao.model.ConventionStamp;

/**
 * 计分口径: everything that a convention says, for the tables of one year.
 *
 * @param stamp name, title and hash
 * @param parameters 《参数》
 * @param level1Points 一级指标分值 by level 1 name ("产出指标" 50), in points, in order; empty where the convention sets none
 * @param bands 《定性分档》, the best first; together they cover [0, 1]
 * @param grades 《等级》, the best first
 * @param words 《词表》 by the list's name; every word normalised
 * @param synonyms 《同义词》
 * @param units 《度量单位》
 * @param checks 《审核规则》 by code
 * @param rules the compiled rules
 */
public record Convention(
        ConventionStamp stamp,
        Parameters parameters,
        Map<String, BigDecimal> level1Points,
        List<Band> bands,
        List<Grade> grades,
        Map<String, List<String>> words,
        Synonyms synonyms,
        List<UnitRow> units,
        Map<String, CheckRow> checks,
        RuleBase rules) {

    /** Words of a list; empty when the convention has no such list. */
    public List<String> words(String list) {
        return words.getOrDefault(list, List.of());
    }

    /** The grade of a total in points; empty only for a total below every grade. */
    public Optional<String> grade(BigDecimal total) {
        return grades.stream()
                .filter(grade -> total.compareTo(grade.from()) >= 0)
                .map(Grade::name)
                .findFirst();
    }
}
