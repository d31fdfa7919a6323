package jixiao.checking;

import static jixiao.checking.FactLine.line;
import static jixiao.checking.Tables.at;
import static jixiao.checking.Tables.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jixiao.model.Figure;
import jixiao.model.Form;
import jixiao.model.fact.alike.AimsOfLast;
import jixiao.model.fact.alike.NamedUnit;
import jixiao.model.fact.alike.SharedFigures;
import jixiao.model.fact.alike.SharedSentence;
import jixiao.model.fact.alike.SiblingCost;
import jixiao.model.fact.dossier.Aim;
import jixiao.model.fact.dossier.CheckedYear;
import jixiao.model.fact.dossier.DossierTable;
import jixiao.model.fact.dossier.ReportedLine;
import jixiao.model.fact.dossier.SharedIndicator;
import jixiao.model.fact.quality.Limit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 几张表之间的每条规则一个测试: bare facts of a dossier and of a folder, without a table or a scorer. */
class DossierOnFactsTest {
    private static RuleRow row(String rule, List<?> facts, Object... neighbours) {
        return new RuleRow(rule, facts, Arrays.asList(neighbours));
    }

    private static DossierTable whole(String projects) {
        return new DossierTable(0, Form.DEPARTMENT, figure("1", "E6"), figure(projects, "F4"));
    }

    private static DossierTable project(int at, String spent) {
        return new DossierTable(at, Form.PROJECT, figure(spent, "E6"), Figure.NONE);
    }

    private static SharedIndicator shared(FactLine department, FactLine project) {
        return new SharedIndicator(0, reported(department), reported(department), reported(project), "甲项目");
    }

    private static ReportedLine reported(FactLine one) {
        var line = one.no(0).line();
        return new ReportedLine(
                line,
                new Aim(line.indicator().targetEntry().text(), line.indicator().target()));
    }

    private static CheckedYear year(int first, int last) {
        return new CheckedYear(at("A1"), first, last, 2024, 0, 0);
    }

    private static Limit limit(String of, String value) {
        return new Limit(of, new BigDecimal(value));
    }

    private static SharedSentence sentence(int no, String departments, String share) {
        return new SharedSentence(
                no, "因故未能完成", at("I9"), new BigDecimal(departments), new BigDecimal(share), List.of("乙局"));
    }

    private static SharedFigures figures(int count) {
        return new SharedFigures(at("F9"), "乙局", "乙.xlsx", Collections.nCopies(count, "培训5次"));
    }

    /** Costs of units in 元, this one's the first. */
    private static SiblingCost cost(String... yuan) {
        List<BigDecimal> all = Stream.of(yuan).map(BigDecimal::new).sorted().toList();
        return new SiblingCost(
                at("F9"), "人均成本", yuan[0], new BigDecimal(yuan[0]), all, new BigDecimal("0.75"), "元", BigDecimal.ONE);
    }

    static List<RuleRow> rows() {
        List<RuleRow> rows = new ArrayList<>();
        // printed to 0.1 and 0.1: apart by more than 0.05 + 0.05 + 0.05
        rows.add(row(
                "PROJECT_SPENDING_MISMATCH 项目支出总额不等于各项目执行数之和",
                List.of(whole("10.0"), project(1, "5.0"), project(2, "5.2")),
                whole("10.0"),
                project(1, "5.0"),
                project(2, "5.1")));
        rows.add(row(
                "CROSS_TABLE_MISMATCH 部门表与项目表的同一指标目标不同",
                List.of(shared(line().does("≥5次", "5次"), line().does("≥6次", "5次"))),
                shared(line().does("≥5次", "5次"), line().does("5次", "5次")),
                shared(line().does("", "5次"), line().does("≥6次", "5次"))));
        rows.add(row(
                "CROSS_TABLE_MISMATCH 部门表与项目表的同一指标完成值不同",
                List.of(shared(line().does("≥5次", "5次"), line().does("≥5次", "6次"))),
                shared(line().does("≥5次", "5次"), line().does("≥5次", "5次")),
                shared(line().does("≥5次", "5次"), line().does("≥5次", "完成"))));
        rows.add(row(
                "CROSS_TABLE_MISMATCH 部门表与项目表的同一指标完成程度不同",
                List.of(shared(
                        line().does("按期", "按期").achieves("1"),
                        line().does("按期", "按期").achieves("0.99"))),
                shared(
                        line().does("按期", "按期").achieves("1"),
                        line().does("按期", "按期").achieves("1.00"))));
        rows.add(row("YEAR_DIFFERS 年度不同", List.of(year(2022, 2023)), year(2024, 2024), year(2023, 2024)));
        Object[] copied = {limit("TEXT_COPIED", "3"), limit("模板文字占比", "0.2")};
        rows.add(row(
                "TEXT_COPIED 几个主管部门的单位一字不差",
                List.of(copied[0], copied[1], sentence(0, "3", "0.1999")),
                copied[0],
                copied[1],
                sentence(0, "2", "0.1"),
                sentence(1, "3", "0.2")));
        rows.add(row(
                "OTHER_UNIT_NAMED 自称别的单位",
                List.of(new NamedUnit(at("B5"), "乙局", "乙", "甲局", Set.of("甲"), "乙局负责")),
                new NamedUnit(at("B5"), "乙局", "乙", "甲局", Set.of("甲", "乙"), "乙局负责")));
        rows.add(row(
                "FIGURE_COPIED 与别的单位的数相同",
                List.of(limit("FIGURE_COPIED", "6"), figures(6)),
                limit("FIGURE_COPIED", "6"),
                figures(5)));
        Object[] apart = {limit("UNIT_COST_APART", "3"), limit("同类最少单位", "5")};
        // the middle of 10, 10, 10, 10 and 31 is 10
        rows.add(row(
                "UNIT_COST_APART 单位成本与同类相差大",
                List.of(apart[0], apart[1], cost("31", "10", "10", "10", "10")),
                apart[0],
                apart[1],
                cost("30", "10", "10", "10", "10"),
                cost("31", "10", "10", "10"),
                // the others are apart themselves
                cost("31", "10", "1", "40", "10")));
        rows.add(row(
                "TARGET_IS_LAST_RESULT 目标就是上年的结果",
                List.of(limit("TARGET_IS_LAST_RESULT", "3"), last(3, 6)),
                limit("TARGET_IS_LAST_RESULT", "3"),
                last(2, 4),
                last(3, 7)));
        return rows;
    }

    private static AimsOfLast last(int same, int comparable) {
        return new AimsOfLast(at("E9"), "2023", Collections.nCopies(same, "培训5次"), comparable);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void raises(RuleRow row) {
        row.check(RuleRow.named("dossier.drl").contains(row.rule()) ? "卷宗" : "比对", "");
    }

    @Test
    @DisplayName("dossier.drl、alike.drl 的每条规则都在这里")
    void complete() {
        List<String> named = new ArrayList<>(RuleRow.named("dossier.drl"));
        named.addAll(RuleRow.named("alike.drl"));
        assertThat(rows().stream().map(RuleRow::rule)).containsExactlyInAnyOrderElementsOf(named);
    }
}
