package jixiao.reading.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 报送单位 of a document: of an account by its title, else by a labelled line, else by the title of its first report. */
final class FilingUnit {
    /** Lines that a cover may have. */
    private static final int COVER = 12;

    private static final String YEAR = "(?:" + Years.YEARED + ")";

    private static final Pattern ACCOUNT =
            Pattern.compile("^" + YEAR + "?(.{2,40}?)" + YEAR + "?(?:部门|单位)决算(?:公开)?(?:说明)?$");
    private static final Pattern LABELLED =
            Pattern.compile("^(?:填报|预算|报告|评价|自评|项目|部门)?(?:单位|部门)(?:名称)?(?:\\([^()]{0,8}\\))?:(.{2,40})$");

    /** What names an office: a place, and what such offices end with. */
    private static final Pattern OFFICE =
            Pattern.compile("^" + YEAR + "?((?=[^,。:]{0,20}?(?:[省市县乡镇州旗]|(?<![社园景校小片])区|中共|中国共产党)).{2,30}?"
                    + "(?:街道(?:办事处|办)|政府(?:办公室|办)?|委(?:员会)?(?:办公室|办)?|办公室|办事处|管理局|局|中心|中学|小学|大学|学院|学校|医院|厅|处|院|馆|站))");

    private FilingUnit() {}

    static String of(List<Passage> passages, List<ReportSpan> reports) {
        return first(ACCOUNT, passages)
                .or(() -> first(LABELLED, passages))
                .or(() -> reports.stream()
                        .map(ReportSpan::title)
                        .map(OFFICE::matcher)
                        .filter(Matcher::find)
                        .map(found -> found.group(1))
                        .findFirst())
                .or(() -> above(passages, reports))
                .orElse("");
    }

    /** The name of an office alone on the line above the title of the first report. */
    private static Optional<String> above(List<Passage> passages, List<ReportSpan> reports) {
        Optional<Integer> title = reports.stream()
                .findFirst()
                .filter(report -> !report.title().isEmpty())
                .map(report -> report.start().order());
        return passages.stream()
                .filter(passage ->
                        title.filter(order -> order == passage.order() + 1).isPresent())
                .map(passage -> OFFICE.matcher(passage.text()))
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst();
    }

    private static Optional<String> first(Pattern pattern, List<Passage> passages) {
        return passages.stream()
                .limit(COVER)
                .map(passage -> pattern.matcher(passage.text()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }
}
