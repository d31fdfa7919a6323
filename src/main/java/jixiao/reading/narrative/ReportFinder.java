package jixiao.reading.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 找报告: where reports begin and end. One begins at a title on one or two lines, or, within an account, at the heading that
 * such reports begin with; it ends at the next one, at a bare 附件 or at a part of the document.
 */
final class ReportFinder {
    private static final Pattern STOPS = Pattern.compile("[。;,!?]|:.");
    private static final Pattern ATTACHED = Pattern.compile("^(附件|附)[\\d一二三四五六七八九十]{0,3}[:、.]?$");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d年");
    private static final int LONGEST = 70;

    private final Phrases phrases;
    private final List<Pattern> endings;

    ReportFinder(Phrases phrases) {
        this.phrases = phrases;
        this.endings = phrases.words("报告标题").stream()
                .map(word -> Pattern.compile(Pattern.quote(word) + "(\\([^()]*\\))?$"))
                .toList();
    }

    List<ReportSpan> find(List<Passage> passages) {
        List<ReportSpan> spans = new ArrayList<>();
        List<Passage> current = new ArrayList<>();
        Optional<Title> title = Optional.empty();
        boolean open = false;
        boolean begun = false;
        Passage start = null;
        for (int at = 0; at < passages.size(); at++) {
            Passage passage = passages.get(at);
            Optional<Title> next = title(passages, at);
            boolean opening = next.isEmpty() && isOpening(passage);
            boolean ends = next.isPresent()
                    || isEnd(passage)
                    || opening && begun
                    || open && title.isEmpty() && isSection(passage);
            if (ends) {
                close(spans, open, title, current, start);
                open = false;
                begun = false;
                title = Optional.empty();
                current = new ArrayList<>();
            }
            if (next.isPresent()) {
                title = next;
                open = true;
                start = passage;
                // The line before was the title's first.
                at = next.get().last();
            } else if (opening && !open) {
                open = true;
                begun = true;
                start = passage;
                current = new ArrayList<>(List.of(passage));
            } else {
                begun |= opening;
                current.add(passage);
            }
        }
        close(spans, open, title, current, start);
        return spans;
    }

    private static void close(
            List<ReportSpan> spans, boolean open, Optional<Title> title, List<Passage> passages, Passage start) {
        if (open && !passages.isEmpty()) {
            spans.add(new ReportSpan(
                    title.map(Title::text).orElse(""), title.map(Title::lead).orElse(""), passages, start));
        }
    }

    /** 标题. */
    private record Title(String text, String lead, int last) {}

    /** A title that begins at a passage: it alone, or it and the next. */
    private Optional<Title> title(List<Passage> passages, int at) {
        String first = passages.get(at).text();
        if (!isLine(first)) {
            return Optional.empty();
        }
        if (ends(first)) {
            return Optional.of(new Title(first, first, at));
        }
        boolean follows =
                at + 1 < passages.size() && isLine(passages.get(at + 1).text());
        if (!follows
                || !ends(passages.get(at + 1).text())
                || ATTACHED.matcher(first).matches()) {
            return Optional.empty();
        }
        String second = passages.get(at + 1).text();
        boolean two = !YEAR.matcher(second).find() && (YEAR.matcher(first).find() || isBare(second) || isName(first));
        return two ? Optional.of(new Title(first + second, isBare(second) ? first : second, at + 1)) : Optional.empty();
    }

    private static boolean isLine(String text) {
        return text.length() <= LONGEST
                && !Numbering.of(text).isNumbered()
                && !STOPS.matcher(text).find();
    }

    private boolean ends(String text) {
        return endings.stream().anyMatch(ending -> ending.matcher(text).find());
    }

    /** Whether a line says no more than that this is a report. */
    private boolean isBare(String text) {
        return phrases.words("报告标题").stream().anyMatch(text::equals);
    }

    private static boolean isName(String text) {
        Matcher name = Pattern.compile("(项目|专项|资金|经费|局|委员会|办公室|中心|街道办事处)$").matcher(text);
        return name.find();
    }

    /** Whether a report without a title begins: the first heading of its form. */
    private boolean isOpening(Passage passage) {
        Numbering numbering = Numbering.of(passage.text());
        return numbering.level() == 1
                && numbering.number().equals("一")
                && numbering.isHeading()
                && phrases.words("报告开头").stream()
                        .anyMatch(word -> numbering.title().startsWith(word));
    }

    private static boolean isEnd(Passage passage) {
        return ATTACHED.matcher(passage.text()).matches()
                || Numbering.of(passage.text()).level() == 0 && passage.text().length() <= LONGEST;
    }

    /** A heading of the section that a report without a title stands in. */
    private boolean isSection(Passage passage) {
        Numbering numbering = Numbering.of(passage.text());
        return numbering.isHeading() && phrases.has("预算绩效小节", numbering.title());
    }
}
