package jixiao.generated;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 注入的错误: one a table, with the code and the place that it has to be found at. */
final class Errors {
    private Errors() {}

    /**
     * 应有的发现.
     *
     * @param code its code; empty for an honest table
     * @param where names of places of the table
     */
    record Expected(String code, List<String> where) {
        /** The same, with a finding of another code. */
        Expected and(String other, String place) {
            return new Expected(
                    code,
                    Stream.concat(where.stream(), Stream.of(other + "@" + place))
                            .toList());
        }

        static Expected of(String code, String... where) {
            return new Expected(code, List.of(where));
        }

        Set<String> at(Table table) {
            return where.stream()
                    .map(each -> each.contains("@") ? each : code + "@" + each)
                    .map(each -> each.split("@"))
                    .map(each -> each[0] + "@" + table.cell(each[1]))
                    .collect(Collectors.toSet());
        }
    }

    /** Changes a table; where its layout does not show an error, it stays honest. */
    interface Error {
        Expected inject(Table table, int line, Random random);
    }

    static final Expected HONEST = Expected.of("");

    private static final List<Error> OWN = List.of(
            (table, line, random) -> HONEST,
            (table, line, random) -> {
                table.rate = new BigDecimal(table.rate.replace("%", "")).subtract(new BigDecimal("0.02")) + "%";
                return Expected.of("EXECUTION_RATE_MISMATCH", "rate");
            },
            claiming((table, line, random) -> {
                table.executionScore = less(table.executionScore);
                table.add();
                return Expected.of("EXECUTION_SCORE_MISMATCH", "score");
            }),
            (table, line, random) -> {
                table.budgetText = "";
                table.rate = "";
                table.executionScore = "";
                table.total = "";
                return Expected.of("EXECUTION_UNREADABLE", "budget");
            },
            (table, line, random) -> {
                table.spending = table.budget.add(new BigDecimal("1.50"));
                table.claim();
                return Expected.of("EXECUTION_OVER_BUDGET", "spending");
            },
            claiming((table, line, random) -> {
                table.total = new BigDecimal(table.total).add(BigDecimal.ONE).toPlainString();
                return Expected.of("TOTAL_MISMATCH", "total");
            }),
            weighted((table, line, random) -> {
                Line one = quantitative(table, line);
                one.claim = less(one.claim);
                table.add();
                return Expected.of("SCORE_MISMATCH", place(table, one, "claim"));
            }),
            weighted((table, line, random) -> {
                Line one = words(table);
                one.claim = one.weight
                        .multiply(new BigDecimal("0.4"))
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString();
                table.add();
                return Expected.of("SCORE_OUTSIDE_BAND", place(table, one, "claim"));
            }),
            weighted((table, line, random) -> {
                Line one = table.lines.get(line);
                one.claim = one.weight.add(BigDecimal.ONE).toPlainString();
                table.add();
                return Expected.of("SCORE_ABOVE_WEIGHT", place(table, one, "claim"));
            }),
            weighted((table, line, random) -> {
                Line one = table.lines.get(line);
                one.claim = "";
                table.total = "";
                return Expected.of("SCORE_MISSING", place(table, one, "claim"));
            }),
            (table, line, random) -> {
                if (table.layout.weights() != Layout.Weights.COLUMN) {
                    return HONEST;
                }
                Line one = table.lines.get(line);
                boolean less = one.weight.compareTo(BigDecimal.ONE) > 0 && random.nextBoolean();
                one.weight = less ? one.weight.subtract(BigDecimal.ONE) : one.weight.add(BigDecimal.valueOf(5));
                table.claim();
                return less
                        ? Expected.of("WEIGHT_SUM_MISMATCH", "header.weight")
                        : Expected.of("FULL_POINTS_EXCEEDED", table.total.isEmpty() ? "header.weight" : "total");
            },
            (table, line, random) -> {
                Line one = quantitative(table, 0);
                if (table.layout.weights() == Layout.Weights.CAPTION) {
                    return HONEST;
                }
                one.set(40, 30);
                table.claim();
                table.lines.forEach(each -> each.reason = each == one ? "" : each.reason);
                if (!table.layout.reasonColumn()) {
                    table.box = "无";
                    return Expected.of("DEDUCTION_UNEXPLAINED", "box");
                }
                return Expected.of("DEDUCTION_UNEXPLAINED", place(table, one, "reason"));
            },
            (table, line, random) -> {
                Line one = quantitative(table, 0);
                one.set(20, 27);
                table.claim();
                table.box = "无";
                table.lines.forEach(each -> {
                    if (each.misses()) {
                        each.set(each.target.intValue(), each.target.intValue());
                    }
                });
                table.claim();
                return Expected.of("OVERACHIEVED", place(table, one, "actual"));
            },
            (table, line, random) -> {
                Line one = table.lines.get(line);
                one.actualText = "";
                settled(table, one);
                return Expected.of("ACTUAL_MISSING", place(table, one, "actual"));
            },
            (table, line, random) -> {
                Line one = quantitative(table, line);
                one.targetText = "";
                settled(table, one);
                return Expected.of("TARGET_MISSING", place(table, one, "target"));
            },
            (table, line, random) -> {
                Line one = quantitative(table, 0);
                one.set(30, 30);
                table.claim();
                one.actualText = "达到预期目标";
                return Expected.of("ACTUAL_NOT_NUMERIC", place(table, one, "actual"));
            },
            (table, line, random) -> {
                Line one = quantitative(table, 0);
                one.set(30, 33);
                table.claim();
                one.actualText = "近33" + one.unit;
                return Expected.of("ACTUAL_INEXACT", place(table, one, "actual"));
            },
            (table, line, random) -> {
                Line one = quantitative(table, 0);
                one.set(30, 30);
                table.claim();
                one.actualText = "30吨";
                return Expected.of("UNIT_MISMATCH", place(table, one, "actual"));
            },
            (table, line, random) -> {
                Line one = words(table);
                one.targetText = "争先进位";
                one.actualText = "中心城区第二";
                return Expected.of("NEEDS_REVIEW", place(table, one, "actual"));
            },
            (table, line, random) -> {
                Line first = quantitative(table, 0);
                Line second = table.lines.get(1);
                if (first == second || first.goal != second.goal) {
                    return HONEST;
                }
                second.name = first.name;
                return Expected.of("DUPLICATE_INDICATOR", place(table, second, "level3"));
            },
            (table, line, random) -> {
                table.date = "2024年6月1日";
                return Expected.of("FILING_DATE_IMPLAUSIBLE", "date");
            },
            (table, line, random) -> {
                if (table.layout.inLine()) {
                    return HONEST;
                }
                table.executionPoints = table.layout.executionPoints() == 20 ? "10" : "20";
                return Expected.of("CONVENTION_MISMATCH", "points");
            },
            (table, line, random) -> {
                table.lines.stream().filter(Line::isNumber).forEach(each -> {
                    each.set(each.target.intValue(), each.target.intValue());
                    each.actualText = "达到预期目标";
                });
                table.claim();
                return Expected.of("UNVERIFIABLE", "header.actual");
            },
            (table, line, random) -> {
                if (table.layout.convention().equals("wuhan") || table.layout.levels() == 1) {
                    return HONEST;
                }
                table.lines.stream()
                        .filter(each -> each.level1.startsWith("满意度"))
                        .forEach(each -> {
                            each.level1 = "效益指标";
                            each.level2 = "社会效益指标";
                            each.name = each.name.replace("群众满意度", "参与率");
                        });
                return Expected.of("SATISFACTION_MISSING", "header.level1");
            },
            (table, line, random) -> {
                if (!table.layout.convention().equals("sichuan")) {
                    return HONEST;
                }
                table.lines.stream()
                        .filter(Line::misses)
                        .forEach(each -> each.set(each.target.intValue(), each.target.intValue()));
                table.spending = table.budget.multiply(new BigDecimal("0.85")).setScale(2, RoundingMode.DOWN);
                table.claim();
                return Expected.of("EXECUTION_LOW_UNEXPLAINED", "rate");
            },
            weighted((table, line, random) -> {
                // Printed to one decimal: what the recomputed score rounds to agrees.
                table.lines.forEach(each -> each.claim =
                        each.score().setScale(1, RoundingMode.HALF_UP).toPlainString());
                table.add();
                return HONEST;
            }),
            (table, line, random) -> {
                if (table.layout.weights() != Layout.Weights.CAPTION) {
                    return HONEST;
                }
                // All captions together still print the convention's points.
                table.goals.set(0, table.goals.get(0).subtract(BigDecimal.TEN));
                table.goals.set(1, table.goals.get(1).add(BigDecimal.TEN));
                return Expected.of("GROUP_POINTS_MISMATCH", "goal0", "goal1");
            },
            (table, line, random) -> {
                if (!table.layout.department()) {
                    return HONEST;
                }
                table.basic = table.basic.subtract(new BigDecimal("0.50"));
                return Expected.of("SPENDING_TOTAL_MISMATCH", "spending");
            },
            (table, line, random) -> {
                if (!table.layout.department()) {
                    return HONEST;
                }
                table.projects = table.projects.add(BigDecimal.ONE);
                return Expected.of("SPENDING_TOTAL_MISMATCH", "spending");
            },
            (table, line, random) -> {
                table.split();
                return HONEST;
            },
            (table, line, random) -> {
                table.split();
                table.partBudgets.set(1, table.partBudgets.get(1).add(new BigDecimal("5")));
                return Expected.of("FUNDS_PARTS_MISMATCH", table.layout.inLine() ? "budget" : "funds");
            },
            column((table, line, random) -> {
                // One number for two lines, as good as two.
                table.join();
                return HONEST;
            }),
            column((table, line, random) -> {
                table.join();
                table.lines.get(0).claim = less(table.lines.get(0).claim);
                table.add();
                return Expected.of("SCORE_MISMATCH", "line0.claim");
            }),
            claiming((table, line, random) -> {
                table.detail("其中:", "");
                return HONEST;
            }),
            claiming((table, line, random) -> {
                // The parts stand for the line's own numbers.
                table.detail("", "    ");
                table.lines.get(0).targetText = "";
                table.lines.get(0).actualText = "";
                return HONEST;
            }),
            weighted((table, line, random) -> {
                table.detail("其中:", "  ");
                table.lines.get(0).claim = less(table.lines.get(0).claim);
                table.add();
                return Expected.of("SCORE_MISMATCH", "line0.claim");
            }),
            weighted((table, line, random) -> {
                // Parts of two kinds, one of them missed: nobody can add them up.
                Line one = table.lines.get(0);
                one.set(30, 30);
                table.claim();
                one.targetText = "";
                one.actualText = "";
                table.details.add(List.of("其中:道路", "≥6公里", "6公里"));
                table.details.add(List.of("桥梁", "≥2座", "1座"));
                return Expected.of("NEEDS_REVIEW", "line0.actual");
            }),
            weighted((table, line, random) -> {
                // Cut where an accountant rounds.
                table.lines.forEach(each -> each.claim = each.cut().toPlainString());
                table.add();
                return HONEST;
            }),
            weighted((table, line, random) -> {
                // What the open line can add at most, and half a point.
                Line one = table.lines.get(line);
                one.claim = "";
                table.add();
                table.total = new BigDecimal(table.total)
                        .add(one.weight)
                        .add(new BigDecimal("0.50"))
                        .toPlainString();
                return Expected.of("SCORE_MISSING", place(table, one, "claim")).and("TOTAL_MISMATCH", "total");
            }));

