package jixiao.reading.narrative;

import static jixiao.reading.narrative.Lines.PHRASES;
import static jixiao.reading.narrative.Lines.passages;
import static jixiao.reading.narrative.Lines.phrases;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jixiao.model.narrative.Stated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PointReaderTest {
    private static List<PointEntry> entries(Phrases phrases, String... lines) {
        List<PointEntry> entries = new ArrayList<>();
        PointReader reader = new PointReader(phrases, new LevelNames(phrases));
        passages(lines).forEach(passage -> reader.read(passage, entries));
        return entries;
    }

    private static List<PointEntry> entries(String... lines) {
        return entries(PHRASES, lines);
    }

    /** Each entry as name full/score, its lines in braces, the words beside in angle brackets. */
    private static List<String> told(List<PointEntry> entries) {
        return entries.stream()
                .map(entry -> entry.name + " " + number(entry.full) + "/" + number(entry.score)
                        + (entry.lines.isEmpty()
                                ? ""
                                : entry.lines.stream()
                                        .map(line -> line.text() + " " + number(line.full()) + "/"
                                                + number(Optional.of(line.score())))
                                        .collect(Collectors.joining(";", "{", "}")))
                        + (entry.text.isEmpty() ? "" : "<" + entry.text + ">"))
                .toList();
    }

    private static List<String> told(String... lines) {
        return told(entries(lines));
    }

    private static String number(Optional<Stated> stated) {
        return stated.map(each -> each.value().toPlainString()).orElse("-");
    }

    @Test
    @DisplayName("一段里几个组,各有各的分;两组之间的话是前一组的")
    void several() {
        assertThat(told("产出指标满分50分,得分48分;效益指标满分30分,得分29分。")).containsExactly("产出 50/48<;>", "效益 30/29<。>");
        assertThat(told("产出指标满分50分,得分48分。少办一场。效益指标满分30分,得分29分")).containsExactly("产出 50/48<。少办一场。>", "效益 30/29");
        assertThat(told("产出指标满分50分,得分48分。清淤得9分。效益指标满分30分,得分29分")).containsExactly("产出 50/48{清淤 -/9}<。>", "效益 30/29");
        assertThat(told("产出指标完成良好,效益指标得分29分")).containsExactly("产出 -/-<完成良好,>", "效益 -/29");
    }

    @Test
    @DisplayName("句中提到、没有分的组不是一组;段首的没有分也是")
    void mentioned() {
        assertThat(told("按照产出指标的要求办好活动。")).isEmpty();
        assertThat(told("按照产出指标的要求,效益指标得29分")).containsExactly("效益 -/29");
        assertThat(told("产出指标完成情况")).containsExactly("产出 -/-<完成情况>");
    }

    @Test
    @DisplayName("没有分又说一遍的组是前一个;有分的、别的组不是")
    void again() {
        assertThat(told("产出指标", "产出指标情况")).containsExactly("产出 -/-<情况>");
        assertThat(told("产出指标", "效益指标")).containsExactly("产出 -/-", "效益 -/-");
        assertThat(told("产出指标", "产出指标(50分)")).containsExactly("产出 -/-", "产出 50/-");
    }

    @Test
    @DisplayName("只有带序数的段首才是标题,圈码不是;名称可以自成一句")
    void headings() {
        assertThat(entries("1.产出指标(50分)")).extracting(entry -> entry.heading).containsExactly(true);
        assertThat(entries("(1)产出指标(50分)")).extracting(entry -> entry.heading).containsExactly(true);
        assertThat(entries("①产出指标(50分)")).extracting(entry -> entry.heading).containsExactly(false);
        assertThat(entries("产出指标(50分)")).extracting(entry -> entry.heading).containsExactly(false);
        assertThat(entries("1.包括产出指标得分48分")).extracting(entry -> entry.heading).containsExactly(false);
        assertThat(told("1.产出指标。满分50分,得48分。")).containsExactly("产出 50/48<。>");
        assertThat(entries("1.数量指标", "产出指标")).extracting(entry -> entry.upper).containsExactly(false, true);
        assertThat(entries("1.数量指标", "产出指标")).extracting(entry -> entry.level).containsExactly(3, 9);
    }

    @Test
    @DisplayName("没有名称的“满分…得分…”写在段首或只隔一个括号,是上面标题的;再往后的是一条")
    void bare() {
        assertThat(told("满分42分,得分41分。")).containsExactly(" 42/41<。>");
        assertThat(told("(满分42分,得分41分)")).containsExactly(" 42/41<)>");
        assertThat(told("(1)满分42分,得分41分。")).containsExactly(" 42/41<。>");
        assertThat(entries("满分42分,得分41分。")).extracting(entry -> entry.upper).containsExactly(true);
        assertThat(told("清淤满分42分,得分41分。")).containsExactly(" -/-{清淤 42/41}<。>");
        assertThat(told("产出指标", "①满分42分,得分41分。")).containsExactly("产出 -/-<。>");
    }

    @Test
    @DisplayName("组名与分之间隔14字以内、没有数和比较的,分是组的;否则是一条指标的")
    void own() {
        assertThat(told("数量指标" + "字".repeat(14) + "满分10分,得9分")).containsExactly("数量 10/9");
        assertThat(told("数量指标" + "字".repeat(15) + "满分10分,得9分")).containsExactly("数量 -/-{" + "字".repeat(15) + " 10/9}");
        assertThat(told("数量指标开放天数≥300天,满分10分,得9分")).containsExactly("数量 -/-{开放天数≥300天 10/9}");
        assertThat(told("数量指标" + "字".repeat(14) + "(10分)")).containsExactly("数量 10/-");
        assertThat(told("数量指标办3场(10分)")).containsExactly("数量 -/-<办3场(10分)>");
        assertThat(told("数量指标较好。满分10分")).containsExactly("数量 -/-<较好。满分10分>");
        assertThat(told("数量指标较好;满分10分")).containsExactly("数量 -/-<较好;满分10分>");
    }

    @Test
    @DisplayName("只有满分的各种写法")
    void full() {
        for (String written : List.of("(50分)", "(共50分)", "(共计50分)", "(满分为50分)", "分值50分", "权重:50分", "完成情况分析(分值50分)")) {
            assertThat(told("产出指标" + written)).containsExactly("产出 50/-");
        }
        assertThat(told("产出指标50分")).containsExactly("产出 -/-<50分>");
        assertThat(told("产出指标", "清淤(共计10分)80公里,得9分。")).containsExactly("产出 -/-{清淤(共计10分)80公里 10/9}<。>");
        assertThat(told("产出指标", "清淤80公里,共计9分。")).containsExactly("产出 -/-{清淤80公里,共 -/9}<。>");
    }

    @Test
    @DisplayName("组名后6字以内的得分是组的,7字、隔着逗号冒号的是一条的")
    void score() {
        assertThat(told("产出指标完成情况良好得48分")).containsExactly("产出 -/48");
        assertThat(told("产出指标完成情况很良好得48分")).containsExactly("产出 -/-{完成情况很良好 -/48}");
        assertThat(told("产出指标较好,得48分")).containsExactly("产出 -/-{较好 -/48}");
        assertThat(told("产出指标办好:得48分")).containsExactly("产出 -/-{办好 -/48}");
        assertThat(told("产出指标达标。得48分")).containsExactly("产出 -/-{达标。 -/48}");
        assertThat(told("产出指标和效益指标得29分")).containsExactly("产出 -/-<和>", "效益 -/29");
        assertThat(told("产出指标(共50分)得48分。")).containsExactly("产出 50/48<。>");
        assertThat(told("产出指标得48分(满分50分)。")).containsExactly("产出 50/48<。>");
    }

    @Test
    @DisplayName("一句里有几条,先说到的先认;得分后面写满分的也认")
    void lines() {
        assertThat(told("产出指标", "清淤得9分,巡河满分10分,得8分。")).containsExactly("产出 -/-{清淤 -/9;巡河 10/8}<。>");
        assertThat(told("产出指标", "清淤得9分(满分10分),巡河得8分")).containsExactly("产出 -/-{清淤 10/9;巡河 -/8}");
        assertThat(told("产出指标", "①清淤80公里:得9分;②巡河300次,,得8分。余下的明年做。"))
                .containsExactly("产出 -/-{清淤80公里 -/9;巡河300次 -/8}<。余下的明年做。>");
        assertThat(told("产出指标", "前言①清淤,得9分")).containsExactly("产出 -/-{清淤 -/9}");
        assertThat(told("产出指标", "。;,:、清淤得9分")).containsExactly("产出 -/-{清淤 -/9}");
        assertThat(told("产出指标", "河得9分")).containsExactly("产出 -/-");
        assertThat(told("产出指标", "清淤(10分)80公里得9分")).containsExactly("产出 -/-{清淤(10分)80公里 10/9}");
        assertThat(told("产出指标", "清淤,满分为10分,80公里得9分")).containsExactly("产出 -/-{清淤,满分为10分,80公里 10/9}");
    }

    @Test
    @DisplayName("没有组的一条自成没有名称的一组;没有分的话不成")
    void alone() {
        assertThat(told("清淤80公里,得9分。")).containsExactly(" -/-{清淤80公里 -/9}<。>");
        assertThat(entries("清淤80公里,得9分。")).extracting(entry -> entry.upper).containsExactly(false);
        assertThat(entries("清淤80公里,得9分。")).extracting(entry -> entry.level).containsExactly(9);
        assertThat(told("清淤80公里。")).isEmpty();
    }

    @Test
    @DisplayName("一条的原文从它的字到它的分")
    void quotes() {
        PointEntry entry = entries("产出指标", "1.清淤 80 公里，得 9 分。").get(0);
        assertThat(entry.lines.get(0).quote()).isEqualTo("清淤 80 公里，得 9 分");
        assertThat(entry.lines.get(0).place().cell()).isEqualTo("第2段");
        assertThat(entry.lines.get(0).order()).isEqualTo(1);
        PointEntry named = entries("1.其中产出指标(共50分)得48分。").get(0);
        assertThat(named.passage.text().substring(named.start, named.end)).isEqualTo("产出指标(共50分)得48分");
        PointEntry whole = entries("产出指标(50分)共六项").get(0);
        assertThat(whole.passage.text().substring(whole.start, whole.end)).isEqualTo("产出指标(50分)");
        PointEntry bare = entries("(满分42分,得分41分)").get(0);
        assertThat(bare.passage.text().substring(bare.start, bare.end)).isEqualTo("满分42分,得分41分");
    }

    @Test
    @DisplayName("同级或上级的别的标题之后,个数不再是这一组的;下级的、圈码的、带着分的之后还是")
    void closed() {
        assertThat(counted("1.产出指标(50分)", "2.其他事项", "设置绩效指标3个。")).isEmpty();
        assertThat(counted("1.产出指标(50分)", "二、其他事项", "设置绩效指标3个。")).isEmpty();
        assertThat(counted("1.产出指标(50分)", "(1)其他事项", "设置绩效指标3个。")).contains(3);
        assertThat(counted("产出指标(50分)", "①其他事项", "设置绩效指标3个。")).contains(3);
        assertThat(counted("产出指标(50分)", "(1)其他事项", "设置绩效指标3个。")).isEmpty();
        assertThat(counted("产出指标(50分)", "其他事项", "设置绩效指标3个。")).contains(3);
        assertThat(counted("1.产出指标(50分)", "2.清淤80公里,得9分。", "设置绩效指标3个。")).contains(3);
        assertThat(counted("1.产出指标(50分)", "2.产出指标", "设置绩效指标3个。")).contains(3);
    }

    private static Optional<Integer> counted(String... lines) {
        return entries(lines).get(0).count;
    }

    @Test
    @DisplayName("指标个数:说项目共有几个指标的不是这一组的")
    void count() {
        assertThat(counted("产出指标(50分),共设置绩效指标3个。")).contains(3);
        assertThat(counted("产出指标(50分)", "本项目设置绩效指标3个。")).isEmpty();
        assertThat(counted("产出指标(50分)", "本项目共设置绩效指标3个。")).isEmpty();
        assertThat(counted("产出指标(50分)", "本项目很好,设置绩效指标十二个。")).contains(12);
    }

    @Test
    @DisplayName("同一处几种说法都认的,取长的;先说到的先取")
    void longest() {
        Phrases own = phrases(Map.of(
                "一级指标类别",
                List.of("产出"),
                "满分与得分",
                List.of("满分<分>,得<分>", "满分<分>,得<分>加分"),
                "指标得分句",
                List.of("得<分>", "得<分>加分", "计<分>")));
        assertThat(told(entries(own, "产出指标", "清淤得9分加分。"))).containsExactly("产出 -/-{清淤 -/9}<。>");
        assertThat(told(entries(own, "产出指标", "清淤满分10分,得9分加分。"))).containsExactly("产出 -/-{清淤 10/9}<。>");
        assertThat(told(entries(own, "产出指标", "清淤计8分,巡河得9分"))).containsExactly("产出 -/-{清淤 -/8;巡河 -/9}");
    }
}
