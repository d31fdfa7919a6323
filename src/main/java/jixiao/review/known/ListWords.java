package jixiao.review.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.checking.IndicatorName;
import jixiao.convention.Convention;
import jixiao.intake.UnitNames;
import jixiao.intake.Units;
import jixiao.reading.value.Figures;
import jixiao.reading.value.ValueReader;
import jixiao.text.Normal;

/** 清单用词: what the convention says of the headings, names and values of lists. */
final class ListWords {
    static final String UNIT = "名单单位";
    static final String SUPERVISOR = "名单主管部门";
    static final String PROJECT = "名单项目";
    static final String YEAR = "名单年度";

    private static final Pattern CODE =
            Pattern.compile("^(?:\\[[0-9A-Za-z-]+\\]|[0-9A-Za-z]{6,}(?![0-9A-Za-z]|年)[-_—]*)");

    private final Convention convention;
    private final Units units;
    private final List<String> sums;
    private final List<String> wholes;
    private final List<String> vague;
    private final Figures figures;

    ListWords(Convention convention) {
        this.convention = convention;
        this.units = new Units(new UnitNames(convention.words("单位简称"), convention.words("单位名附注")));
        this.sums = convention.words("名单合计");
        this.wholes = convention.words("名单整体");
        this.vague = convention.words("项目名可略");
        this.figures = new Figures(convention);
    }

    /** Headings that stand for a name, as they are compared, the preferred first. */
    List<String> headings(String name) {
        return convention.synonyms().of(name).stream().map(Normal::words).toList();
    }

    Units units() {
        return units;
    }

    Figures figures() {
        return figures;
    }

    ValueReader values() {
        return new ValueReader(convention);
    }

    Convention convention() {
        return convention;
    }

    boolean isSum(String text) {
        return sums.contains(Normal.words(text));
    }

    /** Whether a caption or a kind of approval says that an earlier one is adjusted. */
    boolean isAdjusting(String text) {
        String said = Normal.words(text);
        return convention.words("批复调整").stream().anyMatch(said::contains);
    }

    /** Whether a cell says yes: 是, √, 涉密, 秘密 …. */
    boolean isYes(String text) {
        return convention.words("名单是").contains(Normal.words(text))
                || Normal.text(text).matches("[√✓✔☑]");
    }

    /** Whether a cell says no, or nothing. */
    boolean isNo(String text) {
        return Normal.text(text).matches("[-—–/一×✗]*")
                || convention.words("名单否").contains(Normal.words(text));
    }

    /** Whether a later approval takes its line back. */
    boolean isTakenBack(ApprovedLine line) {
        return convention.words("批复取消").contains(Normal.words(line.text()));
    }

    /** Whether a line's name says that it is the execution of the budget. */
    boolean isExecution(String name) {
        String bare = IndicatorName.of(name);
        return headings("预算执行率指标").contains(bare) || headings("项目预算执行率指标").contains(bare);
    }

    /** Whether two approved lines are of one indicator. */
    boolean isSame(ApprovedLine one, ApprovedLine other) {
        boolean levels = one.level1().isEmpty()
                || other.level1().isEmpty()
                || Normal.words(one.level1()).equals(Normal.words(other.level1()));
        return levels && IndicatorName.of(one.name()).equals(IndicatorName.of(other.name()));
    }

    /** Whether a project's name says the unit as a whole. */
    boolean isWhole(String project) {
        return wholes.contains(Normal.words(project));
    }

    /** A name as it is compared, without the code that platforms write before it. */
    String project(String written) {
        return Normal.words(bare(written));
    }

    /** The name without its code, as it is shown. */
    String bare(String written) {
        String text = Normal.text(written);
        String bare = CODE.matcher(text).replaceFirst("");
        return bare.isEmpty() ? text : bare;
    }

    /** A project's name without the words that hardly tell one from another; itself where nothing else is left. */
    String loose(String project) {
        String loose = project(project);
        for (String word : vague) {
            loose = loose.replace(word, "");
        }
        return loose.isEmpty() ? project(project) : loose;
    }

    /** Year out of a cell: "2024", "2024年度"; empty for anything else. */
    Optional<Integer> year(String text) {
        String seen = Normal.text(text).replaceFirst("年度?$", "");
        return seen.matches("20\\d\\d") ? Optional.of(Integer.valueOf(seen)) : Optional.empty();
    }

    /** For whom a row stands; empty for a row of sums over several units, and for one that names nobody. */
    Optional<Asked> asked(ListSheet list, int row) {
        String unit = list.text(row, UNIT);
        String supervisor = list.text(row, SUPERVISOR);
        String project = list.text(row, PROJECT);
        boolean nobody = unit.isEmpty() && (supervisor.isEmpty() || project.isEmpty());
        if (nobody || isSum(unit) || isSum(supervisor)) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        if (!unit.isEmpty()) {
            names.add(bare(unit));
        }
        boolean whole = isSum(project) || isWhole(project);
        Optional<Integer> year = year(list.text(row, YEAR)).or(list::year);
        return Optional.of(
                new Asked(names, supervisor.isEmpty() ? "" : bare(supervisor), whole ? "" : bare(project), year));
    }
}
