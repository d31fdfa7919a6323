package jixiao.reading.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jixiao.model.Entry;
import jixiao.reading.Names;
import jixiao.reading.Wordings;
import jixiao.reading.title.Labels.Found;
import jixiao.text.Normal;

/**
 * 三个单位: who files a table, who carries the project out, and the authority, kept apart.
 *
 * @param filing 填报单位: the label that names one most plainly, else the 实施单位, else the 主管部门; blank where none names a
 *     unit
 * @param implementer 实施单位 as written
 * @param supervisor 主管部门 as written
 * @param others what other labels for the filing unit say, each with its label
 */
public record TableUnits(Entry filing, Entry implementer, Entry supervisor, List<Found> others) {
    /**
     * The units of a title block.
     *
     * @param sections knows the offices within a unit, which are no units
     */
    public static TableUnits of(TitleBlock title, Wordings wordings, Sections sections) {
        List<Found> filers = new ArrayList<>(title.found(Names.DEPARTMENT));
        filers.sort(Comparator.comparingInt(
                each -> wordings.rank(Names.DEPARTMENT, each.label()).orElse(Integer.MAX_VALUE)));
        List<Found> inOrder = Stream.of(
                        filers.stream(), title.found(Names.EXECUTOR).stream(), title.found(Names.AUTHORITY).stream())
                .flatMap(each -> each)
                .toList();
        Entry filing = inOrder.stream()
                .map(Found::value)
                .filter(each -> named(each) && !sections.isSection(each.text()))
                .findFirst()
                .orElseGet(() -> inOrder.stream()
                        .findFirst()
                        .map(each -> new Entry("", each.value().place()))
                        .orElse(Entry.NONE));
        List<Found> others = filers.stream()
                .filter(each -> named(each.value()) && !each.value().text().equals(filing.text()))
                .toList();
        return new TableUnits(filing, title.value(Names.EXECUTOR), title.value(Names.AUTHORITY), others);
    }

    /** A dash, a stroke or a row of signs is no name. */
    private static boolean named(Entry entry) {
        return Normal.text(entry.text()).codePoints().anyMatch(Character::isLetterOrDigit)
                && !Normal.text(entry.text()).matches("[一无]");
    }
}
