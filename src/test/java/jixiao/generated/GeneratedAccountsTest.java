package jixiao.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.Engine;
import jixiao.checking.text.TextDossier;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.ScoredEvaluation;
import jixiao.model.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Accounts out of seeds: right ones have no finding; what is no fact may be anything; each fact made wrong is found. More of
 * them: {@code -Dgenerated.accounts=60}.
 */
class GeneratedAccountsTest {
    private static final Engine ENGINE = Engine.load("wuhan");
    private static final int SEEDS = Integer.getInteger("generated.accounts", 15);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])(?!20\\d\\d年)\\d[\\d,]*(?:\\.\\d+)?");

    private static List<ScoredEvaluation> tables(GeneratedAccount account) throws IOException {
        List<ScoredEvaluation> tables = new ArrayList<>();
        for (List<List<String>> sheet : account.sheets()) {
            tables.add(ENGINE.open("表.xlsx", WrittenAccount.workbook(sheet))
                    .orThrow()
                    .judgements()
                    .get(0)
                    .scored());
        }
        return tables;
    }

    private static List<Finding> found(String text, List<ScoredEvaluation> tables) {
        var read = ENGINE.open("决算.txt", text.getBytes(StandardCharsets.UTF_8))
                .orThrow()
                .text()
                .orElseThrow()
                .text();
        return ENGINE.judges()
                .judge(
                        read,
                        TextDossier.of(tables.stream()
                                .map(each -> new Judgement(each, List.of()))
                                .toList()))
                .findings();
    }

    private static List<String> codes(List<Finding> found) {
        return found.stream().map(Finding::code).toList();
    }

    @Test
    @DisplayName("处处相符的决算一条发现也没有;别的年份、三公、采购、编码、日期、人数、页数逐处改动,还是没有")
    void noFacts() throws IOException {
        List<String> faults = new ArrayList<>();
        int changed = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            GeneratedAccount account = new GeneratedAccount(seed);
            List<ScoredEvaluation> tables = tables(account);
            List<String> clean = codes(found(account.text(), tables));
            if (!clean.isEmpty()) {
                faults.add(seed + " 清白的:" + clean);
            }
            Random random = new Random(seed);
            for (String decoy : account.decoys()) {
                Matcher number = NUMBER.matcher(decoy);
                while (number.find()) {
                    String other = digits(number.group(), random);
                    String sentence = decoy.substring(0, number.start()) + other + decoy.substring(number.end());
                    List<String> codes = codes(found(account.text().replace(decoy, sentence), tables));
                    changed++;
                    if (!codes.isEmpty()) {
                        faults.add(seed + " " + sentence + ":" + codes);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(changed).isGreaterThanOrEqualTo(SEEDS * 16);
    }

    /** The same signs with other digits. */
    private static String digits(String number, Random random) {
        StringBuilder other = new StringBuilder();
        number.chars()
                .forEach(
                        sign -> other.append(Character.isDigit(sign) ? (char) ('1' + random.nextInt(9)) : (char) sign));
        return other.toString();
    }

    @Test
    @DisplayName("写了两处的事实改错一处就找到,按事实的种类;没有别的错误和警告")
    void facts() throws IOException {
        List<String> faults = new ArrayList<>();
        Map<String, Integer> kinds = new TreeMap<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            GeneratedAccount account = new GeneratedAccount(seed);
            List<ScoredEvaluation> tables = tables(account);
            for (GeneratedAccount.Change change : account.changes()) {
                String wrong = account.text().replace(change.from(), change.to());
                if (wrong.equals(account.text())) {
                    continue;
                }
                kinds.merge(change.kind(), 1, Integer::sum);
                List<Finding> found = found(wrong, tables);
                boolean told = found.stream().anyMatch(each -> change.codes().contains(each.code()));
                List<String> others = found.stream()
                        .filter(each -> each.severity() != Severity.INFO)
                        .map(Finding::code)
                        .filter(code -> !change.codes().contains(code))
                        .toList();
                if (!told || !others.isEmpty()) {
                    faults.add(seed + " " + change + ":" + codes(found));
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(kinds.keySet())
                .containsExactlyInAnyOrder(
                        "年初预算数", "项目资金", "整体资金", "整体执行数", "执行率", "项目个数", "一级项目数", "综述预算数", "综述执行数", "综述执行率");
        assertThat(kinds.values()).allMatch(count -> count > SEEDS / 2);
    }
}
