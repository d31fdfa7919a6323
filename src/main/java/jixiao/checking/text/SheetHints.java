package jixiao.checking.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.convention.Convention;
import jixiao.model.Entry;
import jixiao.model.Form;
import jixiao.model.Indicator;
import jixiao.model.Place;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.text.TextMatter;
import jixiao.model.fact.text.TextMatter.Kind;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.Stated;
import jixiao.reading.narrative.AnswerWords;
import jixiao.text.Normal;

/** 表的提示: what a person should look at in the sheets of an account, each told once a sheet. */
final class SheetHints {
    /** So many lines are named. */
    private static final int NAMED = 3;

    private final Convention convention;
    private final Narrative document;
    private final List<SelfEvaluation> tables;

    SheetHints(Convention convention, Narrative document, List<SelfEvaluation> tables) {
        this.convention = convention;
        this.document = document;
        this.tables = tables;
    }

    List<TextMatter> matters() {
        return tables.stream()
                .flatMap(table -> Stream.of(
                                title(table),
                                level2(table),
                                pattern(table),
                                yearStart(table),
                                box(table),
                                points(table))
                        .flatMap(Optional::stream))
                .toList();
    }

    /** The title's project is not 项目名称, and neither holds the other. */
    private Optional<TextMatter> title(SelfEvaluation table) {
        String project = table.project().text();
        String titled = new TitleProject(convention).of(table);
        boolean known = table.form() == Form.PROJECT && !project.isBlank() && !titled.isEmpty();
        if (!known || SubjectPairs.isNamed(titled, project) || TitleProject.isAlike(titled, project)) {
            return Optional.empty();
        }
        return Optional.of(matter(
                Kind.TITLE,
                table,
                table.title().place(),
                table.title().text(),
                Map.of(
                        "标题项目",
                        titled,
                        "项目名称",
                        project,
                        "单元格",
                        table.project().place().cell())));
    }

    /** 合格率 under 数量指标, 次数 under 质量指标: by the words of 《报告用语》, with exceptions. */
    private Optional<TextMatter> level2(SelfEvaluation table) {
        return listed(Kind.LEVEL2, table, Indicator::place, line -> {
            String level = Normal.words(line.level2().name());
            String name = Normal.words(line.level3().name());
            return convention.phrases("二级指标例外").stream().noneMatch(name::contains)
                    && Stream.of("数量", "质量", "时效", "成本")
                            .filter(level::contains)
                            .flatMap(kind -> convention.phrases("不是" + kind + "的名称").stream())
                            .anyMatch(name::endsWith);
        });
    }

    /** A form's own pattern is still to be filled in: (≤**元/亩). */
    private Optional<TextMatter> pattern(SelfEvaluation table) {
        return listed(
                Kind.PATTERN,
                table,
                line -> line.targetEntry().place(),
                line -> Stream.of(
                                line.level3().text(),
                                line.targetEntry().text(),
                                line.actual().entry().text())
                        .map(Normal::text)
                        .anyMatch(text -> convention.phrases("没有填的样式").stream().anyMatch(text::contains)));
    }

    private Optional<TextMatter> listed(
            Kind kind, SelfEvaluation table, Function<Indicator, Place> place, Predicate<Indicator> wanted) {
        List<Indicator> found = table.indicators().stream().filter(wanted).toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Indicator first = found.get(0);
        return Optional.of(matter(
                kind,
                table,
                place.apply(first),
                first.level3().name(),
                Map.of(
                        "条数",
                        String.valueOf(found.size()),
                        "名单",
                        found.stream()
                                .limit(NAMED)
                                .map(line -> "“" + line.level3().name() + "”("
                                        + line.level2().name() + ")")
                                .collect(Collectors.joining("、")))));
    }

