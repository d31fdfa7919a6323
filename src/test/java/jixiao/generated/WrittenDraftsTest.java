package jixiao.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.Engine;
import jixiao.drafting.DraftKind;
import jixiao.drafting.DraftOptions;
import jixiao.drafting.DraftResult;
import jixiao.drafting.DraftedText;
import jixiao.drafting.Drafting;
import jixiao.model.Judgement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 文稿的性质: what is written from generated tables of every layout. Other seeds: {@code -Dgenerated.seed=2}. */
class WrittenDraftsTest {
    private static final long SEED = Long.getLong("generated.seed", 20250601);
    private static final int COUNT = Integer.getInteger("generated.drafts", 30);
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Engine ENGINE = Engine.choosing();

    @TempDir
    private Path folder;

    private static DraftResult write(Path in, Path out, String style) {
        return new Drafting(
                        ENGINE,
                        new DraftOptions(
                                List.of(in),
                                out,
                                EnumSet.of(DraftKind.STATEMENT, DraftKind.REPORT),
                                style,
                                Optional.empty(),
                                true,
                                Optional.empty(),
                                List.of(),
                                false,
                                true,
                                java.time.LocalDate.of(2025, 3, 1)))
                .run();
    }

    @Test
    @DisplayName("每种版式的表写成的文稿,自己读回没有一处算错,没有表上没有的数")
    void readBackWithoutFindings() throws IOException {
        List<String> wrong = new ArrayList<>();
        int texts = 0;
        for (int number = 0; number < COUNT; number++) {
            Table table = new Table(number, new Random(SEED * 1_000_003 + number));
            Path in = Files.createDirectories(folder.resolve("in" + number));
            table.write(in, List.of(), false);
            String style = number % 3 == 0 ? "sichuan" : "wuhan";
            for (DraftResult.Written each :
                    write(in, folder.resolve("out" + number), style).texts()) {
                texts++;
                DraftedText text = each.text();
                if (text.isDoubtful()) {
                    wrong.add(number + " " + style + " " + table.layout + "\n    " + text.name() + text.doubts()
                            + text.remarks());
                }
            }
        }
        assertThat(texts).isGreaterThanOrEqualTo(2 * COUNT);
        assertThat(wrong).as(wrong.size() + " of " + texts).isEmpty();
    }

    @Test
    @DisplayName("总分、执行率、合计在文中和表上是同一个数:总分由执行得分和各条得分另加一遍")
    void totalsAreTheTables() throws IOException {
        int told = 0;
        for (int number = 0; number < COUNT; number += 2) {
            Table table = new Table(number, new Random(SEED * 1_000_003 + number));
            Path in = Files.createDirectories(folder.resolve("in" + number));
            table.write(in, List.of(), false);
            DraftResult result = write(in, folder.resolve("out" + number), "wuhan");
            String report = result.texts().stream()
                    .map(DraftResult.Written::text)
                    .filter(text -> text.name().contains("自评报告"))
                    .findFirst()
                    .orElseThrow()
                    .text();
            Judgement judged = ENGINE.open(in.resolve(table.fileName()))
                    .orThrow()
                    .judgements()
                    .get(0);
            Matcher funds = Pattern.compile("全年预算数([\\d.]+)万元，执行数([\\d.]+)万元").matcher(report);
            assertThat(funds.find()).isTrue();
            assertThat(new BigDecimal(funds.group(1))).isEqualByComparingTo(table.budget);
            assertThat(new BigDecimal(funds.group(2))).isEqualByComparingTo(table.spending);
            Matcher total = Pattern.compile("自评得分(\\d+(?:\\.\\d+)?)分").matcher(report);
            if (total.find()) {
                told++;
                BigDecimal sum = judged.scored().lines().stream()
                        .map(line -> line.score().orElseThrow())
                        .reduce(judged.scored().execution().score().orElse(BigDecimal.ZERO), BigDecimal::add);
                assertThat(new BigDecimal(total.group(1))).isEqualByComparingTo(sum);
            } else {
                assertThat(report).containsPattern("暂计|未计总分");
            }
        }
        assertThat(told).isGreaterThan(5);
    }

