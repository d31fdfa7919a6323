package jixiao.reading.narrative;

import java.util.List;

/**
 * 报告的范围.
 *
 * @param title as written, in one line; empty for a report within the text of an account
 * @param lead the last line of the title, where the project's name stands; the title itself for one line
 * @param passages what belongs to it, its title not among them
 * @param start its first passage, the title where it has one
 */
record ReportSpan(String title, String lead, List<Passage> passages, Passage start) {
    ReportSpan {
        passages = List.copyOf(passages);
    }
}
