package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 财政部门文稿的性质: four to eight projects of as many units, out of seeds, reviewed and written about. */
@DisplayName("财政部门的文稿与复核的表")
class BureauDraftsTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final List<String> NAMES = List.of("道路养护", "路灯维修", "河道清淤", "水质监测", "堤防加固", "植树造林", "垃圾清运", "公厕保洁");
    private static final List<String> UNITS = List.of("甲局", "乙局", "丙局", "丁局", "戊局", "己局", "庚局", "辛局");

    @TempDir
    private Path folder;

    /** 一张表: 20 points of execution, 80 of pieces done. */
    private static final class Project {
        final BigDecimal budget;
        BigDecimal spending;
        final int target;
        int done;

        Project(Random random) {
            budget = BigDecimal.valueOf(10_000 + random.nextInt(90_000), 2);
            spending = budget.multiply(BigDecimal.valueOf(50 + random.nextInt(51)))
                    .movePointLeft(2)
                    .setScale(2, RoundingMode.DOWN);
            target = 10 + random.nextInt(40);
            done = random.nextInt(3) == 0 ? target - 1 - random.nextInt(5) : target;
        }

        /** 20 × spending ÷ budget, and 80 × done ÷ target, each to two decimals. */
        BigDecimal score() {
            BigDecimal execution = BigDecimal.valueOf(20).multiply(spending).divide(budget, 2, RoundingMode.HALF_UP);
            BigDecimal pieces = done >= target
                    ? BigDecimal.valueOf(80)
                    : BigDecimal.valueOf(80L * done).divide(BigDecimal.valueOf(target), 2, RoundingMode.HALF_UP);
            return execution.add(pieces);
        }

        String rate() {
            BigDecimal percent = spending.movePointRight(2).divide(budget, 1, RoundingMode.HALF_UP);
            return spending.compareTo(budget) == 0 ? "100" : percent.toPlainString();
        }
    }

    private static List<Project> projects(long seed) {
        Random random = new Random(seed);
        List<Project> projects = new ArrayList<>();
        for (int at = 0; at < 4 + seed % 5; at++) {
            projects.add(new Project(random));
        }
        return projects;
    }

    private Map<String, String> write(String run, List<Project> projects) throws IOException {
        Bureau bureau = new Bureau(folder.resolve(run));
        for (int at = 0; at < projects.size(); at++) {
            Project each = projects.get(at);
            bureau.project(
                    NAMES.get(at),
                    UNITS.get(at),
                    NAMES.get(at),
                    List.of(each.budget.toPlainString() + "|" + each.spending.toPlainString()),
                    "产出指标,数量指标,完成件数,≥" + each.target + "件," + each.done + "件,80");
        }
        assertThat(bureau.review().err()).as(run).isEmpty();
        Path out = folder.resolve(run).resolve("texts");
        Said said = Said.of(
                name -> Bureau.WUHAN,
                "report",
                bureau.out().toString(),
                "-o",
                out.toString(),
                "--bureau",
                "云岭县财政局",
                "--date",
                "2025-03-01");
        assertThat(said.code()).as(said.out() + said.err()).isZero();
        assertThat(said.out()).doesNotContain("核对");
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : List.of("绩效统计段", "结果应用清单", "绩效自评得分排名", "绩效自评复核情况通报")) {
            texts.put(name, Files.readString(out.resolve(name + ".txt")));
        }
        return texts;
    }

    private static BigDecimal spent(List<Project> projects) {
        return projects.stream().map(each -> each.spending).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    @DisplayName("合计、平均、各表的资金和得分在文中和表上是同一个数;文中没有别的数;名次由高到低")
    void totalsAreTheTables() throws IOException {
        for (long seed = 1; seed <= 4; seed++) {
            List<Project> projects = projects(seed);
            Map<String, String> texts = write("t" + seed, projects);
            BigDecimal average = projects.stream()
                    .map(Project::score)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(BigDecimal.valueOf(projects.size()), 2, RoundingMode.HALF_UP);
            String statistics = texts.get("绩效统计段");
            assertThat(statistics)
                    .contains("组织" + projects.size() + "个单位开展绩效自评，收到自评表" + projects.size() + "张")
                    .contains("涉及项目资金" + spent(projects).toPlainString() + "万元")
                    .contains("平均复核得分" + plain(average) + "分");
            Set<String> known =
                    new HashSet<>(List.of(plain(spent(projects)), plain(average), "2024", "2025", "3", "1"));
            for (int count = 0; count <= 40; count++) {
                known.add(String.valueOf(count));
            }
            for (int at = 0; at < projects.size(); at++) {
                Project each = projects.get(at);
                known.addAll(List.of(plain(each.spending), plain(each.score()), plain(new BigDecimal(each.rate()))));
                String row = UNITS.get(at) + "\t" + NAMES.get(at) + "\t";
                assertThat(texts.get("结果应用清单"))
                        .contains(row + each.spending.toPlainString() + "\t" + each.rate() + "%\t" + plain(each.score())
                                + "\t");
                assertThat(texts.get("绩效自评得分排名")).contains(row + each.rate() + "%\t" + plain(each.score()) + "\t");
            }
            texts.forEach((name, text) -> {
                for (Matcher found = NUMBER.matcher(text); found.find(); ) {
                    assertThat(known).as(name + " " + found.group()).contains(plain(new BigDecimal(found.group())));
                }
            });
            BigDecimal last = null;
            int rank = 0;
            Matcher row = Pattern.compile("(?m)^(\\d+)\t.局\t.*%\t([\\d.]+)\t").matcher(texts.get("绩效自评得分排名"));
            while (row.find()) {
                BigDecimal score = new BigDecimal(row.group(2));
                int said = Integer.parseInt(row.group(1));
                assertThat(last == null || score.compareTo(last) <= 0).isTrue();
                rank = last != null && score.compareTo(last) == 0 ? rank : said;
                assertThat(said).isEqualTo(rank);
                last = score;
            }
            assertThat(last).isNotNull();
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @Test
    @DisplayName("改一张表:清单里只有它的一行变,统计段只有合计和平均的句子变")
    void oneTable() throws IOException {
        for (long seed = 1; seed <= 2; seed++) {
            List<Project> projects = projects(seed);
            Map<String, String> before = write("b" + seed, projects);
            Project changed = projects.get(1);
            changed.spending = changed.spending.subtract(new BigDecimal("1.07"));
            Map<String, String> after = write("a" + seed, projects);
            List<String> gone = bare(before.get("结果应用清单"));
            gone.removeAll(bare(after.get("结果应用清单")));
            assertThat(gone).singleElement().asString().startsWith(UNITS.get(1) + "\t" + NAMES.get(1));
            List<String> said = new ArrayList<>(before.get("绩效统计段").lines().toList());
            said.removeAll(after.get("绩效统计段").lines().toList());
            assertThat(said).isNotEmpty().allMatch(line -> line.contains("涉及项目资金") || line.contains("平均复核得分"));
        }
    }

    /** Rows without the number that they are counted by. */
    private static List<String> bare(String text) {
        return new ArrayList<>(
                text.lines().map(line -> line.replaceFirst("^\\d+\t", "")).toList());
    }
}
