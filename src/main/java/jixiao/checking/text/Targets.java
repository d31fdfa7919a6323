package jixiao.checking.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jixiao.convention.Convention;
import jixiao.model.Column;
import jixiao.model.Indicator;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.text.TextMatter;
import jixiao.model.fact.text.TextMatter.Kind;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.PointLine;
import jixiao.model.narrative.Report;
import jixiao.text.Normal;

/** 目标与结果: whether the targets of a sheet are targets, beside what the text tells as results. */
final class Targets {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

    /** 《…》: digits in a title are a name and no number to reach. */
    private static final Pattern TITLED = Pattern.compile("《[^《》]*》");

    private final Convention convention;
    private final Narrative document;
    private final List<ScoredEvaluation> tables;

    Targets(Convention convention, Narrative document, List<ScoredEvaluation> tables) {
        this.convention = convention;
        this.document = document;
        this.tables = tables;
    }

    List<TextMatter> matters() {
        List<TextMatter> matters = new ArrayList<>();
        for (ScoredEvaluation scored : tables) {
            results(scored.table()).ifPresent(matters::add);
            outcomes(scored.table()).ifPresent(matters::add);
            shares(scored.table()).ifPresent(matters::add);
        }
        return matters;
    }

    /** Half or more of the numbers targeted stand in the text as results, and the sheet reports no number. */
    private Optional<TextMatter> results(SelfEvaluation table) {
        List<String> told = document.reports().stream()
                .filter(report -> SameTable.isOf(report, table))
                .flatMap(Report::groups)
                .flatMap(group -> group.allLines().stream())
                .map(PointLine::text)
                .toList();
        List<Indicator> numeric = table.indicators().stream()
                .filter(line -> NUMBER.matcher(target(line)).find())
                .toList();
        boolean reported =
                numeric.stream().anyMatch(line -> line.actual().quantity().isPresent());
        long same = numeric.stream()
                .filter(line -> told.stream().anyMatch(text -> holds(text, line)))
                .count();
        if (numeric.isEmpty() || told.isEmpty() || reported || same * 2 < numeric.size()) {
            return Optional.empty();
        }
        Map<String, String> words = new LinkedHashMap<>();
        words.put("条数", String.valueOf(same));
        words.put("目标数", String.valueOf(numeric.size()));
        words.put("名单", list(numeric.stream().limit(3).toList()));
        return Optional.of(matter("TARGET_IS_RESULT", table, numeric.get(0), words));
    }

    private static String target(Indicator line) {
        return TITLED.matcher(Normal.text(line.targetEntry().text())).replaceAll("");
    }

    private static boolean holds(String told, Indicator line) {
        Matcher number = NUMBER.matcher(target(line));
        boolean found = number.find();
        return found
                && Pattern.compile("(?<![\\d.])" + Pattern.quote(number.group()) + "(?![\\d.])")
                        .matcher(told)
                        .find();
    }

    /** Targets that are an outcome or a forecast, in a sheet of the document: one of another file says so itself. */
    private Optional<TextMatter> outcomes(SelfEvaluation table) {
        boolean own = table.source().file().equals(document.file());
        List<Indicator> found = table.indicators().stream()
                .filter(line -> own)
                .filter(line -> convention.phrases("不是目标的目标").stream()
                        .anyMatch(word -> Normal.text(line.targetEntry().text()).contains(word)))
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(matter(
                        "TARGET_NOT_A_TARGET",
                        table,
                        found.get(0),
                        Map.of("名单", list(found), "条数", String.valueOf(found.size()))));
    }

    /** A share as the target of money that is paid. */
    private Optional<TextMatter> shares(SelfEvaluation table) {
        List<Indicator> found = table.indicators().stream()
                .filter(line -> line.level2().name().contains("数量")
                        && Normal.text(line.targetEntry().text()).matches("[≥≤]?\\d+(\\.\\d+)?%")
                        && convention.phrases("支付的钱").stream()
                                .anyMatch(word ->
                                        Normal.text(line.level3().name()).endsWith(word))
                        && convention.phrases("支付").stream()
                                .anyMatch(word -> line.level3().name().contains(word)))
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(matter("TARGET_UNIT_IMPLAUSIBLE", table, found.get(0), Map.of("名单", list(found))));
    }

    private static String list(List<Indicator> lines) {
        return lines.stream()
                .map(line ->
                        "“" + line.level3().name() + "”目标“" + line.targetEntry().text() + "”")
                .collect(Collectors.joining("、"));
    }

    private TextMatter matter(String code, SelfEvaluation table, Indicator line, Map<String, String> words) {
        Map<String, String> all = new LinkedHashMap<>(words);
        all.put("代码", code);
        all.put("表名", SameTable.name(document, table));
        boolean header = code.equals("TARGET_IS_RESULT") && table.headers().containsKey(Column.TARGET);
        return new TextMatter(
                Kind.TARGETS,
                false,
                true,
                all,
                Optional.empty(),
                Optional.empty(),
                header ? table.header(Column.TARGET) : line.targetEntry().place(),
                line.targetEntry().text(),
                document.passages().size());
    }
}
