package jixiao.review.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import jixiao.model.Given;
import jixiao.review.ReviewOptions;
import jixiao.review.TableSummary;

/**
 * 汇总的标题: what every sheet's title says.
 *
 * @param bureau 财政部门; empty where it is not known
 * @param years which the tables are about, in order; empty where none says
 * @param day of the review
 */
public record SummaryHeading(String bureau, List<Integer> years, LocalDate day) {
    public SummaryHeading {
        Given.all(bureau, day);
        years = List.copyOf(years);
    }

    /** Of a review's tables. */
    public static SummaryHeading of(ReviewOptions options, List<TableSummary> counting) {
        TreeSet<Integer> years = new TreeSet<>();
        counting.forEach(table -> table.head().year().ifPresent(years::add));
        options.year().ifPresent(asked -> {
            years.clear();
            years.add(asked);
        });
        return new SummaryHeading(options.bureau(), List.copyOf(years), LocalDate.now(options.clock()));
    }

    /** "某区财政局2024年度绩效自评复核"; several years as "2023—2024年度". */
    String banner() {
        Optional<String> about = years.isEmpty()
                ? Optional.empty()
                : Optional.of(years.get(0) + (years.size() > 1 ? "—" + years.get(years.size() - 1) : "") + "年度");
        return bureau.strip() + about.orElse("") + "绩效自评复核";
    }

    /** "2026年3月1日". */
    String date() {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