    /** 年初预算数 on the sheet is none of those that the text tells. */
    private Optional<TextMatter> yearStart(SelfEvaluation table) {
        Optional<Entry> cell = Optional.ofNullable(table.details().get(SelfEvaluation.INITIAL_BUDGET));
        Optional<BigDecimal> own = cell.map(Entry::text).flatMap(SheetHints::amount);
        List<Fact> told = document.all(FactKind.START_BUDGET).stream()
                .filter(fact -> SameTable.isOf(fact, table) && fact.value().isPresent())
                .toList();
        boolean agrees = own.isEmpty()
                || told.stream().anyMatch(fact -> fact.value().orElseThrow().shows(own.get()));
        if (told.isEmpty() || agrees) {
            return Optional.empty();
        }
        Fact first = told.get(0);
        return Optional.of(new TextMatter(
                Kind.YEAR_START,
                false,
                false,
                Map.of(
                        "表名",
                        SameTable.name(document, table),
                        "表中",
                        cell.get().text(),
                        "单元格",
                        cell.get().place().cell()),
                own,
                first.value().map(Stated::value),
                first.place(),
                first.quote(),
                first.order()));
    }

    private static Optional<BigDecimal> amount(String text) {
        String number = Normal.text(text).replace(",", "").replaceFirst("万元$", "");
        return number.matches("\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }

    /** The text tells problems or measures, and the box for them on the sheet says 无. */
    private Optional<TextMatter> box(SelfEvaluation table) {
        AnswerWords empty = new AnswerWords(convention);
        for (FactKind kind : List.of(FactKind.PROBLEMS, FactKind.MEASURES)) {
            Entry box = kind == FactKind.PROBLEMS ? table.reasonBox() : table.measures();
            Optional<Fact> told = document.all(kind).stream()
                    .filter(fact -> SameTable.isOf(fact, table) && !empty.isNone(fact.text()))
                    .findFirst();
            if (told.isPresent() && box.place().hasCell() && empty.isNone(box.text()) && !box.isBlank()) {
                return Optional.of(new TextMatter(
                        Kind.TEXT_BOX,
                        false,
                        false,
                        Map.of(
                                "事项", kind.chinese(),
                                "表名", SameTable.name(document, table),
                                "表中", "“" + box.text() + "”",
                                "单元格", box.place().cell()),
                        Optional.empty(),
                        Optional.empty(),
                        told.get().place(),
                        told.get().quote(),
                        told.get().order()));
            }
        }
        return Optional.empty();
    }

    /** A line that the department's sheet has too, alike in target and actual, and with another share of its points. */
    private Optional<TextMatter> points(SelfEvaluation table) {
        if (table.form() != Form.PROJECT) {
            return Optional.empty();
        }
        List<Indicator> others = tables.stream()
                .filter(other -> other.form() == Form.DEPARTMENT && other.year().equals(table.year()))
                .flatMap(other -> other.indicators().stream())
                .toList();
        return listed(Kind.CROSS_POINTS, table, line -> line.claimed().place(), line -> {
            List<Indicator> same =
                    others.stream().filter(other -> isSame(line, other)).toList();
            return same.size() == 1 && differ(line, same.get(0));
        });
    }

    private static boolean isSame(Indicator line, Indicator other) {
        return Normal.words(line.level3().name())
                        .equals(Normal.words(other.level3().name()))
                && Normal.text(line.targetEntry().text())
                        .equals(Normal.text(other.targetEntry().text()))
                && Normal.text(line.actual().entry().text())
                        .equals(Normal.text(other.actual().entry().text()));
    }

    /** Of 5 points 5 and of 10 points 8; without a remainder of division: 5×10 and 8×5. */
    private static boolean differ(Indicator line, Indicator other) {
        Optional<BigDecimal> got = line.claimed().value();
        Optional<BigDecimal> most = line.weight().value();
        Optional<BigDecimal> gotThere = other.claimed().value();
        Optional<BigDecimal> mostThere = other.weight().value();
        return got.isPresent()
                && most.isPresent()
                && gotThere.isPresent()
                && mostThere.isPresent()
                && got.get().multiply(mostThere.get()).compareTo(gotThere.get().multiply(most.get())) != 0;
    }

    private TextMatter matter(Kind kind, SelfEvaluation table, Place place, String quote, Map<String, String> words) {
        Map<String, String> all = new LinkedHashMap<>(words);
        all.put("表名", SameTable.name(document, table));
        return new TextMatter(
                kind,
                false,
                kind == Kind.TITLE,
                all,
                Optional.empty(),
                Optional.empty(),
                place,
                quote,
                document.passages().size());
    }
}