    @Test
    @DisplayName("改一张项目表的执行数,只有讲这个项目和合计的段落变")
    void oneTableChangesItsOwnWordsOnly() throws IOException {
        for (int seed = 0; seed < 6; seed++) {
            List<Table> tables = new ArrayList<>();
            for (int number = 1; tables.size() < 3; number++) {
                Table table = new Table(number * 4 + seed, new Random(SEED + 31L * number + seed));
                if (!table.layout.department()) {
                    tables.add(table);
                }
            }
            Path in = Files.createDirectories(folder.resolve("one" + seed));
            for (Table each : tables) {
                each.write(in, List.of(), false);
            }
            List<String> before = paragraphs(write(in, folder.resolve("before" + seed), "wuhan"));
            Table changed = tables.get(1);
            changed.spending = changed.spending.subtract(new BigDecimal("1.00"));
            changed.claim();
            changed.write(in, List.of(), false);
            List<String> after = paragraphs(write(in, folder.resolve("after" + seed), "wuhan"));
            List<String> gone = new ArrayList<>(before);
            gone.removeAll(after);
            assertThat(gone).isNotEmpty();
            // Each unit has texts of its own here: every line that changed stands in one of the changed table's.
            assertThat(gone).allMatch(line -> line.startsWith(changed.unit + "|"));
        }
    }

    /** Each line with the unit of its text before it. */
    private static List<String> paragraphs(DraftResult result) {
        List<String> lines = new ArrayList<>();
        result.texts()
                .forEach(each -> each.text()
                        .text()
                        .lines()
                        .forEach(line -> lines.add(each.text().name().replaceAll("/.*", "") + "|" + line)));
        return lines;
    }

    @Test
    @DisplayName("文中的每一个数,都在表上、计分结果里,或是条数、序号、年度")
    void numbersAreTheTables() throws IOException {
        for (int number = 0; number < COUNT; number += 3) {
            Table table = new Table(number, new Random(SEED * 1_000_003 + number));
            Path in = Files.createDirectories(folder.resolve("in" + number));
            table.write(in, List.of(), false);
            Set<BigDecimal> known = known(ENGINE.open(in.resolve(table.fileName()))
                    .orThrow()
                    .judgements()
                    .get(0));
            for (DraftResult.Written each :
                    write(in, folder.resolve("out" + number), "wuhan").texts()) {
                Matcher found = NUMBER.matcher(each.text().text());
                while (found.find()) {
                    BigDecimal value = new BigDecimal(found.group()).stripTrailingZeros();
                    assertThat(known)
                            .as(each.text().name() + " " + found.group())
                            .contains(value);
                }
            }
        }
    }

    /** Every number of the JSON document of a scored table, and what the law of texts derives from them. */
    private static Set<BigDecimal> known(Judgement judged) {
        Set<BigDecimal> known = new HashSet<>();
        Matcher found = NUMBER.matcher(ENGINE.documents().text(List.of(judged), List.of()));
        while (found.find()) {
            known.add(new BigDecimal(found.group()).stripTrailingZeros());
        }
        for (int count = 0; count <= 20; count++) {
            known.add(BigDecimal.valueOf(count).stripTrailingZeros());
        }
        known.add(new BigDecimal("2024"));
        known.add(new BigDecimal("2025"));
        var lines = judged.scored().lines();
        for (int mask = 1; mask < 1 << Math.min(lines.size(), 13); mask++) {
            BigDecimal weight = BigDecimal.ZERO;
            BigDecimal score = BigDecimal.ZERO;
            for (int at = 0; at < lines.size(); at++) {
                if ((mask >> at & 1) == 1) {
                    weight = weight.add(lines.get(at).weight());
                    score = score.add(lines.get(at).score().orElse(BigDecimal.ZERO));
                }
            }
            known.add(weight.stripTrailingZeros());
            known.add(score.stripTrailingZeros());
        }
        lines.forEach(line -> {
            line.score()
                    .ifPresent(score -> known.add(line.weight().subtract(score).stripTrailingZeros()));
            line.ratio()
                    .ifPresent(ratio -> known.add(ratio.movePointRight(2)
                            .setScale(1, java.math.RoundingMode.HALF_UP)
                            .stripTrailingZeros()));
        });
        judged.scored().execution().rate().ifPresent(rate -> {
            for (int decimals = 1; decimals < 4; decimals++) {
                known.add(rate.movePointRight(2)
                        .setScale(decimals, java.math.RoundingMode.HALF_UP)
                        .stripTrailingZeros());
            }
        });
        known.add(judged.scored().total().stripTrailingZeros());
        return known;
    }
}
