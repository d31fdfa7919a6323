package jixiao.model.fact.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jixiao.model.Given;
import jixiao.model.Indicator;
import jixiao.model.Place;
import jixiao.model.fact.CellsOfLines;

/**
 * 文旁的表上几条指标: lines of one sheet of which the same is said once.
 *
 * @param about what is said
 * @param sheet their sheet
 * @param lines at least one
 * @param all how many lines they are some of
 * @param spot where it is said
 */
public record LinesOfSheet(About about, TextSheet sheet, List<SheetLine> lines, int all, TextSpot spot)
        implements InText {
    /** 所说的事. */
    public enum About {
        /** 二级指标 that they do not belong under. */
        LEVEL,
        /** 样式 that was not filled in. */
        PATTERN,
        /** 得分率 that differs in two sheets. */
        POINTS,
        /** Targets that the text tells as results. */
        RESULT,
        /** Targets that are an outcome or a forecast. */
        OUTCOME,
        /** A share as the target of money that is paid. */
        SHARE,
        /** 约数 in the text, exact on the sheet. */
        ROUND,
        /** 完成与否, in the text the opposite. */
        EVIDENCE,
        /** 全部完成, said of what they missed. */
        CLAIM
    }

    /** So many are named in one sentence; the rest is counted. */
    private static final int NAMED = 3;

    public LinesOfSheet {
        Given.all(about, sheet, spot);
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("no line to tell of");
        }
    }

    /** Lines that a rule has gathered, told at the first one's cell. */
    public static LinesOfSheet of(About about, TextSheet sheet, Collection<?> gathered) {
        return of(about, sheet, gathered, gathered);
    }

    /** The same of some lines out of others; the first of these are named. */
    public static LinesOfSheet of(About about, TextSheet sheet, Collection<?> gathered, Collection<?> of) {
        List<SheetLine> lines = lines(gathered);
        Indicator first = lines(of).get(0).indicator();
        Place place = switch (about) {
            case POINTS -> first.claimed().place();
            case RESULT ->
                sheet.targets().hasCell()
                        ? sheet.targets()
                        : first.targetEntry().place();
            case PATTERN, OUTCOME, SHARE -> first.targetEntry().place();
            default -> first.place();
        };
        boolean target = about == About.RESULT || about == About.OUTCOME || about == About.SHARE;
        String quote = target ? first.targetEntry().text() : first.level3().name();
        return new LinesOfSheet(
                about,
                sheet,
                about == About.RESULT ? lines(of) : lines,
                lines.size(),
                new TextSpot(place, quote, sheet.behind()));
    }

    /** Lines that a rule has gathered, in the order in which the text tells of them, told where it tells of the first. */
    public static LinesOfSheet told(About about, TextSheet sheet, Collection<?> gathered) {
        List<SheetLine> lines = gathered.stream()
                .map(SheetLine.class::cast)
                .sorted(Comparator.comparingInt(
                        line -> line.told().orElseThrow().order()))
                .toList();
        return new LinesOfSheet(
                about,
                sheet,
                lines,
                lines.size(),
                TextSpot.of(lines.get(0).told().orElseThrow()));
    }

    /** Lines that a rule has gathered beside what the text says of them all. */
    public static LinesOfSheet against(AllDoneSaid said, TextSheet sheet, Collection<?> gathered) {
        List<SheetLine> lines = lines(gathered);
        return new LinesOfSheet(About.CLAIM, sheet, lines, lines.size(), said.spot());
    }

    private static List<SheetLine> lines(Collection<?> gathered) {
        return gathered.stream()
                .map(SheetLine.class::cast)
                .sorted(Comparator.comparingInt(SheetLine::no))
                .toList();
    }

    @Override
    public String key() {
        return about + "" + sheet.no() + "|" + spot.order();
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        boolean every = about == About.OUTCOME || about == About.SHARE;
        words.put("表名", sheet.name());
        words.put("条数", String.valueOf(all));
        words.put(CellsOfLines.CELLS, CellsOfLines.of(lines.stream().map(SheetLine::indicator)));
        words.put("目标数", about == About.RESULT ? String.valueOf(lines.size()) : "");
        words.put(
                "名单",
                lines.stream()
                        .limit(every ? lines.size() : NAMED)
                        .map(this::named)
                        .collect(Collectors.joining("、")));
        return words;
    }

    private String named(SheetLine line) {
        Indicator own = line.indicator();
        String name = own.level3().name();
        String quoted = "“" + name + "”";
        return switch (about) {
            case LEVEL, PATTERN, POINTS -> quoted + "(" + own.level2().name() + ")";
            case RESULT, OUTCOME, SHARE -> quoted + "目标“" + own.targetEntry().text() + "”";
            case ROUND ->
                name + line.number().map(number -> "“" + number.words() + "”").orElse("");
            case EVIDENCE -> name;
            case CLAIM ->
                name + "(目标" + own.targetEntry().text() + ",完成"
                        + own.actual().entry().text() + ")";
        };
    }
}
