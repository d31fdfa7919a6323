package jixiao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.json.TableDraft;
import jixiao.model.Form;
import jixiao.model.Judgement;
import jixiao.model.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 一个单位的几张表: texts from a department's table and two to four of its projects, out of seeds. More units: {@code -Ddrafts.units=14}. */
@DisplayName("一个单位的几张表写成的文稿")
class UnitDraftsTest {
    private static final int SEEDS = Integer.getInteger("drafts.units", 6);
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final List<String> NAMES = List.of("泵站维修", "河道清淤", "水质监测", "堤防加固", "沟塘疏浚");

    @TempDir
    private Path folder;

    /** 一张项目表: 20 points of execution, two lines of 50 and 30. */
    private static final class Project {
        final String name;
        final BigDecimal budget;
        BigDecimal spending;
        final int target;
        int done;
        final String satisfied;

        Project(String name, Random random) {
            this.name = name;
            this.budget = BigDecimal.valueOf(10_000 + random.nextInt(90_000), 2);
            this.spending = budget.multiply(BigDecimal.valueOf(60 + random.nextInt(41)))
                    .movePointLeft(2)
                    .setScale(2, RoundingMode.HALF_UP);
            this.target = 10 + random.nextInt(40);
            this.done = random.nextInt(3) == 0 ? target - 1 - random.nextInt(5) : target + random.nextInt(3);
            this.satisfied = random.nextInt(4) == 0 ? "88%" : "93%";
        }

        TableDraft table() {
            return Drafts.ENGINE
                    .draft(name + ".json")
                    .title("2024年度" + name + "自评表")
                    .unit(Drafts.UNIT)
                    .supervisor(Drafts.UNIT)
                    .project(name)
                    .year(2024)
                    .funds(budget.toPlainString(), spending.toPlainString())
                    .execution("20", "", "")
                    .goal("做好" + name, "")
                    .indicator("产出指标", "数量指标", name + "处数")
                    .target("≥" + target + "处")
                    .actual(done + "处")
                    .weight("50")
                    .indicator("满意度指标", "服务对象满意度", name + "群众满意度")
                    .target("≥90%")
                    .actual(satisfied)
                    .weight("30")
                    .draft();
        }

        int met() {
            return (done >= target ? 1 : 0) + (satisfied.equals("93%") ? 1 : 0);
        }
    }

    private static List<Project> projects(long seed) {
        Random random = new Random(seed);
        List<Project> projects = new ArrayList<>();
        for (int at = 0; at < 2 + seed % 3; at++) {
            projects.add(new Project(NAMES.get(at), random));
        }
        return projects;
    }

