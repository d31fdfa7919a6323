package jixiao.model.fact.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jixiao.model.Place;

/**
 * 文中的一件事: something that a rule asks a yes or no of: whether an attachment is there, whether a score has parts.
 *
 * @param kind what is asked
 * @param holds whether it is as it should be
 * @param graver whether a person must look; else it is only told
 * @param words words for the sentence by placeholder
 * @param expected the number that was expected; empty where there is none
 * @param actual the number that was found; empty where there is none
 * @param place the paragraph, or a cell
 * @param quote the words
 * @param order position in the document
 */
public record TextMatter(
        Kind kind,
        boolean holds,
        boolean graver,
        Map<String, String> words,
        Optional<BigDecimal> expected,
        Optional<BigDecimal> actual,
        Place place,
        String quote,
        int order)
        implements OfText {
    /** 核对的事. */
    public enum Kind {
        /** 年度预算的口径: whether the budget of the year holds what was added. */
        BUDGET_BASIS,
        /** 附件: whether what is announced is there. */
        ATTACHMENT,
        /** 所列报告: whether the reports named are the reports attached. */
        REPORT_LIST,
        /** 得分的构成: whether a score has parts from which it follows. */
        SCORE_PARTS,
        /** 项目得分: whether each project that was evaluated has one. */
        PROJECT_SCORES,
        /** 结余: whether there is any, said once. */
        CARRYOVER,
        /** 项目个数, in text and sheets. */
        PROJECT_COUNT,
        /** 项目资金, in text and sheets. */
        PROJECT_AMOUNT,
        /** 文与表: a fact of the text and a cell. */
        TEXT_TABLE,
        /** 文与表 of a box with words. */
        TEXT_BOX,
        /** 全部完成, beside a missed line. */
        CLAIM,
        /** 指标个数, in the text and in the sheet. */
        INDICATOR_COUNT,
        /** 目标与结果: whether targets are targets and no results. */
        TARGETS,
        /** 标题与项目名称 of a sheet. */
        TITLE,
        /** 约数: a number that the text tells as a round one and the sheet as an exact one. */
        INEXACT,
        /** 二级名称 of a group of a report, beside the sheet's for the same lines. */
        LABEL,
        /** 完成与否: whether text and sheet say the same of a line. */
        EVIDENCE,
        /** 二级指标: whether a line stands under the level 2 that its name speaks of. */
        LEVEL2,
        /** 样式: whether a form's own pattern was filled in. */
        PATTERN,
        /** 年初预算数 on the sheet, beside the text. */
        YEAR_START,
        /** 得分率 of one line in two sheets. */
        CROSS_POINTS,
        /** 量词: whether one thing is counted by one word. */
        COUNTED,
        /** 分值口径 that the report prints. */
        CONVENTION
    }

    public TextMatter {
        Objects.requireNonNull(kind);
        words = Map.copyOf(words);
        Objects.requireNonNull(expected);
        Objects.requireNonNull(actual);
        Objects.requireNonNull(place);
        Objects.requireNonNull(quote);
    }

    /** Whether it is as it should be. */
    public boolean isHolds() {
        return holds;
    }

    /** Whether a person must look. */
    public boolean isGraver() {
        return graver;
    }

    /** Code of the finding where a kind has several. */
    public String getCode() {
        return words.getOrDefault("代码", "");
    }

    /** What was expected; zero where there is no number. */
    public BigDecimal expectedNumber() {
        return expected.orElse(BigDecimal.ZERO);
    }

    /** What was found; zero where there is no number. */
    public BigDecimal actualNumber() {
        return actual.orElse(BigDecimal.ZERO);
    }

    /** Where it stands, as a place in a document is written. */
    public String getSpot() {
        return place.cell();
    }

    @Override
    public String key() {
        return words.getOrDefault("报告", kind + "" + order);
    }
}