    private static final List<Error> ALL =
            Stream.concat(OWN.stream(), LevelErrors.ALL.stream()).toList();

    /** Only where each line has its own cell of points and claims. */
    private static Error column(Error error) {
        return (table, line, random) ->
                table.layout.weights() == Layout.Weights.COLUMN ? error.inject(table, line, random) : HONEST;
    }

    private static Error claiming(Error error) {
        return (table, line, random) -> table.layout.claims() ? error.inject(table, line, random) : HONEST;
    }

    static Error weighted(Error error) {
        return (table, line, random) ->
                table.layout.weights() == Layout.Weights.COLUMN || table.layout.weights() == Layout.Weights.LABEL
                        ? error.inject(table, line, random)
                        : HONEST;
    }

    static String less(String claim) {
        return new BigDecimal(claim).subtract(new BigDecimal("0.50")).toPlainString();
    }

    private static Line quantitative(Table table, int from) {
        return Stream.concat(table.lines.stream().skip(from), table.lines.stream())
                .filter(line -> line.operator.equals("≥"))
                .findFirst()
                .orElseThrow();
    }

    static Line words(Table table) {
        return table.lines.stream()
                .filter(line -> line.operator.equals("定性"))
                .findFirst()
                .orElseThrow();
    }

    /** A line that is silent claims nothing, and nobody adds up. */
    private static void settled(Table table, Line line) {
        line.claim = "";
        line.reason = "";
        table.total = "";
    }