    private static BigDecimal spent(List<Project> projects) {
        return projects.stream().map(each -> each.spending).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** 680 of basic spending, and what the projects spent at first. */
    private static TableDraft department(BigDecimal ofProjects, String actual) {
        BigDecimal spending = new BigDecimal("680.00").add(ofProjects);
        return Drafts.ENGINE
                .draft("部门整体.json")
                .form(Form.DEPARTMENT)
                .title("2024年度" + Drafts.UNIT + "部门整体绩效自评表")
                .unit(Drafts.UNIT)
                .year(2024)
                .funds(spending.add(new BigDecimal("15.50")).toPlainString(), spending.toPlainString())
                .spending("680.00", ofProjects.toPlainString())
                .execution("20", "", "")
                .goal("保障供水安全", "")
                .indicator("产出指标", "数量指标", "管网改造")
                .target("≥20公里")
                .actual(actual)
                .weight("50")
                .indicator("满意度指标", "服务对象满意度", "用水户满意度")
                .target("≥90%")
                .actual("93%")
                .weight("30")
                .draft();
    }

    /** Texts by the ends of their names. */
    private Map<String, String> write(String run, TableDraft department, List<Project> projects) throws IOException {
        Path in = Files.createDirectories(folder.resolve(run + "in"));
        List<TableDraft> tables = new ArrayList<>(List.of(department));
        projects.forEach(each -> tables.add(each.table()));
        Drafts.write(in, tables.toArray(TableDraft[]::new));
        DraftOptions plain = Drafts.options(in, folder.resolve(run + "out"), DraftKind.STATEMENT, DraftKind.REPORT);
        DraftResult result = new Drafting(
                        Drafts.ENGINE,
                        new DraftOptions(
                                plain.inputs(),
                                plain.out(),
                                plain.kinds(),
                                "wuhan",
                                plain.templates(),
                                false,
                                plain.roster(),
                                List.of(),
                                false,
                                true,
                                Drafts.DAY))
                .run();
        assertThat(result.stopped()).as(run).isEmpty();
        Map<String, String> texts = new TreeMap<>();
        for (DraftResult.Written each : result.texts()) {
            assertThat(each.text().doubts()).as(run + each.text().name()).isEmpty();
            assertThat(each.text().remarks()).as(run + each.text().name()).isEmpty();
            texts.put(
                    each.text().name().replace(Drafts.UNIT + "2024年度", ""),
                    each.text().text());
        }
        return texts;
    }

    @Test
    @DisplayName("读回没有一处算错;项目数、资金、指标数、完成数在文中和表上是同一个数;文中的数都是这几张表的")
    void totalsAreTheTables() throws IOException {
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<Project> projects = projects(seed);
            TableDraft department = department(spent(projects), seed % 2 == 0 ? "20公里" : "16公里");
            Map<String, String> texts = write("t" + seed, department, projects);
            assertThat(texts).hasSize(2 + projects.size());
            String statement = texts.get("预算绩效情况说明");
            int met = projects.stream().mapToInt(Project::met).sum() + (seed % 2 == 0 ? 2 : 1);
            int all = 2 * projects.size() + 2;
            assertThat(statement)
                    .contains("共涉及项目" + projects.size() + "个，资金"
                            + spent(projects).toPlainString() + "万元，占一般公共预算项目支出总额的100%")
                    .contains(met == all ? "全部完成" : "各张自评表合计" + all + "个指标中，" + met + "个达到目标，" + (all - met) + "个没有达到");
            BigDecimal told = BigDecimal.ZERO;
            Matcher amount = Pattern.compile("全年预算数为[\\d.]+万元，执行数为([\\d.]+)万元").matcher(statement);
            while (amount.find()) {
                told = told.add(new BigDecimal(amount.group(1)));
            }
            assertThat(told).isEqualByComparingTo(spent(projects));
            Set<BigDecimal> known = known(department, projects);
            texts.forEach((name, text) -> {
                Matcher found = NUMBER.matcher(text);
                while (found.find()) {
                    assertThat(known)
                            .as(name + " " + found.group())
                            .contains(new BigDecimal(found.group()).stripTrailingZeros());
                }
            });
        }
    }

    private static Set<BigDecimal> known(TableDraft department, List<Project> projects) {
        Set<BigDecimal> known = new HashSet<>();
        List<Judgement> judged = new ArrayList<>(List.of(Drafts.ENGINE.judge(department.table())));
        projects.forEach(each -> judged.add(Drafts.ENGINE.judge(each.table().table())));
        for (Judgement each : judged) {
            Matcher found = NUMBER.matcher(Drafts.ENGINE.documents().text(List.of(each), List.of()));
            while (found.find()) {
                known.add(new BigDecimal(found.group()).stripTrailingZeros());
            }
            BigDecimal indicators = BigDecimal.ZERO;
            for (var line : each.scored().lines()) {
                BigDecimal score = line.score().orElseThrow();
                indicators = indicators.add(score);
                known.add(line.weight().subtract(score).stripTrailingZeros());
                known.add(line.ratio()
                        .orElse(BigDecimal.ONE)
                        .movePointRight(2)
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros());
            }
            known.add(indicators.stripTrailingZeros());
            BigDecimal budget = each.table().execution().budget().value().orElseThrow();
            BigDecimal spending = each.table().execution().spending().value().orElseThrow();
            known.add(spending.movePointRight(2)
                    .divide(budget, 1, RoundingMode.HALF_UP)
                    .stripTrailingZeros());
            known.add(budget.subtract(spending).stripTrailingZeros());
        }
        known.add(spent(projects).stripTrailingZeros());
        known.add(projects.stream()
                .map(each -> each.budget)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros());
        for (int count = 0; count <= 20; count++) {
            known.add(BigDecimal.valueOf(count).stripTrailingZeros());
        }
        List.of("20", "80", "100", "2024", "2025")
                .forEach(each -> known.add(new BigDecimal(each).stripTrailingZeros()));
        return known;
    }

