package jixiao.reading.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;

/** 名称: whose facts are told, out of titles and sentences. */
record Subjects(Phrases phrases) {
    private static final Pattern QUOTED = Pattern.compile("“([^“”]{2,60})”(?:专项|项目)");
    private static final Pattern LABELLED = Pattern.compile("^(?:\\(?[一二三四五1-9][、.)])?项目名称:(.{2,40})$");
    private static final Pattern YEARED = Pattern.compile(Years.YEARED);
    private static final Pattern OFFICE =
            Pattern.compile("^.{0,30}?(委员会办公室|办公室|委员会|街道办事处|办事处|管理局|局|中心|学校|医院|厅|处|队|院|馆|站|委|政府)");
    private static final Pattern TAIL = Pattern.compile("((预算)?项目(支出|预算|资金)?)?(绩效|自评|评价)*$");

    /** Whether words speak of the unit as a whole. */
    boolean isWhole(String text) {
        return phrases.has("整体", text);
    }

    /** A project's name out of a title's line. */
    String ofTitle(String line, String unit) {
        String name = line;
        for (String ending : phrases.words("报告标题")) {
            int at = name.lastIndexOf(ending);
            if (at >= 0) {
                name = name.substring(0, at);
                break;
            }
        }
        String bare = YEARED.matcher(name).replaceAll("");
        return project(withoutUnit(bare, unit, !bare.equals(name)));
    }

    /** Without the unit, if it is known; else, after a year, without what looks like an office. */
    private static String withoutUnit(String name, String unit, boolean yeared) {
        if (!unit.isEmpty() && name.startsWith(unit)) {
            return name.substring(unit.length());
        }
        Matcher office = OFFICE.matcher(name);
        return yeared && office.find() && name.length() - office.end() >= 4 ? name.substring(office.end()) : name;
    }

    /** The bare name of a project: without quotation marks and without 项目 and what follows it. */
    static String project(String text) {
        String name = text.replaceAll("^[“”,:、]+|[“”,:、]+$", "");
        String bare = TAIL.matcher(name).replaceFirst("");
        return (bare.isEmpty() ? name : bare).replaceAll("^[“”]+|[“”]+$", "");
    }

    /** Of whom a sentence tells a score: the words before it in its clause. */
    String before(String text, int at) {
        int start = at;
        boolean quoted = false;
        while (start > 0) {
            char sign = text.charAt(start - 1);
            quoted ^= sign == '”' || sign == '“';
            if (!quoted && "。;,:".indexOf(sign) >= 0) {
                break;
            }
            start--;
        }
        String words = YEARED.matcher(text.substring(start, at)).replaceAll("");
        return isWhole(words) ? Fact.WHOLE : project(words.replaceAll("^(其中|组织|形成)", ""));
    }

    /** What grew or fell, for kinds that tell of it. */
    static Optional<String> ofChange(FactKind kind) {
        return kind == FactKind.INCREASE || kind == FactKind.DECREASE ? Optional.of("收支总计") : Optional.empty();
    }

    /** Whether a change is that of the grants alone (财政拨款收、支总计), which is another figure. */
    static boolean isOfGrants(Phrases.Hit hit, Passage passage) {
        return ofChange(hit.kind()).isPresent()
                && passage.text().substring(0, hit.start()).endsWith("拨款");
    }

    /** 项目名称:… in the first lines of a report. */
    Optional<String> labelled(List<Passage> passages) {
        return passages.stream()
                .limit(8)
                .map(passage -> LABELLED.matcher(passage.text()))
                .filter(Matcher::find)
                .map(matcher -> project(matcher.group(1)))
                .findFirst();
    }

    /** The project that the first sentences of a report without a title name; empty where they name none. */
    Optional<String> quoted(List<Passage> passages) {
        return passages.stream()
                .limit(8)
                .map(passage -> QUOTED.matcher(passage.text()))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }
}
