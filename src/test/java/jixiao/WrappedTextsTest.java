package jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jixiao.generated.GeneratedAccount;
import jixiao.generated.WrittenAccount;
import jixiao.model.Finding;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.JudgedText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 折行的文本: a report whose lines were broken at 40 to 80 columns says what the whole one says. */
class WrappedTextsTest {
    private static final Engine ENGINE = Engine.load("wuhan");

    /** 怎样折行. */
    private enum Way {
        /** Anywhere, within numbers too. */
        ANYWHERE,
        /** A closing sign never begins a line, a number or a Latin word stays whole. */
        KEEPING,
        /** The same with two blanks before each paragraph. */
        INDENTED
    }

    private static int columns(String text) {
        return text.chars().map(sign -> sign < 0x1100 ? 1 : 2).sum();
    }

    private static String wrapped(String text, int width, Way way) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            StringBuilder line = new StringBuilder(way == Way.INDENTED ? "　　" : "");
            for (String word : words(paragraph, way)) {
                boolean room = columns(line + word) <= width;
                if (!room) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                }
                line.append(line.length() == 0 ? word.stripLeading() : word);
            }
            lines.add(line.toString());
        }
        return String.join("\n", lines);
    }

    private static List<String> words(String paragraph, Way way) {
        if (way == Way.ANYWHERE) {
            return paragraph.chars().mapToObj(Character::toString).toList();
        }
        List<String> words = new ArrayList<>();
        var found = java.util.regex.Pattern.compile("(?:[A-Za-z0-9.,%]+|.)[，。；：、）％]*")
                .matcher(paragraph);
        while (found.find()) {
            words.add(found.group());
        }
        return words;
    }

    private static JudgedText judged(String text) {
        return ENGINE.open("报告.txt", text.getBytes(StandardCharsets.UTF_8))
                .orThrow()
                .text()
                .orElseThrow();
    }

    private static List<String> facts(JudgedText judged) {
        return judged.text().all().stream().map(WrappedTextsTest::fact).toList();
    }

    private static String fact(Fact fact) {
        return String.join(
                "|",
                fact.kind().name(),
                fact.subject(),
                fact.year().toString(),
                fact.values().stream().map(each -> each.value().toPlainString()).collect(Collectors.joining(" ")),
                fact.text());
    }

    private static List<String> codes(JudgedText judged) {
        return judged.findings().stream().map(Finding::code).toList();
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(TextDocumentsTest.WHOLE, WrittenAccount.TEXT));
        for (long seed = 1; seed <= 12; seed++) {
            texts.add(new GeneratedAccount(seed).text());
        }
        return texts;
    }

    @Test
    @DisplayName("同一份文本,折成40至80栏和不折,事实相同,发现相同")
    void alike() {
        List<String> faults = new ArrayList<>();
        int broken = 0;
        for (String text : texts()) {
            JudgedText whole = judged(text);
            for (int width = 40; width <= 80; width += 5) {
                for (Way way : Way.values()) {
                    String other = wrapped(text, width, way);
                    broken += other.split("\n").length - text.split("\n").length;
                    JudgedText judged = judged(other);
                    if (!facts(judged).equals(facts(whole)) || !codes(judged).equals(codes(whole))) {
                        List<String> gone = new ArrayList<>(facts(whole));
                        gone.removeAll(facts(judged));
                        faults.add(text.substring(0, 12) + " " + width + " " + way + ":" + gone + codes(judged));
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(broken).isGreaterThan(1000);
    }

    @Test
    @DisplayName("没有折行的文本照旧一行一段,段号是行号;折了行的段,段号是第一行的行号")
    void numbers() {
        String text = "2023年度云岭县水务局部门整体绩效自评报告\n\n一、自评结论\n2023年度部门整体绩效自评得分95.54分，其中预算执行率得分18.54分，绩效目标评价得分77分，"
                + "比上年有所提高，主要原因是项目前期工作提早开展，各项任务按时完成，群众比较满意，资金使用合规，没有发现挪用和浪费的情况。\n";
        assertThat(places(text)).contains("第4段");
        assertThat(places(wrapped(text, 40, Way.ANYWHERE))).contains("第4段").doesNotContain("第5段");
    }

    private static List<String> places(String text) {
        return judged(text).text().all().stream()
                .map(fact -> fact.place().cell())
                .distinct()
                .toList();
    }
}
