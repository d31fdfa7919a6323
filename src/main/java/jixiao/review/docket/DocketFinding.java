package jixiao.review.docket;

import java.math.BigDecimal;
import java.util.List;
import jixiao.model.Finding;
import jixiao.model.fact.text.OfText;
import jixiao.review.decide.Rulings;
import jixiao.review.decide.Treatment;

/**
 * 卷上的一条发现, with how a person has dealt with it.
 *
 * @param item which one of its table, the same after a further review; empty where it cannot be dealt with
 * @param finding it, its sentence as the summary has it
 * @param title of its rule
 * @param indicator 指标 that it is about; may be empty
 * @param dealing how a person has dealt with it
 * @param fault what is wrong with what was filled in; empty where nothing is
 * @param words what may be chosen
 * @param version of what stands there
 * @param undoable whether what was said last in the page can be taken back
 * @param counted whether the summary has it already
 */
public record DocketFinding(
        String item,
        Finding finding,
        String title,
        String indicator,
        Dealing dealing,
        String fault,
        List<String> words,
        String version,
        boolean undoable,
        boolean counted) {
    /** Code of what is found on a department's table and concerns the table of every project. */
    public static final String OF_ALL_PROJECTS = "PROJECT_SPENDING_MISMATCH";

    public DocketFinding {
        words = List.copyOf(words);
    }

    /**
     * 处理.
     *
     * @param word 处理; empty where nobody has dealt with it
     * @param reason 理由
     * @param officer 经办人
     * @param day 日期
     */
    public record Dealing(String word, String reason, String officer, String day) {}

    /** Whether it is of a report or an account, and not of a table. */
    public boolean isOfText() {
        return finding.details().containsKey(OfText.TEXT);
    }

    /** Whether it is about what all projects of the unit come to, so that each of their tables is concerned. */
    public boolean isOfAllProjects() {
        return finding.code().equals(OF_ALL_PROJECTS);
    }

    /** Whether it no longer counts, since a person set it aside or the bureau corrected the score. */
    public boolean isAside() {
        return fault.isEmpty() && Treatment.DROPPING.contains(plainWord());
    }

    /** Whether it asks for the decision on a line, and for no treatment. */
    public boolean asksForRuling() {
        return finding.code().equals(Rulings.REVIEW);
    }

    /** 处理 as one of the words, without the bureau's own score that may stand behind it. */
    public String plainWord() {
        return Treatment.plain(dealing.word);
    }

    /** The bureau's own score behind 财政更正, as written; empty where there is none. */
    public String score() {
        return Treatment.score(dealing.word).map(BigDecimal::toPlainString).orElse("");
    }
}
