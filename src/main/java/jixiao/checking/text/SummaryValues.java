package jixiao.checking.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.text.FigureInText;
import jixiao.model.fact.text.FigureInText.Kind;
import jixiao.model.fact.text.FigureInText.Number;
import jixiao.model.fact.text.FigureInText.Other;
import jixiao.model.fact.text.TextSpot;
import jixiao.model.fact.text.ToldNumber;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.Said;
import jixiao.text.Normal;

/** 综述里的完成值: what the summary of a project says was put out (一是购置图书1900册), beside the line of that name of its sheet. */
record SummaryValues(Narrative document, List<ScoredEvaluation> tables) {
    /** What stands between the beginning and what was not done, why and what next. */
    private static final Pattern RESULTS =
            Pattern.compile("产出(?:和|及|与)?效(?:益|果)(?:是|为)?[:,]?(.*?)(?:未完成|没有完成|存在的?问题|发现的?问题|下一步|偏差|改进措施|$)");

    private static final Pattern BETWEEN = Pattern.compile("[。;,、:]|(?:[一二三四五六七八九十]|\\d)是|\\(\\d+\\)|[①-⑳]");

    private static final String COUNTS = "次数|数量|个数|人数|人次|场次|总数|总量";

    private static final Pattern COUNT = Pattern.compile("的?(?:" + COUNTS + "|情况|数)$");

    private static final Pattern LINK = Pattern.compile("(?:" + COUNTS + "|数)?(?:达到了?|达|为|是|共计?|了|实际完成|完成)?");

    private static final Pattern COMMA_IN_NUMBER = Pattern.compile("(?<=\\d),(?=\\d{3})");

    /** One fact for each value that a summary tells in the unit of its line. */
    List<FigureInText> figures() {
        List<FigureInText> figures = new ArrayList<>();
        for (int sheet = 0; sheet < tables.size(); sheet++) {
            ScoredEvaluation scored = tables.get(sheet);
            for (Fact summary : document.all(FactKind.SUMMARY)) {
                if (SameTable.isOf(summary, scored.table())) {
                    add(sheet, scored, summary, figures);
                }
            }
        }
        return figures;
    }

    private void add(int sheet, ScoredEvaluation scored, Fact summary, List<FigureInText> figures) {
        List<String> clauses = document.passages().stream()
                .filter(said -> said.order() == summary.order())
                .map(Said::text)
                .flatMap(text -> clauses(text).stream())
                .toList();
        LinePairs.of(clauses, clause -> clause, scored.lines()).forEach((line, clause) -> {
            Optional<ToldNumber> told = Told.of(clause, line.indicator());
            told.filter(number -> isNamed(clause, line, number))
                    .ifPresent(number -> figures.add(
                            figure(sheet, scored.table(), line.indicator(), number, spot(summary, clause))));
        });
    }

    /** Clauses, none twice. */
    private static Set<String> clauses(String text) {
        Matcher results = RESULTS.matcher(text);
        Set<String> clauses = new LinkedHashSet<>();
        if (results.find()) {
            for (String clause :
                    BETWEEN.split(COMMA_IN_NUMBER.matcher(results.group(1)).replaceAll(""))) {
                if (!clause.isBlank()) {
                    clauses.add(clause);
                }
            }
        }
        return clauses;
    }

    /** Whether the number directly follows the name, 达, 为 or the like between them: 图书馆改造新增座位50个 is no 图书馆改造. */
    private static boolean isNamed(String clause, LineScore line, ToldNumber number) {
        String text = Normal.text(clause);
        int at = text.indexOf(Normal.text(number.words()));
        String name =
                COUNT.matcher(Normal.text(line.indicator().level3().name())).replaceFirst("");
        int from = at < 0 ? -1 : text.lastIndexOf(name, at);
        return from >= 0
                && LINK.matcher(text.substring(from + name.length(), at)).matches();
    }

    private FigureInText figure(int sheet, SelfEvaluation table, Indicator line, ToldNumber told, TextSpot spot) {
        return new FigureInText(
                Kind.CELL,
                sheet,
                spot.order(),
                "完成值" + told.words(),
                line.level3().name(),
                new Number(told.value(), told.slack()),
                List.of(Number.exactly(line.actual().quantity().orElseThrow().value())),
                new Other(
                        SameTable.name(document, table),
                        line.actual().entry().text(),
                        line.actual().entry().place()),
                spot);
    }

    private static TextSpot spot(Fact summary, String clause) {
        return new TextSpot(summary.place(), clause, summary.order());
    }
}
