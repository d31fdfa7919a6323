package jixiao.review.known;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jixiao.checking.IndicatorName;
import jixiao.json.document.FindingDocument;
import jixiao.json.document.TableDocument;
import jixiao.model.Given;
import jixiao.model.Indicator;
import jixiao.model.Place;
import jixiao.model.SelfEvaluation;
import jixiao.model.Severity;

/**
 * 说过的一条: an error or a warning of a table, by its code and the indicator that it is about.
 *
 * @param code its code
 * @param indicator name of the indicator as it is compared; empty where it is about no single line
 * @param name the name as written
 * @param message what it said
 */
public record Told(String code, String indicator, String name, String message) {
    public Told {
        Given.all(code, indicator, name, message);
    }

    /** The errors and warnings of a table's record, in their order. */
    public static List<Told> of(SelfEvaluation table, TableDocument record) {
        Map<String, String> names = new HashMap<>();
        for (Indicator line : table.indicators()) {
            Stream.of(
                            line.place(),
                            line.targetEntry().place(),
                            line.actual().entry().place(),
                            line.weight().place(),
                            line.claimed().place(),
                            line.level().place(),
                            line.reason().place())
                    .filter(Place::hasCell)
                    .forEach(place -> names.putIfAbsent(place.cell(), line.name()));
        }
        List<Told> told = new ArrayList<>();
        for (FindingDocument finding : record.findings()) {
            if (!finding.severity().equals(Severity.INFO.name())) {
                String name = names.getOrDefault(finding.where(), "");
                told.add(new Told(
                        finding.code(), name.isEmpty() ? "" : IndicatorName.of(name), name, finding.message()));
            }
        }
        return told;
    }

    /** Whether it says the same of the same line. */
    boolean isSame(Told other) {
        return code.equals(other.code) && indicator.equals(other.indicator);
    }
}
