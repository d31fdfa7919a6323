package jixiao.model.fact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.WeightSource;
import jixiao.model.basis.Formula;

/** 指标占位: what sentences about one line may speak of. */
final class LineDetails {
    private LineDetails() {}

    /** Words and numbers of a line by placeholder. */
    static Map<String, String> of(CheckedLine checked) {
        LineScore line = checked.line();
        Indicator indicator = line.indicator();
        Map<String, String> details = new LinkedHashMap<>();
        details.put("指标", indicator.name());
        details.put("单元格", indicator.place().cell());
        details.put("目标", indicator.targetEntry().text());
        details.put("实际", indicator.actual().entry().text());
        details.put("分值", plain(line.weight()));
        details.put("得分", line.score().map(LineDetails::plain).orElse(""));
        details.put("可得", checked.isWeightPrinted() ? plain(line.score()) : "");
        details.put("原因处", checked.reasonRoom());
        details.put("填写", indicator.claimed().text());
        details.put("平台得分", ByPlatform.claimed(checked).map(LineDetails::plain).orElse(""));
        details.put("可改动", checked.isAdjustable() ? "平台算得的分" : "");
        details.put("原因栏", indicator.reason().text());
        boolean open = line.range().low().compareTo(line.range().high()) != 0;
        details.put("低", open ? plain(line.range().low()) : "");
        details.put("高", open ? plain(line.range().high()) : "");
        details.put("档次", band(line.basis().formula()));
        details.put("缘由", reviewReason(line).name());
        details.put("目标单位", unit(indicator.target().flatMap(Target::quantity)));
        details.put("实际单位", unit(indicator.actual().quantity()));
        return details;
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(LineDetails::plain).orElse("");
    }

    private static String band(Formula formula) {
        return formula instanceof Formula.Banded banded ? banded.band().name() : "";
    }

    private static ReviewReason reviewReason(LineScore line) {
        Formula formula = line.basis().formula();
        if (formula instanceof Formula.Unsettled) {
            return ReviewReason.UNSETTLED;
        }
        if (formula instanceof Formula.Banded) {
            return ReviewReason.BAND_ONLY;
        }
        if (formula instanceof Formula.Uncomputed) {
            return line.indicator().claimShared().flatMap(Figure::value).isPresent()
                    ? ReviewReason.UNCOMPUTED_SHARED
                    : ReviewReason.UNCOMPUTED;
        }
        if (formula instanceof Formula.Unscored) {
            return ReviewReason.UNSCORED;
        }
        if (!line.verified() && formula instanceof Formula.Proportion) {
            return ReviewReason.RATE_MEANT;
        }
        return line.weightSource() == WeightSource.CLAIMED ? ReviewReason.WEIGHT_INFERRED : ReviewReason.OTHER;
    }

    private static String unit(Optional<Quantity> quantity) {
        return quantity.map(one -> one.unit().name()).orElse("");
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
