package jixiao.model.fact.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * 所列的报告: reports that a text names, beside those that there are.
 *
 * @param named what it names, at least one
 * @param absent those of them that are not there
 * @param unnamed those of the document that it does not name
 * @param attached all that there are
 * @param spot where it names the first
 */
public record ReportList(
        List<String> named, List<String> absent, List<String> unnamed, List<String> attached, TextSpot spot)
        implements InText {
    public ReportList {
        named = List.copyOf(named);
        absent = List.copyOf(absent);
        unnamed = List.copyOf(unnamed);
        attached = List.copyOf(attached);
        Objects.requireNonNull(spot);
    }

    @Override
    public String key() {
        return "所列报告" + spot.order();
    }

    @Override
    public Map<String, String> words() {
        return Map.of("所列", String.join("、", named), "未附", String.join("、", absent), "未列", String.join("、", unnamed));
    }
}
