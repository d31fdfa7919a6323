package jixiao.review.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jixiao.Engine;
import jixiao.checking.quality.FormedTable;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.Severity;
import jixiao.review.known.TwoYears;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * 审核的把握: how much of what is injected is found, and how much is said of honest tables; by code into
 * {@code target/quality.txt}. {@code -Dquality.tables=2000 -Dquality.faulty=300} for the whole measurement.
 */
class MeasuredChecksTest {
    private static final int HONEST = Integer.getInteger("quality.tables", 50);
    private static final int FAULTY = Integer.getInteger("quality.faulty", 80);

    /** Codes that propose; the others are decided by the table alone. */
    private static final Set<String> PROPOSALS = Set.of(
            "TEXT_COPIED",
            "FIGURE_COPIED",
            "OTHER_UNIT_NAMED",
            "UNIT_COST_APART",
            "TARGET_IS_LAST_RESULT",
            "LINES_CONTRADICT",
            "REASON_STOCK");

    private static final Set<String> CODES = codes();

    private static Set<String> codes() {
        try {
            return Pattern.compile("(?m)^rule \"([A-Z0-9_]+) ")
                    .matcher(Files.readString(Path.of("rules/common/quality.drl"))
                            + Files.readString(Path.of("rules/common/alike.drl")))
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Set<String> told(Judgement judgement) {
        return judgement.findings().stream()
                .map(Finding::code)
                .filter(CODES::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @DisplayName("生成的老实表:没有一个错误和警告,质量的提示也没有")
    void honest() {
        List<String> wrong = new ArrayList<>();
        for (int number = 0; number < HONEST; number++) {
            FormedTable table = HonestTable.of(number, new Random(number));
            Judgement judged = table.judged();
            judged.findings().stream()
                    .filter(each -> each.severity() != Severity.INFO || CODES.contains(each.code()))
                    .forEach(each -> wrong.add(each.code() + " " + each.place().cell() + " " + each.message()));
        }
        assertThat(wrong).isEmpty();
    }

    /** 一个代码的数. */
    private static final class Tally {
        private int injected;
        private int found;
        private int wrong;
    }

    @Test
    @DisplayName("一个文件夹和上年的表,每种问题都注入:能判定的找到98%以上且没有错的;提请核对的找到90%以上,90%以上是对的")
    void injected() throws IOException {
        Map<String, Tally> tallies = new TreeMap<>();
        CODES.forEach(code -> tallies.put(code, new Tally()));
        List<Set<String>> due = new ArrayList<>();
        List<FormedTable> tables = tables(due);
        Folder folder = new Folder();
        TwoYears years = new TwoYears(Engine.load("wuhan"));
        List<Set<String>> told = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            Judgement judged = tables.get(i).judged();
            told.add(told(judged));
            folder.add(judged.scored());
            years.now(judged.table());
            years.before(before(tables.get(i), i, due.get(i)).judged().table());
        }
        List<Set<String>> since = years.codes();
        for (int i = 0; i < tables.size(); i++) {
            since.get(i).stream().filter(CODES::contains).forEach(told.get(i)::add);
        }
        folder.found().forEach(each -> {
            String[] parts = each.split(" ");
            told.get(Integer.parseInt(parts[0]) - 1).add(parts[1]);
        });
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            for (String code : CODES) {
                Tally tally = tallies.get(code);
                boolean wanted = due.get(i).contains(code);
                boolean found = told.get(i).contains(code);
                tally.injected += wanted ? 1 : 0;
                tally.found += wanted && found ? 1 : 0;
                tally.wrong += !wanted && found ? 1 : 0;
                if (wanted != found) {
                    wrong.add((wanted ? "missed " : "wrong ") + code + " " + tables.get(i).lines);
                }
            }
        }
        StringBuilder report = new StringBuilder();
        tallies.forEach((code, tally) -> report.append(code + " " + (PROPOSALS.contains(code) ? "提请" : "判定") + " 注入 "
                + tally.injected + " 找到 " + tally.found + " 误报 " + tally.wrong + "\n"));
        Files.writeString(Path.of("target/quality.txt"), report + String.join("\n", wrong));
        int injected = 0;
        int found = 0;
        int asked = 0;
        int proposed = 0;
        int right = 0;
        for (Map.Entry<String, Tally> each : tallies.entrySet()) {
            Tally tally = each.getValue();
            if (PROPOSALS.contains(each.getKey())) {
                asked += tally.injected;
                proposed += tally.found + tally.wrong;
                right += tally.found;
            } else {
                injected += tally.injected;
                found += tally.found - tally.wrong;
            }
        }
        assertThat(tallies.values()).as(report.toString()).allMatch(tally -> tally.injected > 0);
        assertThat(found * 100).as(report.toString()).isGreaterThanOrEqualTo(injected * 98);
        assertThat(right * 100).as(report.toString()).isGreaterThanOrEqualTo(proposed * 90);
        assertThat(right * 100).as(report.toString()).isGreaterThanOrEqualTo(asked * 90);
    }

    /** What was handed in the year before; of every fifteenth table, results that are targets now. */
    private static FormedTable before(FormedTable table, int number, Set<String> due) {
        if (number % 15 != 4) {
            return LastYear.honest(table, number);
        }
        due.add("TARGET_IS_LAST_RESULT");
        return LastYear.repeated(table, number / 15);
    }

    /** Four of five tables have one fault of their own or take part in one of the folder; the rest is honest this year. */
    private static List<FormedTable> tables(List<Set<String>> due) {
        Map<String, List<Faulty.Fault>> faults = Faulty.all();
        List<String> codes = List.copyOf(faults.keySet());
        List<FormedTable> tables = new ArrayList<>();
        for (int i = 0; i < FAULTY; i++) {
            Random random = new Random(1_000 + i);
            FormedTable table = HonestTable.of(i, random);
            Set<String> own = new TreeSet<>();
            if (i % 5 < 3) {
                String code = codes.get((i / 5 * 3 + i % 5) % codes.size());
                List<Faulty.Fault> kinds = faults.get(code);
                kinds.get(random.nextInt(kinds.size())).spoil(table, random);
                own.add(code);
            }
            tables.add(table);
            due.add(own);
        }
        // Every fifth table takes part in what only the folder shows: 3 or 4 copy one sentence, two share figures, one
        // names another unit, one has a unit cost apart.
        List<Integer> free = new ArrayList<>();
        for (int i = 3; i < FAULTY; i += 5) {
            free.add(i);
        }
        for (int at = 0; at + 6 < free.size(); at += 7) {
            String sentence = HonestTable.reason(new Random(77L * at)) + ",已向上级报告并调整了全年安排";
            for (int k = 0; k < 3; k++) {
                tables.get(free.get(at + k)).box = sentence;
                due.get(free.get(at + k)).add("TEXT_COPIED");
            }
            int base = 1_207 + 13 * at;
            for (int k = 3; k < 5; k++) {
                FormedTable table = tables.get(free.get(at + k));
                for (int line : new int[] {0, 1, 6}) {
                    table.lines.get(line).set(2, "登记事项" + line);
                    table.lines.get(line).set(3, "≥1000户");
                    table.lines.get(line).set(4, base + 101 * line + "户");
                    table.lines.get(line).set(6, "10");
                    table.lines.get(line).set(7, "");
                }
                table.box = "无";
                due.get(free.get(at + k)).add("FIGURE_COPIED");
            }
            FormedTable naming = tables.get(free.get(at + 5));
            naming.box = HonestTable.unit(free.get(at)) + "2024年度部门整体支出绩效自评工作已经完成";
            due.get(free.get(at + 5)).add("OTHER_UNIT_NAMED");
            tables.get(free.get(at + 6))
                    .lines
                    .set(
                            4,
                            new ArrayList<>(
                                    List.of("成本指标", "经济成本指标", "人均成本", "≤2000元/人", 1_100 + at + "元/人", "10", "10", "")));
            due.get(free.get(at + 6)).add("UNIT_COST_APART");
        }
        return tables;
    }
}
