package jixiao.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jixiao.convention.CheckRow;
import jixiao.convention.Convention;
import jixiao.convention.MethodRow;
import jixiao.model.ExecutionScore;
import jixiao.model.Finding;
import jixiao.model.LineScore;
import jixiao.model.Range;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.basis.Basis;
import jixiao.model.basis.Formula;
import jixiao.model.basis.Method;
import jixiao.model.fact.text.OfText;
import jixiao.scoring.MethodTrace;

/** 措辞: every sentence about scores and findings, in the words and decimals of one convention. Safe for several threads. */
public final class Wording {
    /** What 《审核规则》 appends to a code for its sentence about texts. */
    private static final String OF_TEXT = "_TEXT";

    private final Convention convention;
    private final int decimals;
    private final Formulas formulas;
    private final Reckoning reckoning;

    /** Sentences of a convention. */
    public Wording(Convention convention) {
        this.convention = convention;
        this.decimals = convention.parameters().decimals();
        this.formulas = new Formulas(decimals);
        this.reckoning = new Reckoning(formulas, decimals);
    }

    /** What was found and what was expected; the bare title where 《审核规则》 has no sentence. */
    public String message(Finding finding) {
        CheckRow row = row(finding);
        return row.sentence().isEmpty() ? row.title() : fill(row.sentence(), finding);
    }

    /** 处理建议: how to mend it; empty where 《审核规则》 has none. */
    public String remedy(Finding finding) {
        return fill(row(finding).remedy(), finding);
    }

    /** Message and remedy in one text. */
    public String sentence(Finding finding) {
        return message(finding) + remedy(finding);
    }

    /** Short Chinese title of a finding's code; the code itself where 《审核规则》 does not know it. */
    public String title(String code) {
        return Optional.ofNullable(convention.checks().get(code))
                .map(CheckRow::title)
                .orElse(code);
    }

    /** What findings of a code say, with … for what differs from one to the next. */
    public String messageInGeneral(String code) {
        return general(row(code).sentence());
    }

    /** How findings of a code are mended, with … for what differs from one to the next. */
    public String remedyInGeneral(String code) {
        return general(row(code).remedy());
    }

    /** Points with the convention's decimals: "19.53". */
    public String points(BigDecimal points) {
        return Digits.points(points, decimals);
    }

    /** A range of points: "93.00–97.00"; a single number where both ends are equal. */
    public String range(Range range) {
        boolean single = range.low().compareTo(range.high()) == 0;
        return single ? points(range.low()) : points(range.low()) + "–" + points(range.high());
    }

    /** How a line stands that a person has to decide: "暂计40.00分,可在30.00–50.00之间"; without a score only the range. */
    public String open(LineScore line) {
        return line.score().map(score -> "暂计" + points(score) + "分,").orElse("") + "可在" + range(line.range()) + "之间";
    }

    /** The formula of a line with its numbers: "4×min(1, 10÷5)=4.00"; with those that its cells show where they show fewer digits. */
    public String formula(LineScore line) {
        return formulas.of(line.basis().formula(), line.score()) + StoredNote.of(line);
    }

    /** The formula of the execution: "20×min(1, 3924.94÷4019.64)=19.53". */
    public String formula(ExecutionScore execution) {
        return formulas.of(execution.basis().formula(), execution.score());
    }

    /** Who has decided a total, and why: "复核人定90.00分(延期报送)"; empty where it is the sum of the scores. */
    public String decided(ScoredEvaluation scored) {
        return scored.given()
                .map(total -> formulas.of(
                        new Formula.Decided(total.points(), total.points(), total.by()), Optional.of(total.points())))
                .orElse("");
    }

    /** The same in an accountant's notation, with the numbers as written: "8×285万页÷300万页=7.60"; what is full in words. */
    public String reckoned(LineScore line) {
        return reckoning.of(line) + StoredNote.of(line);
    }

    /** The same of the execution, by its rate: "20×95.01%=19.00". */
    public String reckoned(ExecutionScore execution) {
        return reckoning.of(execution);
    }

    /** {@link #missed(LineScore)} in the unit that the unit has written: "还差15万页得满分". */
    public String shortfall(LineScore line) {
        return reckoning.missed(line, missed(line));
    }

    /** What was missed: "还差2次得满分", "超出目标2次", "按“部分达成”计"; empty when nothing is known to be missed. */
    public String missed(LineScore line) {
        boolean exceeded = line.basis().formula() instanceof Formula.Exceeded;
        if (exceeded && line.ratio().isPresent()) {
            return "完成程度" + Digits.percent(line.ratio().get()) + ",超额部分扣分";
        }
        return line.missed() ? Shortfalls.of(line.basis().formula(), line.score()) : "";
    }

    /** What was missed of the execution: "还差94.7万元得满分"; empty when nothing is. */
    public String missed(ExecutionScore execution) {
        return Shortfalls.of(execution.basis().formula(), execution.score());
    }

