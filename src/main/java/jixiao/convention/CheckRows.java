package jixiao.convention;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.model.Severity;

/** 《审核规则》: the checks in force. */
final class CheckRows {
    private CheckRows() {}

    /**
     * The checks of several conventions.
     *
     * @param chain the rows of each convention, the nearest first
     * @return each check by its code
     * @throws ConventionProblem when a convention that extends another has a code that the other lacks
     */
    static Map<String, CheckRow> merge(List<List<SheetRow>> chain) {
        Map<String, NamedRows> codes = NamedRows.merge(chain, "代码");
        List<String> base =
                chain.get(chain.size() - 1).stream().map(row -> row.text("代码")).toList();
        Map<String, CheckRow> checks = new LinkedHashMap<>();
        codes.forEach((code, rows) -> {
            if (!base.contains(code)) {
                throw rows.rows().get(0).problem("代码", "上级口径《审核规则》里有的代码");
            }
            checks.put(code, check(code, rows));
        });
        return checks;
    }

    private static CheckRow check(String code, NamedRows rows) {
        return new CheckRow(
                code,
                rows.at("名称").required("名称", "审核规则的中文名称"),
                rows.yes("启用", true),
                rows.at("严重程度").oneOf("严重程度", List.of(Severity.values()), Severity::chinese),
                limit(rows),
                rows.at("发现").required("发现", "向人说明发现了什么的句子"),
                rows.text("处理建议"),
                rows.text("条款"),
                rows.text("说明"));
    }

    /** Points or pieces as written, a ratio for a percentage. */
    private static Optional<BigDecimal> limit(NamedRows rows) {
        String text = rows.text("限值");
        if (text.isEmpty() || text.equals("无")) {
            return Optional.empty();
        }
        return Optional.of(Numbers.parse(text).orElseThrow(() -> rows.at("限值").problem("限值", "数字、比例,或者“无”")));
    }
}
