package jixiao.checking.text;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.Report;
import jixiao.model.narrative.Said;

/** 加分、减分: points that a report adds to its 100, or takes off, under words for them (加分项:获省级表彰,加2分). */
record PointsBeside(Narrative document, Report report) {
    private static final String POINTS = "(?:得分|得|共计|共|合计|计|为|了|:)*(\\d{1,2}(?:\\.\\d{1,2})?)分";

    /** 加2分, 附加分2分; neither 增加2分 nor 参加. */
    private static final Pattern ADDED = Pattern.compile("(?<![增参追附])(?:附加分|加分(?:项|指标|事项)?|奖励加?分|加)" + POINTS);

    /** What is taken off beside the groups, never what a group lost. */
    private static final Pattern HEADED = Pattern.compile("(?:减分|扣分)(?:项|事项)");

    private static final Pattern TAKEN = Pattern.compile("(?:减分|扣分|减|扣)(?:项|事项)?" + POINTS);

    private static final Pattern HEADING = Pattern.compile("^[^。;,]{0,30}$");

    /** Their sum; 0 where there are none. */
    BigDecimal sum() {
        BigDecimal sum = BigDecimal.ZERO;
        boolean headed = false;
        for (Said said : document.passages()) {
            if (said.order() < report.first() || said.order() >= report.end()) {
                continue;
            }
            boolean own = HEADED.matcher(said.text()).find();
            sum = sum.add(points(ADDED, said));
            sum = own || headed ? sum.subtract(points(TAKEN, said)) : sum;
            headed = own && HEADING.matcher(said.text()).find()
                    || headed && !HEADING.matcher(said.text()).find();
        }
        return sum;
    }

    private static BigDecimal points(Pattern pattern, Said said) {
        BigDecimal sum = BigDecimal.ZERO;
        Matcher found = pattern.matcher(said.text());
        while (found.find()) {
            sum = sum.add(new BigDecimal(found.group(1)));
        }
        return sum;
    }
}
