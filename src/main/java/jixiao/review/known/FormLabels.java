package jixiao.review.known;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.document.Grid.GridCell;
import jixiao.text.Normal;

/**
 * 表头标签: unit, project and year of a form, beside their labels above its header, or behind a colon in the same cell.
 *
 * @param from the first row that belongs to this form
 */
record FormLabels(ListSheet form, ListWords words, int from) {
    /** For which table the form is; empty where it names neither unit nor project. */
    Optional<Asked> asked() {
        String unit = value("单位名称");
        String implementer = value("实施单位");
        String supervisor = value("主管部门");
        String project = value("项目名称");
        if ((unit + implementer + supervisor + project).isEmpty()) {
            return Optional.empty();
        }
        List<String> units = Stream.of(unit, implementer, unit.isEmpty() && implementer.isEmpty() ? supervisor : "")
                .filter(name -> !name.isEmpty())
                .map(words::bare)
                .toList();
        Optional<Integer> year = words.year(value("年度")).or(form::year);
        String named = words.isWhole(project) ? "" : words.bare(project);
        return Optional.of(new Asked(units, words.bare(supervisor), named, year));
    }

    /** The row of its first label; that of its header where it has none. */
    int firstRow() {
        for (int row = from; row < form.header(); row++) {
            List<GridCell> cells = form.sheet().row(row);
            if (!cells.isEmpty() && isLabel(Normal.text(cells.get(0).text()).replaceFirst(":.*$", ""))) {
                return row;
            }
        }
        return form.header();
    }

    private String value(String label) {
        List<String> labels = words.headings(label);
        for (int row = from; row < form.header(); row++) {
            List<GridCell> cells = form.sheet().row(row);
            for (int i = 0; i < cells.size(); i++) {
                String text = cells.get(i).text();
                int colon = Normal.text(text).indexOf(':');
                boolean alone = labels.contains(Normal.words(text));
                if (alone && i + 1 < cells.size() && !isLabel(cells.get(i + 1).text())) {
                    return cells.get(i + 1).text().strip();
                }
                if (colon > 0 && labels.contains(Normal.words(Normal.text(text).substring(0, colon)))) {
                    return Normal.text(text).substring(colon + 1).strip();
                }
            }
        }
        return "";
    }

    private boolean isLabel(String text) {
        return Stream.of("单位名称", "实施单位", "主管部门", "项目名称", "年度", "填报日期", "其他栏目")
                .anyMatch(label -> words.headings(label).contains(Normal.words(text)));
    }
}