    @Test
    @DisplayName("改一张项目表的执行数:只有它的报告、综述里讲它的段落和合计变;改部门表:项目的报告和项目的段落都不变")
    void oneTable() throws IOException {
        for (long seed = 1; seed <= Math.min(5, SEEDS / 3); seed++) {
            List<Project> projects = projects(seed);
            BigDecimal atFirst = spent(projects);
            Map<String, String> before = write("b" + seed, department(atFirst, "20公里"), projects);
            for (int at = 0; at < projects.size(); at++) {
                Project changed = projects.get(at);
                BigDecimal spending = changed.spending;
                changed.spending = spending.subtract(new BigDecimal("31.07"));
                Map<String, String> after = write("a" + seed + "-" + at, department(atFirst, "20公里"), projects);
                changed.spending = spending;
                before.forEach((name, text) -> {
                    if (!name.startsWith(changed.name) && !name.startsWith("预算绩效")) {
                        assertThat(after).as(name).containsEntry(name, text);
                    }
                });
                assertThat(gone(before, after, changed.name + "绩效自评报告")).isNotEmpty();
                assertThat(gone(before, after, "预算绩效情况说明"))
                        .isNotEmpty()
                        .allMatch(line -> line.contains(changed.name) || line.contains("共涉及项目"));
            }
            Map<String, String> after = write("d" + seed, department(atFirst, "17公里"), projects);
            before.forEach((name, text) -> {
                if (!name.startsWith("部门整体") && !name.startsWith("预算绩效")) {
                    assertThat(after).as(name).containsEntry(name, text);
                }
            });
            assertThat(gone(before, after, "预算绩效情况说明"))
                    .isNotEmpty()
                    .noneMatch(line -> line.contains("绩效自评综述") || line.contains("主要产出和效益"));
        }
    }

    @Test
    @DisplayName("改一张项目表的一个完成值:综述里只有讲它的段落和讲各张表合计的一句变,部门和别的项目的报告不变")
    void oneLine() throws IOException {
        for (long seed = 2; seed <= 4; seed++) {
            List<Project> projects = projects(seed);
            TableDraft department = department(spent(projects), "20公里");
            Map<String, String> before = write("l" + seed, department, projects);
            Project changed = projects.get(0);
            changed.done = changed.target - 6;
            Map<String, String> after = write("m" + seed, department, projects);
            before.forEach((name, text) -> {
                if (!name.startsWith(changed.name) && !name.startsWith("预算绩效")) {
                    assertThat(after).as(name).containsEntry(name, text);
                }
            });
            assertThat(gone(before, after, "预算绩效情况说明"))
                    .isNotEmpty()
                    .allMatch(line -> line.contains(changed.name) || line.contains("共涉及项目"));
            assertThat(after.get("预算绩效情况说明"))
                    .contains(changed.name + "处数（目标≥" + changed.target + "处，完成" + changed.done + "处）")
                    .doesNotContain("全部完成");
        }
    }

