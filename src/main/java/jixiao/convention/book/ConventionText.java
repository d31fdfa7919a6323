package jixiao.convention.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jixiao.convention.CheckRow;
import jixiao.convention.Convention;
import jixiao.convention.ConventionFile;
import jixiao.convention.Grade;
import jixiao.convention.LevelPoints;
import jixiao.convention.Origins;
import jixiao.convention.Parameter;
import jixiao.convention.ParameterValue;
import jixiao.convention.Tier;
import jixiao.model.basis.Band;

/** 口径全文: a convention as text, everything that is in force with its clause and where it stands; for people and diffs. */
public final class ConventionText {
    private final ConventionFile file;
    private final Convention convention;
    private final Origins origins;
    private final List<String> lines = new ArrayList<>();

    private ConventionText(ConventionFile file, Optional<Integer> year) {
        this.file = file;
        this.convention = file.in(year);
        this.origins = file.origins(year);
    }

    /**
     * The text of a convention.
     *
     * @param file the convention
     * @param year the year whose rows hold; empty for the latest
     * @return lines, each ended by \n
     */
    public static String of(ConventionFile file, Optional<Integer> year) {
        return new ConventionText(file, year).text(year);
    }

    private String text(Optional<Integer> year) {
        lines.add("口径 " + convention.stamp().name() + " " + convention.stamp().title());
        lines.add("依据 " + orNone(file.document()));
        lines.add("继承 " + orNone(String.join("、", file.ancestors())));
        lines.add("年度 " + year.map(each -> each + "年度").orElse("最新")
                + file.changes().stream().map(each -> ",自" + each + "年度起有变化").collect(Collectors.joining()));
        recognition();
        parameters();
        bands();
        tiers();
        methods();
        aggregation();
        checks();
        lists("《词表》", convention.words().keySet().stream().toList(), convention::words);
        lists("《报告用语》", convention.phrases().keySet().stream().toList(), convention::phrases);
        lists("《同义词》", convention.synonyms().words().keySet().stream().toList(), convention.synonyms()::of);
        dictionary();
        units();
        references();
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void recognition() {
        if (!file.recognition().words().isEmpty()) {
            lines.add("识别 " + String.join(";", file.recognition().words()));
        }
    }

    private void parameters() {
        TextColumns columns = section("《参数》");
        for (Parameter parameter : Parameter.values()) {
            ParameterValue value = convention.parameters().values().get(parameter);
            columns.add(
                    parameter.chinese(), value.text(), since(value.since()), orNone(value.clause()), value.origin());
        }
        for (LevelPoints level : convention.levels()) {
            columns.add(
                    "一级指标分值(" + String.join("、", level.names()) + ")",
                    Numbers.plain(level.points()),
                    "",
                    orNone(level.clause()),
                    level.origin());
        }
        lines.addAll(columns.lines());
    }

    private void bands() {
        TextColumns bands = section("《定性分档》");
        for (int at = 0; at < convention.bands().size(); at++) {
            Band band = convention.bands().get(at);
            bands.add(
                    band.name(),
                    Numbers.percent(band.low()) + "–" + Numbers.percent(band.high()),
                    orNone(convention.bandClauses().getOrDefault(band.name(), "")),
                    origins.bands().get(at));
        }
        lines.addAll(bands.lines());
        TextColumns grades = section("《等级》");
        for (int at = 0; at < convention.grades().size(); at++) {
            Grade grade = convention.grades().get(at);
            grades.add(
                    grade.name(),
                    Numbers.plain(grade.from()) + "分(含)以上",
                    orNone(grade.clause()),
                    origins.grades().get(at));
        }
        lines.addAll(grades.lines());
    }

    private void tiers() {
        TextColumns columns = section("《分档表》");
        convention.tiers().forEach((table, tiers) -> {
            for (int at = 0; at < tiers.size(); at++) {
                Tier tier = tiers.get(at);
                columns.add(
                        table,
                        stretch(tier),
                        table.equals(Tables.TOTAL_CAP)
                                ? Numbers.plain(tier.value()) + "分"
                                : Numbers.percent(tier.value()),
                        orNone(tier.clause()),
                        origins.tiers().get(table).get(at));
            }
        });
        lines.addAll(columns.lines());
    }

    private static String stretch(Tier tier) {
        Function<BigDecimal, String> show = Numbers::percent;
        return (tier.lowCounts() ? "[" : "(")
                + tier.low().map(show).orElse("")
                + ","
                + tier.high().map(show).orElse("")
                + (tier.lowCounts() ? ")" : "]");
    }

    private void methods() {
        TextColumns columns = section("《计分方法》");
        convention
                .methods()
                .values()
                .forEach(row -> columns.add(
                        row.number(),
                        String.valueOf(row.priority()),
                        row.rule(),
                        row.how(),
                        orNone(row.condition()),
                        orNone(row.clause()),
                        row.origin()));
        lines.addAll(columns.lines());
    }

    private void aggregation() {
        TextColumns columns = section("《汇总方式》");
        convention
                .aggregation()
                .values()
                .forEach(row -> columns.add(
                        String.valueOf(row.priority()),
                        row.rule(),
                        row.way().chinese(),
                        orNone(row.condition()),
                        orNone(row.clause()),
                        row.origin()));
        lines.addAll(columns.lines());
    }

    private void checks() {
        TextColumns columns = section("《审核规则》");
        convention
                .checks()
                .values()
                .forEach(row -> columns.add(
                        row.code(),
                        row.on() ? row.severity().chinese() : "停用",
                        row.title() + limit(row),
                        orNone(row.clause()),
                        row.origin()));
        lines.addAll(columns.lines());
    }

    private static String limit(CheckRow row) {
        String limit = row.limit().map(Numbers::plain).orElse("");
        return row.own().map(own -> "(" + own.chinese() + ")").orElse(limit.isEmpty() ? "" : "(限值" + limit + ")");
    }

    private void lists(String heading, List<String> names, Function<String, List<String>> words) {
        TextColumns columns = section(heading);
        names.forEach(name -> columns.add(name, String.join("、", words.apply(name))));
        lines.addAll(columns.lines());
    }

    private void dictionary() {
        TextColumns columns = section("《指标字典》");
        convention.dictionary().entries().forEach(entry -> columns.add(entry.name(), entry.chinese(), entry.origin()));
        lines.addAll(columns.lines());
    }

    private void units() {
        TextColumns columns = section("《度量单位》");
        convention
                .units()
                .forEach(row -> columns.add(
                        String.join("、", row.names()),
                        "记作" + row.unit().name(),
                        "×" + Numbers.plain(row.toHeld()),
                        row.unit().family()));
        lines.addAll(columns.lines());
    }

    private void references() {
        TextColumns columns = section("《依据文件》");
        References.of(file)
                .all()
                .forEach(each -> columns.add(
                        each.document(),
                        orNone(each.number()),
                        orNone(each.link()),
                        each.checked().map(day -> "核对于" + day).orElse("-"),
                        each.origin()));
        lines.addAll(columns.lines());
    }

    private TextColumns section(String heading) {
        lines.add("");
        lines.add(heading);
        return new TextColumns();
    }

    private static String since(int year) {
        return year == 0 ? "" : "自" + year + "年度";
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "-" : text;
    }
}
