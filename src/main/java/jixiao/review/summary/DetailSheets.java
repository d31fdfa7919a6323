package jixiao.review.summary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jixiao.json.document.ExtractDocument;
import jixiao.review.Reviewed;
import jixiao.review.TableSummary;
import jixiao.review.TextSummary;
import jixiao.writing.list.ListBook;

/** 明细: 《逐项差异》《审核发现》《待定事项》, out of the extracts, one at a time. */
final class DetailSheets {
    private final Reviewed reviewed;
    private final DifferenceRows differences;
    private final FindingRows findings;
    private final OpenRows open;

    private final WrongWords wrong = new WrongWords();

    DetailSheets(ListBook book, Reviewed reviewed, Divisions divisions) {
        this.reviewed = reviewed;
        this.differences = new DifferenceRows(book, reviewed, divisions);
        this.findings = new FindingRows(book, reviewed, divisions, wrong);
        this.open = new OpenRows(book, reviewed, divisions, wrong);
    }

    /** Adds what is published of a table. */
    void add(TableSummary table, ExtractDocument extract) {
        Map<String, String> messages = new LinkedHashMap<>();
        findings.add(table, extract, messages);
        differences.add(table, extract.execution());
        for (ExtractDocument.Goal goal : extract.goals()) {
            goal.indicators().forEach(line -> {
                differences.add(table, line);
                open.add(table, goal.no(), line, messages);
            });
        }
    }

    /** Adds the findings of a report or an account. */
    void add(TextSummary text) {
        findings.add(text);
    }

    /** What people filled in that nobody can go by; known once all tables are there. */
    Optional<String> notice() {
        return wrong.notice();
    }

    /** Lapsed rows, filters, page set-up, what may be chosen for a decision, and the hints told once. */
    void end(ListBook book) {
        differences.end();
        findings.end();
        open.end();
        findings.hints().write(book);
    }
}