    static String place(Table table, Line line, String column) {
        return "line" + table.lines.indexOf(line) + "." + column;
    }

    /** Every code that is injected. */
    static Set<String> codes() {
        return Set.of(
                "EXECUTION_RATE_MISMATCH",
                "EXECUTION_SCORE_MISMATCH",
                "EXECUTION_UNREADABLE",
                "EXECUTION_OVER_BUDGET",
                "TOTAL_MISMATCH",
                "SCORE_MISMATCH",
                "SCORE_OUTSIDE_BAND",
                "SCORE_ABOVE_WEIGHT",
                "SCORE_MISSING",
                "FULL_POINTS_EXCEEDED",
                "WEIGHT_SUM_MISMATCH",
                "GROUP_POINTS_MISMATCH",
                "DEDUCTION_UNEXPLAINED",
                "OVERACHIEVED",
                "ACTUAL_MISSING",
                "TARGET_MISSING",
                "ACTUAL_NOT_NUMERIC",
                "ACTUAL_INEXACT",
                "UNIT_MISMATCH",
                "NEEDS_REVIEW",
                "DUPLICATE_INDICATOR",
                "FILING_DATE_IMPLAUSIBLE",
                "CONVENTION_MISMATCH",
                "UNVERIFIABLE",
                "SATISFACTION_MISSING",
                "EXECUTION_LOW_UNEXPLAINED",
                "SPENDING_TOTAL_MISMATCH",
                "FUNDS_PARTS_MISMATCH");
    }

    static Expected inject(Table table, int number, Random random) {
        // 47 kinds and 16 combinations of convention and weights have no common factor: every pair is met.
        return ALL.get(number % ALL.size()).inject(table, random.nextInt(table.lines.size()), random);
    }
}
