package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.generated.Filing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 经办人的两周: three rounds of generated submissions with injected errors, a roster, approved targets with adjustments, a
 * ledger and last year's results, through the commands. Everything injected is found and nothing else, every decision is
 * accounted for, and the books balance at the end. Others: {@code -Dweeks.seed=2 -Dweeks.count=600}; with
 * {@code -Dweeks.figures=true} it prints what was left to the officer in each round.
 */
class TwoWeeksTest {
    private static final int COUNT = Integer.getInteger("weeks.count", 24);
    private static final long SEED = Long.getLong("weeks.seed", 20241231);
    private static final List<String> SECTIONS = List.of("教科文科", "农业科", "社保科");

    @TempDir
    private Path folder;

    private final Books books = new Books();
    private List<Filing> filings;

    /** Findings that the officer dealt with in a round, and lines that got points. */
    private int dealt;

    private int settled;
    private final Set<String> secret = new TreeSet<>();
    private final Map<String, List<Filing.Found>> known = new HashMap<>();

    private Path in() {
        return folder.resolve("in");
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Sheets summary() {
        return new Sheets(out().resolve("复核汇总.xlsx"));
    }

    private static Said run(String... words) {
        Said said = Said.of(name -> Chosen.ENGINE, words);
        assertThat(said.code()).as(said.err()).isIn(0, 3, 4);
        return said;
    }

    private static final class Chosen {
        static final Engine ENGINE = Engine.choosing();
    }

    private Said review(String day) {
        return run(
                "review",
                in().toString(),
                "-o",
                out().toString(),
                "--no-copies",
                "--date",
                day,
                "--roster",
                folder.resolve("名单.xlsx").toString(),
                "--approved",
                folder.resolve("批复").toString(),
                "--ledger",
                folder.resolve("台账.xlsx").toString(),
                "--last",
                folder.resolve("2023/out").toString());
    }

    private Said letters(String day) {
        return run("letters", out().toString(), "--date", day, "--due", "2025-06-30", "--no", "财函{1}号");
    }

    private void lists() throws IOException {
        Path then = Files.createDirectories(folder.resolve("2023/in"));
        List<List<String>> roster = new ArrayList<>(List.of(List.of("单位", "项目", "主管部门", "科室", "是否涉密")));
        List<List<String>> ledger = new ArrayList<>(
                List.of(List.of("2024年度预算执行台账", "", "单位:万元", "截至2024年12月31日"), List.of("单位名称", "项目名称", "预算数", "支出数")));
        List<List<String>> approved = new ArrayList<>(
                List.of(List.of("2024年度绩效目标批复表"), List.of("单位名称", "项目名称", "一级指标", "二级指标", "三级指标", "指标值", "分值")));
        List<List<String>> adjusted = new ArrayList<>(List.of(
                List.of("2024年度绩效目标调整批复(2024年9月10日)"), List.of("单位名称", "项目名称", "一级指标", "二级指标", "三级指标", "指标值", "分值")));
        for (int i = 0; i < filings.size(); i++) {
            Filing filing = filings.get(i);
            boolean isSecret = i == 7;
            if (isSecret) {
                secret.add(filing.unit());
            }
            roster.add(
                    List.of(filing.unit(), filing.project(), "某局" + i % 4, SECTIONS.get(i % 3), isSecret ? "是" : ""));
            List<Filing.Found> found = known.computeIfAbsent(filing.unit(), absent -> new ArrayList<>());
            if (!filing.isSteady()) {
                continue;
            }
            boolean budget = i % 5 == 1;
            boolean spending = i % 5 == 2;
            ledger.add(List.of(
                    filing.unit(),
                    filing.project(),
                    filing.budget()
                            .add(new java.math.BigDecimal(budget ? "7.77" : "0"))
                            .toPlainString(),
                    filing.spending()
                            .add(new java.math.BigDecimal(spending ? "7.77" : "0"))
                            .toPlainString()));
            if (budget) {
                found.add(new Filing.Found("BUDGET_DIFFERS", "budget"));
            }
            if (spending) {
                found.add(new Filing.Found("SPENDING_DIFFERS", "spending"));
            }
            if (i % 2 == 0) {
                int more = i % 8 == 0 ? 3 : 0;
                // Approved otherwise first, and then adjusted to what the table says.
                boolean twice = i % 8 == 2;
                filing.approved(twice ? 3 : more).forEach(row -> approved.add(row(filing, row)));
                if (twice) {
                    adjusted.add(row(filing, filing.approved(0).get(0)));
                }
                if (more > 0) {
                    found.add(new Filing.Found("TARGET_DIFFERS_FROM_APPROVED", "line0.target"));
                }
                if (i % 8 == 4) {
                    approved.add(row(filing, List.of("产出指标", "数量指标", "信息公开次数", "≥4次", "")));
                    found.add(new Filing.Found("TARGET_DROPPED", ""));
                }
            }
            if (i % 3 == 0) {
                boolean better = i % 9 == 0;
                filing.handLastYear(then, better);
                if (better) {
                    found.add(new Filing.Found("TARGET_BELOW_LAST_RESULT", "line0.target"));
                }
            }
        }
        roster.add(List.of("第九百实验中心", "第九百实验中心能力建设", "某局0", SECTIONS.get(0), ""));
        Bureau.write(folder.resolve("名单.xlsx"), roster);
        Bureau.write(folder.resolve("台账.xlsx"), ledger);
        Bureau.write(folder.resolve("批复/1.xlsx"), approved);
        Bureau.write(folder.resolve("批复/2.xlsx"), adjusted);
        run("review", then.toString(), "-o", folder.resolve("2023/out").toString(), "--no-copies");
    }

    private static List<String> row(Filing filing, List<String> line) {
        return Stream.concat(Stream.of(filing.unit(), filing.project()), line.stream())
                .toList();
    }

    private static boolean arrives(Filing filing, int round) {
        return filing.changes(round) && !filing.isWithdrawn(round);
    }

    private Set<String> units(BiPredicate<Filing, Integer> which, int round) {
        return filings.stream()
                .filter(each -> which.test(each, round))
                .map(Filing::unit)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What has to be found in a round, by unit: injected, and by the lists. */
    private Set<String> expected(int round) {
        Set<String> expected = new TreeSet<>();
        for (Filing filing : filings) {
            if (!filing.isWithdrawn(round)) {
                Stream.concat(
                                filing.injected(round).stream().map(each -> each.code() + " " + each.cell()),
                                known.get(filing.unit()).stream()
                                        .map(each -> each.code() + " "
                                                + (each.cell().isEmpty() ? "" : filing.cell(round, each.cell()))))
                        .filter(each -> !each.startsWith("NEEDS_REVIEW") || !books.decided.contains(filing.unit()))
                        .forEach(each -> expected.add(filing.unit() + " " + each));
            }
        }
        return expected;
    }

    private Set<String> found() {
        Set<String> found = new TreeSet<>();
        books.now
                .values()
                .forEach(item -> found.add(item.unit() + " " + item.code() + " "
                        + (item.code().equals("TARGET_DROPPED") ? "" : item.cell())));
        return found;
    }

    /** What is in one set only. */
    private static List<String> differences(Set<String> expected, Set<String> found) {
        return Stream.concat(
                        expected.stream().filter(each -> !found.contains(each)).map(each -> "没有 " + each),
                        found.stream().filter(each -> !expected.contains(each)).map(each -> "多出 " + each))
                .toList();
    }

    /** The officer deals with each finding that nothing was said of, and gives every second open line its points. */
    private void treat() throws IOException {
        Map<String, Integer> copies = new TreeMap<>();
        summary().fill("审核发现", row -> {
            Optional<Books.Item> item = Books.item(row, copies).filter(each -> !books.said.containsKey(each.key()));
            Books.Said said = item.map(books::next).orElse(Books.Said.NOTHING);
            return said.word().isEmpty() ? Map.of() : Map.of("处理", said.word(), "理由", said.reason(), "经办人", "王五");
        });
        int[] turn = {0};
        settled = 0;
        summary().fill("待定事项", row -> {
            boolean decides = row.get("状态").equals("待定") && turn[0]++ % 2 == 0;
            if (decides) {
                settled++;
                books.decided.add(row.get("单位"));
            }
            return decides ? Map.of("定分", "1", "结论", "调整", "理由", "查阅台账", "经办人", "王五") : Map.of();
        });
    }

    /** After a review without anything new: what was said stands beside its finding and is applied or said to be at fault. */
    private void checkSaid(String when) throws IOException {
        List<Map<String, String>> rows = summary().rows("审核发现");
        Map<String, Integer> copies = new TreeMap<>();
        Map<String, String> states = new TreeMap<>();
        for (Map<String, String> row : rows) {
            Books.item(row, copies)
                    .ifPresent(
                            item -> states.put(item.key(), row.get("处理") + "|" + row.get("理由") + "|" + row.get("状态")));
        }
        Map<String, String> expected = new TreeMap<>();
        for (Books.Item item : books.now.values()) {
            Books.Said said = books.said.getOrDefault(item.key(), Books.Said.NOTHING);
            String state = said.word().isEmpty() ? "" : said.holds(item.code()) ? "已采用" : "有误";
            expected.put(item.key(), said.word() + "|" + said.reason() + "|" + state);
        }
        assertThat(differences(expected, states)).as(when).isEmpty();
        Map<String, Integer> open = new HashMap<>();
        summary().rows("待定事项").stream()
                .filter(row -> row.get("状态").equals("待定"))
                .forEach(row -> open.merge(row.get("单位"), 1, Integer::sum));
        Map<String, String> verdicts = new TreeMap<>();
        Map<String, String> right = new TreeMap<>();
        for (Map<String, String> row : summary().rows("汇总")) {
            verdicts.put(row.get("单位"), row.get("结论"));
            right.put(row.get("单位"), books.verdict(row.get("单位"), open.getOrDefault(row.get("单位"), 0)));
        }
        assertThat(differences(right, verdicts)).as(when).isEmpty();
    }

    /** Everything that was ever written into the summary still stands in it. */
    private void checkKept(String when) throws IOException {
        long written = summary().rows("审核发现").stream()
                .filter(row -> !row.get("处理").isEmpty())
                .count();
        assertThat(written).as(when).isEqualTo(books.written);
    }

    /** 《变化》 by unit, state and count. */
    private Map<String, Integer> changes() throws IOException {
        Map<String, Integer> changes = new TreeMap<>();
        summary().rows("变化").forEach(row -> changes.merge(row.get("单位") + " " + row.get("状态"), 1, Integer::sum));
        return changes;
    }

    /** One row of a table: what the officer did in a round, what stays open after it. */
    private void figures(int round, Said letters) throws IOException {
        Map<String, Integer> verdicts = new TreeMap<>();
        summary().rows("汇总").forEach(row -> verdicts.merge(row.get("结论"), 1, Integer::sum));
        long errors = books.now.values().stream()
                .filter(item -> item.severity().equals("错误"))
                .count();
        long open = summary().rows("待定事项").stream()
                .filter(row -> row.get("状态").equals("待定"))
                .count();
        System.out.println("| " + round + " | " + verdicts + " | " + errors + "/" + (books.now.size() - errors) + " | "
                + dealt + " | " + settled + " | " + open + " | "
                + letters.out()
                        .lines()
                        .filter(line -> line.startsWith("意见书"))
                        .findFirst()
                        .orElse("") + " |");
    }

    /** The states of 整改台账, by unit and what was said. */
    private Map<String, String> ledger() throws IOException {
        Map<String, String> states = new TreeMap<>();
        new Sheets(out().resolve("整改台账.xlsx"))
                .rows("整改台账")
                .forEach(row -> states.put(row.get("单位") + " " + row.get("发现"), row.get("状态")));
        return states;
    }

    private Map<String, String> rightLedger(int round) {
        Map<String, String> states = new TreeMap<>();
        books.told.forEach((key, rounds) -> {
            String unit = key.split("\\|")[0];
            Books.Item item = books.now.get(key);
            boolean withdrawn = filings.stream().anyMatch(each -> each.unit().equals(unit) && each.isWithdrawn(round));
            String state = withdrawn
                    ? "表已不在"
                    : item == null
                            ? books.settled.contains(key) ? "已由人处理" : "已改正"
                            : !books.tells(item) ? "已由人处理" : rounds.size() > 1 ? "未改正" : "通知";
            states.put(unit + " " + books.lastMessage.get(key), state);
        });
        return states;
    }

    private static List<String> differences(Map<String, ?> expected, Map<String, ?> found) {
        return differences(lines(expected), lines(found));
    }

    private static Set<String> lines(Map<String, ?> map) {
        return map.entrySet().stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @DisplayName("三轮:注入的全部找到,没有注入的一条也没有;处理各有着落;结论、意见书、台账、变化都对得上")
    void threeRounds() throws IOException {
        filings = Filing.many(COUNT, SEED);
        lists();
        Files.createDirectories(in());
        for (int round = 1; round <= 3; round++) {
            String when = "第" + round + "轮";
            String month = "2025-0" + (2 + round);
            for (Filing filing : filings) {
                filing.hand(in(), round);
                if (!filing.isSame(round)) {
                    books.decided.remove(filing.unit());
                }
            }
            review(month + "-05");
            books.read(summary().rows("审核发现"));
            assertThat(differences(expected(round), found())).as(when).isEmpty();
            if (round > 1) {
                assertThat(differences(
                                books.changes(units(TwoWeeksTest::arrives, round), units(Filing::isWithdrawn, round)),
                                changes()))
                        .as(when)
                        .isEmpty();
                checkKept(when + "收到");
            }
            int before = books.written;
            treat();
            dealt = books.written - before;
            review(month + "-08");
            books.read(summary().rows("审核发现"));
            checkSaid(when + "处理后");
            checkKept(when + "处理后");
            books.tell(round, secret);
            Said letters = letters(month + "-10");
            if (Boolean.getBoolean("weeks.figures")) {
                figures(round, letters);
            }
            assertThat(differences(rightLedger(round), ledger())).as(when).isEmpty();
        }
    }
}
