package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jixiao.Engine;
import jixiao.generated.Filing;
import jixiao.model.Indicator;
import jixiao.model.SelfEvaluation;
import jixiao.reading.ReadTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 诚实的表与诚实的清单: approved targets, a ledger and last year's results that say the same as the tables in other words. Nothing is
 * found by comparing. More tables: {@code -Dhonest.count=2000}; other
 * workbooks: {@code -Dhonest.cases=<folder>}.
 */
class HonestListsTest {
    private static final int COUNT = Integer.getInteger("honest.count", 40);
    private static final long SEED = Long.getLong("honest.seed", 20250101);
    private static final Path CASES = Path.of(System.getProperty("honest.cases", "src/test/resources/cases"));

    private static final Set<String> CODES = Set.of(
            "TARGET_DIFFERS_FROM_APPROVED",
            "TARGET_NOT_APPROVED",
            "TARGET_DROPPED",
            "WEIGHT_DIFFERS_FROM_APPROVED",
            "BUDGET_DIFFERS",
            "SPENDING_DIFFERS",
            "TARGET_BELOW_LAST_RESULT",
            "FINDING_REPEATED",
            "AMOUNT_UNIT_DOUBTFUL",
            "FORMATS_DIFFER");

    @TempDir
    private Path folder;

    private final Engine engine = Engine.choosing();
    private final List<List<String>> ledger = new ArrayList<>(
            List.of(List.of("预算执行台账", "", "单位:万元", "截至2024年12月31日"), List.of("单位名称", "项目名称", "预算数", "支出数")));
    private final List<List<String>> approved =
            new ArrayList<>(List.of(List.of("单位名称", "项目名称", "一级指标", "二级指标", "三级指标", "指标值", "分值")));

    private Path in() {
        return folder.resolve("in");
    }

    /** What comparing found, by code and file. */
    private Map<String, Integer> alarms(String... more) throws IOException {
        Bureau.write(folder.resolve("台账.xlsx"), ledger);
        Bureau.write(folder.resolve("批复.xlsx"), approved);
        List<String> words = new ArrayList<>(List.of(
                "review",
                in().toString(),
                "-o",
                folder.resolve("out").toString(),
                "--no-copies",
                "--approved",
                folder.resolve("批复.xlsx").toString(),
                "--ledger",
                folder.resolve("台账.xlsx").toString()));
        words.addAll(List.of(more));
        Said said = Said.of(name -> engine, words.toArray(String[]::new));
        assertThat(said.code()).as(said.err()).isIn(0, 3, 4);
        Sheets summary = new Sheets(folder.resolve("out/复核汇总.xlsx"));
        Map<String, Integer> alarms = new TreeMap<>();
        for (Map<String, String> row : summary.rows("审核发现")) {
            if (CODES.contains(row.get("代码"))) {
                alarms.merge(
                        row.get("代码") + " " + row.get("文件") + " " + row.get("单元格") + " " + row.get("发现和处理建议"),
                        1,
                        Integer::sum);
            }
        }
        told = said.out();
        return alarms;
    }

    /** What the terminal told. */
    private String told = "";

    /** A number of the ledger as a platform exports it: with more places, at most half a unit of the last place off. */
    private static String exported(BigDecimal amount, int number) {
        return switch (number % 3) {
            case 0 -> amount.toPlainString();
            case 1 -> amount.add(new BigDecimal("0.0049")).toPlainString();
            default -> amount.setScale(4, RoundingMode.UNNECESSARY).toPlainString();
        };
    }

    /** The same target in other words. */
    private static String reworded(String target, int number) {
        if (target.startsWith("≥") && number % 2 == 0) {
            return number % 4 == 0 ? target.substring(1) + "以上" : "不低于" + target.substring(1);
        }
        return target.startsWith("≤") && number % 3 == 0 ? "不超过" + target.substring(1) : target;
    }

    @Test
    @DisplayName("生成的诚实的表:批复换一种写法、台账多几位、上年做到的就是今年的目标,比对没有一条发现")
    void generated() throws IOException {
        Files.createDirectories(in());
        Path then = Files.createDirectories(folder.resolve("2023/in"));
        List<Filing> filings = Filing.many(COUNT, SEED);
        for (int i = 0; i < filings.size(); i++) {
            Filing filing = filings.get(i);
            filing.handHonest(in());
            filing.handLastYear(then, false);
            int number = i;
            List<String> ledgerRow = new ArrayList<>(List.of(filing.unit(), filing.project()));
            filing.honestFunds().forEach(amount -> ledgerRow.add(exported(amount, filing.isInYuan() ? 0 : number)));
            ledger.add(ledgerRow);
            for (List<String> line : filing.approved(0)) {
                List<String> row = new ArrayList<>(List.of(filing.unit(), filing.project()));
                row.addAll(line);
                row.set(5, reworded(line.get(3), number));
                approved.add(row);
            }
        }
        Path last = folder.resolve("2023/out");
        Said said = Said.of(name -> engine, "review", then.toString(), "-o", last.toString(), "--no-copies");
        assertThat(said.code()).as(said.err()).isIn(0, 3, 4);
        assertThat(alarms("--last", last.toString())).isEmpty();
        for (String list : List.of("台账", "批复", "上年")) {
            assertThat(told).contains("与" + list + "比对 " + COUNT + " 张:不符 0;有列而没有报表 0 行,有表而没有列入 0 张");
        }
    }

    private void own(SelfEvaluation table) {
        String project = table.project().text();
        table.execution()
                .budget()
                .value()
                .flatMap(budget -> table.execution().spending().value().map(spending -> List.of(budget, spending)))
                .ifPresent(funds -> ledger.add(List.of(
                        table.unit().text(),
                        project,
                        funds.get(0).toPlainString(),
                        funds.get(1).toPlainString())));
        for (Indicator line : table.indicators()) {
            approved.add(List.of(
                    table.unit().text(),
                    project,
                    line.level1().text(),
                    line.level2().text(),
                    line.name(),
                    line.targetEntry().text(),
                    line.weight().value().map(BigDecimal::toPlainString).orElse("")));
        }
    }

    @Test
    @DisplayName("示例的各张表:批复和台账照它们自己的数,比对没有一条发现")
    void cases() throws IOException {
        Files.createDirectories(in());
        List<Path> files;
        try (var all = Files.list(CASES)) {
            files = all.filter(file ->
                            file.getFileName().toString().matches(".*-(department|project|[a-d]|unit|wuhan).*\\.xlsx"))
                    .sorted()
                    .toList();
        }
        assertThat(files).isNotEmpty();
        Map<String, List<SelfEvaluation>> tables = new TreeMap<>();
        for (Path file : files) {
            Files.copy(file, in().resolve(file.getFileName()));
            for (ReadTable read : engine.read(file)) {
                String key = read.table().unit().text() + "|"
                        + read.table().project().text();
                tables.computeIfAbsent(key, absent -> new ArrayList<>()).add(read.table());
            }
        }
        // A list cannot tell two tables of one unit and project apart, nor name a unit that no table names.
        tables.values()
                .removeIf(each -> each.size() > 1 || each.get(0).unit().text().isBlank());
        tables.values().forEach(each -> own(each.get(0)));
        assertThat(alarms()).isEmpty();
        for (String list : List.of("台账", "批复")) {
            assertThat(told).contains("与" + list + "比对 " + tables.size() + " 张:不符 0;有列而没有报表 0 行");
        }
    }
}