    @Test
    @DisplayName("连同附表整份读回:文字和表都没有一处算错,附表的总分与原表相同")
    void wholeReadBack() throws IOException {
        for (long seed = 1; seed <= 3; seed++) {
            List<Project> projects = projects(seed);
            Path in = Files.createDirectories(folder.resolve("w" + seed));
            List<TableDraft> tables = new ArrayList<>(List.of(department(spent(projects), "16公里")));
            projects.forEach(each -> tables.add(each.table()));
            Drafts.write(in, tables.toArray(TableDraft[]::new));
            DraftOptions plain = Drafts.options(in, folder.resolve("wo" + seed), DraftKind.STATEMENT, DraftKind.REPORT);
            DraftResult result = Drafts.run(new DraftOptions(
                    plain.inputs(),
                    plain.out(),
                    plain.kinds(),
                    seed == 2 ? "sichuan" : "wuhan",
                    plain.templates(),
                    false,
                    plain.roster(),
                    List.of(),
                    true,
                    true,
                    Drafts.DAY));
            assertThat(result.texts()).hasSize(2 + projects.size());
            for (DraftResult.Written each : result.texts()) {
                var opened = Drafts.ENGINE
                        .open(each.text().name() + ".docx", each.text().docx())
                        .orThrow();
                assertThat(opened.inOrder())
                        .as(each.text().name())
                        .filteredOn(finding -> finding.severity() != Severity.INFO
                                && (finding.actual().isPresent()
                                        || finding.expected().isPresent()))
                        .isEmpty();
                boolean statement = each.text().name().contains("情况说明");
                assertThat(opened.judgements()).hasSize(statement ? 1 + projects.size() : 1);
            }
            List<Judgement> annexed = Drafts.ENGINE
                    .open("综述.docx", result.texts().get(0).text().docx())
                    .orThrow()
                    .judgements();
            for (int at = 0; at < tables.size(); at++) {
                assertThat(annexed.get(at).scored().total())
                        .isEqualByComparingTo(Drafts.ENGINE
                                .judge(tables.get(at).table())
                                .scored()
                                .total());
            }
        }
    }

    @Test
    @DisplayName("几张表之间的发现:部门表与一个项目说的不一致,别的项目再改,台账里这个项目的几行不变")
    void folderFindings() throws IOException {
        List<Project> projects = projects(5);
        Project own = projects.get(0);
        BigDecimal atFirst = spent(projects);
        TableDraft department = department(atFirst, "20公里")
                .indicator("产出指标", "数量指标", own.name + "处数")
                .target("≥" + own.target + "处")
                .actual(own.done + 7 + "处")
                .weight("0")
                .draft();
        List<String> before = ledger("f1", department, projects);
        // 7 more are told in one table than in the other; each table has a row of its own.
        assertThat(before.stream()
                        .filter(row -> row.contains("\t" + own.name + "\t") && row.contains(own.done + 7 + "处")))
                .hasSize(1);
        Project other = projects.get(1);
        other.spending = other.spending.subtract(new BigDecimal("31.07"));
        List<String> after = ledger("f2", department, projects);
        List<String> changed = new ArrayList<>(after);
        changed.removeAll(before);
        // What the projects spent no longer adds up to what the department says of them.
        assertThat(changed)
                .isNotEmpty()
                .allMatch(row -> row.contains("\t" + other.name + "\t") || row.contains("项目支出总额"));
        List<String> kept = new ArrayList<>(before);
        kept.removeAll(after);
        assertThat(kept).noneMatch(row -> row.contains("\t" + own.name + "\t"));
    }

    /** Rows of the ledger, without the number that they are counted by. */
    private List<String> ledger(String run, TableDraft department, List<Project> projects) throws IOException {
        Path in = Files.createDirectories(folder.resolve(run));
        List<TableDraft> tables = new ArrayList<>(List.of(department));
        projects.forEach(each -> tables.add(each.table()));
        Drafts.write(in, tables.toArray(TableDraft[]::new));
        return Drafts.only(Drafts.run(Drafts.options(in, folder.resolve(run + "out"), DraftKind.LEDGER)))
                .lines()
                .filter(line -> line.matches("\\d+\t.*"))
                .map(line -> line.replaceFirst("^\\d+", ""))
                .toList();
    }

    private static List<String> gone(Map<String, String> before, Map<String, String> after, String name) {
        List<String> lines = new ArrayList<>(before.get(name).lines().toList());
        lines.removeAll(after.get(name).lines().toList());
        return lines;
    }
}
