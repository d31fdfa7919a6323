package jixiao.review.decide;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jixiao.intake.UnitNames;
import jixiao.review.Review;
import jixiao.store.Saying;

/**
 * 两处听来的: rows of a workbook together with what was said in the page since that workbook was written. Where both were changed
 * otherwise the later holds, and both are told; what was said in the page stays in the store.
 */
final class Heard {
    private final UnitNames names;
    private final Optional<Instant> saved;
    private final List<Saying> uncounted;
    private final List<String> notices = new ArrayList<>();

    /**
     * @param saved when the workbook was saved last; empty where there is none
     * @param uncounted what was said in the page since, in order
     */
    Heard(UnitNames names, Optional<Instant> saved, List<Saying> uncounted) {
        this.names = names;
        this.saved = saved;
        this.uncounted = uncounted;
    }

    /** Where both say something else, a sentence each. */
    List<String> notices() {
        return List.copyOf(notices);
    }

    /** The rows of a workbook with what the page says. */
    <R> List<R> rows(Spoken<R> spoken, List<R> book) {
        Map<String, List<Saying>> said = new LinkedHashMap<>();
        for (Saying each : uncounted) {
            if (each.said().kind().equals(spoken.kind())) {
                String key = spoken.key(spoken.of().apply(each.said().texts()), names);
                said.computeIfAbsent(key, absent -> new ArrayList<>()).add(each);
            }
        }
        Map<String, R> rows = new LinkedHashMap<>();
        List<R> repeated = new ArrayList<>();
        for (R row : book) {
            if (rows.putIfAbsent(spoken.key(row, names), row) != null) {
                repeated.add(row);
            }
        }
        said.forEach((key, all) -> hear(spoken, rows, key, all));
        List<R> heard = new ArrayList<>(rows.values());
        heard.addAll(repeated);
        return heard;
    }

    private <R> void hear(Spoken<R> spoken, Map<String, R> rows, String key, List<Saying> all) {
        R last = spoken.of().apply(all.get(all.size() - 1).said().texts());
        List<String> wanted = spoken.filled().apply(last);
        List<String> there = rows.containsKey(key) ? spoken.filled().apply(rows.get(key)) : List.of("", "", "", "");
        if (Spoken.isSame(there, wanted)) {
            return;
        }
        boolean both = saved.isPresent() && !Spoken.isSame(there, all.get(0).seen());
        boolean book = both && isBookLater(spoken, there, all.get(all.size() - 1));
        if (both) {
            notices.add(about(spoken, last) + "在网页里是" + said(wanted) + ",在" + Review.SUMMARY + "里改成了" + said(there)
                    + (book ? ":以后改的" + Review.SUMMARY + "为准,网页里的留在存档里,请核对。" : ":以后改的网页为准,汇总里的留在旧本里,请核对。"));
        }
        if (book) {
            return;
        }
        if (String.join("", wanted).isBlank()) {
            rows.remove(key);
        } else {
            rows.put(key, last);
        }
    }

    /**
     * Whether the workbook was filled in after the page: by the 日期 that stands in the row, else by when it was saved. On the same
     * day the saving decides.
     */
    private <R> boolean isBookLater(Spoken<R> spoken, List<String> there, Saying page) {
        OffsetDateTime at = OffsetDateTime.parse(page.at());
        Optional<LocalDate> day = spoken == (Object) Spoken.TREATMENT ? FilledDay.of(there.get(3)) : Optional.empty();
        if (day.isPresent() && !day.get().equals(at.toLocalDate())) {
            return day.get().isAfter(at.toLocalDate());
        }
        return !saved.orElseThrow().isBefore(at.toInstant());
    }

    private static <R> String about(Spoken<R> spoken, R row) {
        List<String> texts = spoken.texts().apply(row);
        String place = row instanceof Ruling ruling
                ? "指标“" + ruling.indicator() + "”的定分"
                : "“" + texts.get(8) + "”" + (texts.get(5).isEmpty() ? "" : "(" + texts.get(5) + ")") + "的处理";
        return "「" + (texts.get(0) + " " + texts.get(1)).strip() + "」" + place;
    }

    private static String said(List<String> filled) {
        String words = filled.stream().filter(each -> !each.isBlank()).collect(Collectors.joining(","));
        return words.isEmpty() ? "空白" : "“" + words + "”";
    }
}