    /**
     * Why the words fall into their band, and which point of it was taken: “有限提升”含弱化词“有限”,归入“部分达成”(50%–80%),
     * 取档中值,待人工判定. Empty for lines that are not scored by bands.
     */
    public String band(LineScore line) {
        if (!(line.basis().formula() instanceof Formula.Banded banded)) {
            return "";
        }
        String actual = line.indicator().actual().entry().text();
        return Terms.of(banded.reason(), actual, banded.matched()) + ",归入“"
                + banded.band().name() + "”(" + Digits.percent(banded.band().low()) + "–"
                + Digits.percent(banded.band().high()) + ")," + Terms.of(banded.point(), banded.band())
                + (line.needsReview() ? ",待人工判定" : "");
    }

    /** 计分方法 with the rule that chose it: "正向(下限指标)"; empty where none was chosen. */
    public String method(Basis basis) {
        String method = basis.method().map(one -> one.chinese()).orElse("");
        boolean named =
                basis.rule().isEmpty() || method.isEmpty() || basis.rule().equals(method);
        return named ? method : method + "(" + basis.rule() + ")";
    }

    /**
     * 没有采用的一种计分方法.
     *
     * @param rule name of its row of 《计分方法》
     * @param number its 编号; empty for none
     * @param method what the row reckons by
     * @param because the first condition that the line does not meet, in words
     */
    public record OtherMethod(String rule, String number, Method method, String because) {}

    /** For each line of a table the rows of 《计分方法》 that did not score it, in the order of the sheet. */
    public Function<LineScore, List<OtherMethod>> others(SelfEvaluation table) {
        MethodTrace trace = new MethodTrace(convention);
        return line -> trace.of(table, line).stream()
                .map(row -> new OtherMethod(
                        row.row().rule(), row.row().number(), row.row().method(), because(row, line.basis())))
                .toList();
    }

    /** Why a row of 《计分方法》 did not score a line: "目标类型要求不高于,本行是不低于". */
    private String because(MethodTrace.NotChosen row, Basis basis) {
        return row.unmet()
                .map(unmet -> unmet.heading() + "要求" + unmet.wanted()
                        + (unmet.own().isEmpty() ? ",本行没有" : ",本行是" + unmet.own()))
                .orElseGet(() -> "条件都符合,优先级" + row.row().priority()
                        + Optional.ofNullable(convention.methods().get(basis.rule()))
                                .map(taken -> "低于“" + taken.rule() + "”的" + taken.priority())
                                .orElse(""));
    }

    /** 编号 of the row of 《计分方法》 that scored a line; empty for none. */
    public String number(Basis basis) {
        MethodRow row = convention.methods().get(basis.rule());
        return row == null ? "" : row.number();
    }

    /** 分值 and where it comes from: "10分(本行分值)". */
    public String weight(LineScore line) {
        return Digits.plain(line.weight()) + "分(" + Terms.of(line.weightSource()) + ")";
    }

    private static String general(String sentence) {
        return new Template(sentence).fill((name, form) -> "…");
    }

    private String fill(String sentence, Finding finding) {
        return new Template(sentence).fill((name, form) -> written(finding, name, form));
    }

    private String written(Finding finding, String name, String form) {
        return switch (form) {
            case "分值来源" -> Terms.weightSources(detail(finding, name));
            case "缘由" -> detail(finding, name).isEmpty() ? "" : Terms.reviewReason(detail(finding, name));
            default ->
                number(finding, name, form)
                        .map(number -> name.equals("填报") && form.equals("分") ? claim(number) : number(number, form))
                        .orElseGet(() -> detail(finding, name));
        };
    }

    /** As claimed: with the convention's decimals, and with all that were written where those are more. */
    private String claim(BigDecimal points) {
        return Digits.points(
                points, Math.max(decimals, points.stripTrailingZeros().scale()));
    }

    private String number(BigDecimal number, String form) {
        return switch (form) {
            case "分" -> points(number);
            case "百分比" -> Digits.percent(number);
            default -> Digits.plain(number);
        };
    }

    /** The finding's two numbers go by 应为 and 填报; details are numbers only where a form asks for one. */
    private static Optional<BigDecimal> number(Finding finding, String name, String form) {
        return switch (name) {
            case "应为" -> finding.expected();
            case "填报" -> finding.actual();
            case "差额" -> parsed(detail(finding, name)).or(() -> difference(finding));
            default -> form.isEmpty() ? Optional.empty() : parsed(detail(finding, name));
        };
    }

    private static Optional<BigDecimal> difference(Finding finding) {
        return finding.expected()
                .flatMap(
                        one -> finding.actual().map(other -> one.subtract(other).abs()));
    }

    private static Optional<BigDecimal> parsed(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
        } catch (NumberFormatException words) {
            return Optional.empty();
        }
    }

    private static String detail(Finding finding, String name) {
        return finding.details().getOrDefault(name, "");
    }

    /** Findings of texts may have a sentence of their own. */
    private CheckRow row(Finding finding) {
        return finding.details().containsKey(OfText.TEXT)
                ? Optional.ofNullable(convention.checks().get(finding.code() + OF_TEXT))
                        .orElseGet(() -> row(finding.code()))
                : row(finding.code());
    }

    private CheckRow row(String code) {
        return Optional.ofNullable(convention.checks().get(code))
                .orElseThrow(() -> new IllegalArgumentException("no check of the code " + code));
    }
}
