package jixiao.review.alike;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.checking.IndicatorName;
import jixiao.convention.Convention;
import jixiao.convention.DictionaryEntry;
import jixiao.convention.Parameter;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.Place;
import jixiao.model.Quantity;
import jixiao.model.SelfEvaluation;
import jixiao.model.Target;
import jixiao.model.Unit;
import jixiao.model.UnitKind;
import jixiao.model.fact.quality.Mark;
import jixiao.text.Normal;

/** 取痕迹: the sentences, figures and unit costs of a table that are held against those of others. Safe for several threads. */
public final class Tracing {
    private static final Pattern ENDS = Pattern.compile("[。;；!！?？\\n\\r]+");
    private static final Pattern CITED = Pattern.compile("《[^》]*》");
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:[(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)、]|(?:\\d{1,2})\\.(?!\\d)|[一二三四五]是|[①-⑳]|(?:目标|措施)\\d*:)");
    private static final Pattern YEAR = Pattern.compile("(?:20\\d\\d年?)?(?:度)?$");
    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{Nd}()“”·]");
    private static final Pattern TEXTS = Pattern.compile("完成情况|问题|原因|措施");

    /** Names of units are neither shorter nor longer. */
    private static final int SHORTEST_NAME = 4;

    private static final int LONGEST_NAME = 30;

    /** Figures of fewer digits are alike by chance. */
    private static final int DIGITS = 4;

    private static final Pattern EACH = Pattern.compile("单价|单位成本|人均|户均|亩均|每.{1,4}成本|次均|均价");

    private final int signs;
    private final List<DictionaryEntry> stock;
    private final List<DictionaryEntry> placeholders;
    private final List<String> self;
    private final List<DictionaryEntry> costs;

    /** By a convention's dictionary and parameters. */
    public Tracing(Convention convention) {
        this.signs = convention.parameters().number(Parameter.COPIED_SIGNS).intValue();
        this.stock = convention.dictionary().of(Mark.STOCK_TEXT);
        this.placeholders = convention.dictionary().of(Mark.PLACEHOLDER);
        this.costs = convention.dictionary().of(Mark.OF_COST);
        this.self = convention.dictionary().of(Mark.SELF).stream()
                .flatMap(entry -> entry.words().stream())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** What is written in sentences: goals, results in words, reasons, measures; not names and targets, which are approved. */
    List<Sentence> sentences(SelfEvaluation table) {
        List<Sentence> said = new ArrayList<>();
        List<String> own = own(table);
        table.goals().forEach(goal -> add(goal.text(), goal.caption(), own, said));
        for (Indicator line : table.indicators()) {
            if (line.actual().isWords()) {
                add(line.actual().entry(), own, said);
            }
            add(line.reason(), own, said);
        }
        add(table.execution().reason(), own, said);
        add(table.reasonBox(), own, said);
        add(table.measures(), own, said);
        table.details().forEach((label, entry) -> {
            if (!label.startsWith(SelfEvaluation.NOTE) && TEXTS.matcher(label).find()) {
                add(entry, own, said);
            }
        });
        return said;
    }

    private void add(Entry entry, List<String> own, List<Sentence> said) {
        add(entry.typed(), entry.place(), own, said);
    }

    private void add(String text, Place place, List<String> own, List<Sentence> said) {
        if (text.length() < signs) {
            return;
        }
        for (String piece : ENDS.split(text)) {
            String normal = NUMBERING.matcher(Normal.text(piece)).replaceFirst("");
            if (normal.length() >= signs) {
                said.add(new Sentence(piece.strip(), place, digest(normal, own), begins(normal)));
            }
        }
    }

    /** Of letters alone, without the unit's own names and what is cited; 0 where that is too short or stock. */
    private long digest(String normal, List<String> own) {
        String rest = CITED.matcher(normal).replaceAll("");
        for (String name : own) {
            rest = rest.replace(name, "");
        }
        StringBuilder letters = new StringBuilder();
        rest.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        String lower = normal.toLowerCase(Locale.ROOT);
        boolean lawful = letters.length() < signs
                || stock.stream().anyMatch(entry -> entry.fits(lower))
                || placeholders.stream().anyMatch(entry -> entry.fits(lower));
        return lawful ? 0 : Digest.of(letters.toString());
    }

    /** Names by which sentences call the unit, its 实施单位, 主管部门 and project, the longest first. */
    private static List<String> own(SelfEvaluation table) {
        return List.of(table.unit(), table.implementer(), table.supervisor(), table.project()).stream()
                .map(entry -> Normal.text(entry.text()))
                .filter(name -> name.length() >= SHORTEST_NAME)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private Optional<String> begins(String normal) {
        for (String word : self) {
            int at = normal.indexOf(word);
            if (at >= SHORTEST_NAME && at <= LONGEST_NAME) {
                Matcher year = YEAR.matcher(normal.substring(0, at));
                String name = year.find() ? normal.substring(0, year.start()) : normal.substring(0, at);
                if (name.length() >= SHORTEST_NAME && !NO_NAME.matcher(name).find()) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /** Results that are not what was aimed at, and amounts, of four digits or more and not rounded. */
    List<Shown> figures(SelfEvaluation table) {
        List<Shown> shown = new ArrayList<>();
        amount("预算数", table.execution().budget(), shown);
        amount("执行数", table.execution().spending(), shown);
        for (Indicator line : table.indicators()) {
            Optional<Quantity> done = line.actual().quantity().filter(number -> isTelling(number.value()));
            boolean aimed = done.isPresent()
                    && line.target()
                            .flatMap(Target::quantity)
                            .filter(aim -> aim.inBase().compareTo(done.get().inBase()) == 0)
                            .isPresent();
            if (done.isPresent() && !aimed) {
                Unit unit = done.get().unit();
                shown.add(new Shown(
                        line.name(),
                        line.actual().entry().text(),
                        place(line),
                        Digest.of(IndicatorName.of(line.name()) + "|" + unit.family() + "|"
                                + plain(done.get().inBase())),
                        done.get().inBase(),
                        unit));
            }
        }
        return shown;
    }

    private static void amount(String name, Figure figure, List<Shown> shown) {
        figure.value()
                .filter(Tracing::isTelling)
                .ifPresent(value -> shown.add(new Shown(
                        name,
                        figure.text(),
                        figure.place(),
                        Digest.of(name + "|" + plain(value)),
                        value,
                        Unit.WAN_YUAN)));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** Of four digits or more that are not all rounded: 1347, 12.65, 1220; not 1300, 96.5, 2000. */
    private static boolean isTelling(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        boolean many = bare.precision() - Math.min(0, bare.scale()) >= DIGITS;
        return bare.precision() >= DIGITS - 1 && many;
    }

    /** Unit costs: lines of 成本 in money for one of something, with a result above zero. */
    List<Shown> costs(SelfEvaluation table) {
        List<Shown> shown = new ArrayList<>();
        for (Indicator line : table.indicators()) {
            boolean cost = costs.stream()
                    .anyMatch(entry -> entry.fits(Normal.text(line.level2().name()))
                            || entry.fits(Normal.text(line.level1().name())));
            Optional<Quantity> done = line.actual()
                    .quantity()
                    .filter(number -> number.unit().kind() == UnitKind.MONEY
                            || number.unit().family().contains("/"))
                    .filter(number -> number.value().signum() > 0)
                    .filter(number -> number.unit().name().contains("/")
                            || EACH.matcher(line.name()).find());
            if (cost && done.isPresent()) {
                shown.add(new Shown(
                        line.name(),
                        line.actual().entry().text(),
                        place(line),
                        Digest.of(IndicatorName.of(line.name()) + "|"
                                + done.get().unit().family()),
                        done.get().inBase(),
                        done.get().unit()));
            }
        }
        return shown;
    }

    private static Place place(Indicator line) {
        Place place = line.actual().entry().place();
        return place.hasCell() ? place : line.place();
    }
}
