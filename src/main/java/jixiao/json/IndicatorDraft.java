package jixiao.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.json.document.ActualDocument;
import jixiao.json.document.BasisDocument;
import jixiao.json.document.IndicatorDocument;
import jixiao.json.document.Stated;
import jixiao.json.document.TargetDocument;
import jixiao.model.InputProblem;
import jixiao.model.SelfEvaluation;

/** 指标草稿: a line of a {@link TableDraft}. An empty text fills in nothing. For one thread. */
public final class IndicatorDraft {
    private final TableDraft table;
    private final Filled line;

    IndicatorDraft(TableDraft table, Filled line, String level1, String level2, String level3) {
        this.table = table;
        this.line = line;
        line.text("level1", level1);
        line.text("level2", level2);
        line.text("level3", level3);
        line.whole();
    }

    /** 指标性质: ≥, 定性, 反向 … */
    public IndicatorDraft nature(String text) {
        return text("nature", text);
    }

    /** 年初目标值 as people write it: "≥100人", "12-15次", "2024年6月底前". */
    public IndicatorDraft target(String text) {
        return text("target", text);
    }

    /** 实际完成值 as people write it: "96人", "97.6%", "已完成". */
    public IndicatorDraft actual(String text) {
        return text("actual", text);
    }

    /**
     * 分值 in points.
     *
     * @param points digits, not negative
     * @throws InputProblem when it is no number
     */
    public IndicatorDraft weight(String points) {
        return number("weight", points);
    }

    /** The same of a number. */
    public IndicatorDraft weight(BigDecimal points) {
        return weight(points.toPlainString());
    }

    /**
     * 填报得分 in points.
     *
     * @param points digits
     * @throws InputProblem when it is no number
     */
    public IndicatorDraft claimed(String points) {
        return number("claimedScore", points);
    }

    /** The same of a number. */
    public IndicatorDraft claimed(BigDecimal points) {
        return claimed(points.toPlainString());
    }

    /**
     * 复核分 in points.
     *
     * @param points digits
     * @throws InputProblem when it is no number
     */
    public IndicatorDraft second(String points) {
        return number("secondScore", points);
    }

    /** 完成等级 as stated: 达成, 良, 80%. */
    public IndicatorDraft statedLevel(String text) {
        return text("statedLevel", text);
    }

    /** 偏差原因分析及改进措施. */
    public IndicatorDraft reason(String text) {
        return text("reason", text);
    }

    /** The cell or field that findings about what was filled in last point at: {@code F12}. */
    public IndicatorDraft at(String cell) {
        line.at(cell);
        return this;
    }

    /** The next line, as {@link TableDraft#indicator}. */
    public IndicatorDraft indicator(String level1, String level2, String level3) {
        return table.indicator(level1, level2, level3);
    }

    /** The next 年度目标, as {@link TableDraft#goal}. */
    public TableDraft goal(String text, String points) {
        return table.goal(text, points);
    }

    /** The whole draft. */
    public TableDraft draft() {
        return table;
    }

    /** The table, as {@link TableDraft#table}. */
    public SelfEvaluation table() {
        return table.table();
    }

    private IndicatorDraft text(String name, String text) {
        line.text(name, text);
        return this;
    }

    private IndicatorDraft number(String name, String digits) {
        line.number(name, digits);
        return this;
    }

    IndicatorDocument document() {
        return new IndicatorDocument(
                line.cell(),
                Optional.empty(),
                line.text("level1"),
                line.text("level2"),
                line.text("level3"),
                line.text("nature"),
                TargetDocument.of(line.text("target")),
                ActualDocument.of(line.text("actual")),
                line.number("weight"),
                "",
                Stated.NOT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                false,
                false,
                line.number("claimedScore"),
                false,
                "",
                Optional.empty(),
                line.number("secondScore"),
                line.text("statedLevel"),
                line.text("reason"),
                List.of(),
                BasisDocument.NONE,
                line.cells(),
                Map.of(),
                Optional.empty(),
                Stated.NOT,
                Optional.empty());
    }
}
