package jixiao.convention.book;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jixiao.convention.CheckRow;
import jixiao.convention.ConventionProblem;
import jixiao.convention.OwnCheck;
import jixiao.model.Severity;

/** 《审核规则》: the checks in force. */
public final class CheckRows {
    private static final Pattern OWN_CODE = Pattern.compile("[\\p{L}\\p{N}_-]+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}:]+)(?::([^{}:]+))?\\}");
    /** What sentences about one line may speak of. */
    private static final List<String> WORDS = List.of("指标", "单元格", "目标", "实际", "分值", "得分", "填写", "原因栏", "应为", "填报");

    private CheckRows() {}

    /**
     * The checks of several conventions.
     *
     * @param chain the rows of each convention, the nearest first
     * @return each check by its code
     * @throws ConventionProblem when a convention that extends another has a code that the other lacks and that is no check of its own
     */
    public static Map<String, CheckRow> merge(List<List<SheetRow>> chain) {
        Map<String, NamedRows> codes = NamedRows.merge(chain, "代码");
        List<String> base =
                chain.get(chain.size() - 1).stream().map(row -> row.text("代码")).toList();
        Map<String, CheckRow> checks = new LinkedHashMap<>();
        codes.forEach((code, rows) -> {
            Optional<OwnCheck> own = OwnCheck.of(rows);
            if (base.contains(code) && own.isPresent()) {
                throw rows.at("栏目").problem("栏目", "空着:" + code + " 由程序判断;自定的审核请另起一个代码");
            }
            if (!base.contains(code) && own.isEmpty()) {
                throw rows.rows().get(0).problem("代码", "上级口径《审核规则》里有的代码;自定的审核要写“栏目”和“比较”");
            }
            if (own.isPresent() && !OWN_CODE.matcher(code).matches()) {
                throw rows.rows().get(0).problem("代码", "只含字母、数字、汉字和 _ - 的代码");
            }
            checks.put(code, check(code, rows, own));
        });
        return checks;
    }

    private static CheckRow check(String code, NamedRows rows, Optional<OwnCheck> own) {
        return new CheckRow(
                code,
                rows.at("名称").required("名称", "审核规则的中文名称"),
                rows.yes("启用", true),
                rows.at("严重程度").oneOf("严重程度", List.of(Severity.values()), Severity::chinese),
                own.isPresent() ? own.get().limit() : limit(rows),
                own.isPresent() ? sentence(rows, "发现") : rows.at("发现").required("发现", "向人说明发现了什么的句子"),
                own.isPresent() && !rows.text("处理建议").isEmpty() ? sentence(rows, "处理建议") : rows.text("处理建议"),
                rows.text("条款"),
                rows.text("说明"),
                rows.origin(),
                own);
    }

    /** A sentence whose placeholders are those that can be filled in. */
    private static String sentence(NamedRows rows, String heading) {
        String sentence = rows.at(heading).required(heading, "向人说明的句子");
        Matcher placeholder = PLACEHOLDER.matcher(sentence);
        while (placeholder.find()) {
            if (!WORDS.contains(placeholder.group(1))) {
                throw rows.at(heading)
                        .problem(
                                heading,
                                "只用这些占位的句子:"
                                        + WORDS.stream()
                                                .map(word -> "{" + word + "}")
                                                .collect(Collectors.joining("、")));
            }
        }
        return sentence;
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
