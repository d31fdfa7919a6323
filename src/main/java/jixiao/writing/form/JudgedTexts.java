package jixiao.writing.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jixiao.model.AnnualGoal;
import jixiao.model.Entry;
import jixiao.model.Indicator;
import jixiao.model.SelfEvaluation;
import jixiao.wording.UnitLines;
import jixiao.writing.form.template.FormTemplate;
import jixiao.writing.form.template.SlotNames;

/** The title block and the boxes of text of a judged table. A text that has no place in the template is noted. */
final class JudgedTexts {
    /** What says that there is nothing to say. */
    private static final Set<String> NOTHING = Set.of("", "无", "/", "-", "—");

    private static final String SUPERVISOR = "主管部门";
    private static final String IMPLEMENTER = "实施单位";

    private final SelfEvaluation table;
    private final FormTemplate template;
    private final Map<String, Content> cells = new HashMap<>();
    private final List<String> unplaced = new ArrayList<>();

    JudgedTexts(SelfEvaluation table, FormTemplate template) {
        this.table = table;
        this.template = template;
        details();
        units();
        Figures.put(cells, SlotNames.TITLE, table.title());
        Figures.put(cells, SlotNames.UNIT, table.unit());
        Figures.put(cells, SlotNames.PROJECT, table.project());
        Figures.put(cells, SlotNames.DATE, table.dateEntry());
        Figures.put(cells, SlotNames.BASIC, table.basicSpending());
        Figures.put(cells, SlotNames.PROJECTS, table.projectSpending());
        if (!template.has(SlotNames.GOAL_ROWS)) {
            place("年度目标", goalTexts(), SlotNames.GOAL_TEXT, "项目年度目标完成情况");
        }
        place("偏差大或目标未完成原因分析", reasons(), SlotNames.REASONS, SlotNames.FAULTS);
        place("改进措施", table.measures().text(), SlotNames.MEASURES);
    }

    Map<String, Content> cells() {
        return cells;
    }

    List<String> unplaced() {
        return unplaced;
    }

    /** Places that an office named after a label of the title block take its value. */
    private void details() {
        Map<String, Entry> byLabel = new HashMap<>();
        table.details().forEach((label, entry) -> byLabel.put(bare(label), entry));
        for (String name : template.slots().keySet()) {
            Optional.ofNullable(byLabel.get(bare(name))).ifPresent(entry -> Figures.put(cells, name, entry));
        }
    }

    /** The 主管部门 whatever its label; an 实施单位 that is not the unit has a place of its own or is noted. */
    private void units() {
        if (!table.supervisor().isBlank() && template.has(SUPERVISOR) && !cells.containsKey(SUPERVISOR)) {
            Figures.put(cells, SUPERVISOR, table.supervisor());
        }
        String implementer = UnitLines.implementer(table);
        if (!implementer.isEmpty() && !template.has(IMPLEMENTER)) {
            unplaced.add(IMPLEMENTER + ":" + implementer);
        }
    }

    private void place(String label, String text, String... slots) {
        if (NOTHING.contains(text)) {
            // 无 is an answer where the form asks.
            if (!text.isEmpty() && template.has(slots[0])) {
                cells.putIfAbsent(slots[0], new Content.Words(text));
            }
            return;
        }
        for (String slot : slots) {
            if (template.has(slot)) {
                if (!cells.containsKey(slot)) {
                    cells.put(slot, new Content.Words(text));
                }
                return;
            }
        }
        unplaced.add(label + ":" + text);
    }

    private String goalTexts() {
        List<String> texts = table.goals().stream()
                .map(AnnualGoal::text)
                .filter(text -> !text.isEmpty())
                .toList();
        return texts.size() == 1
                ? texts.get(0)
                : IntStream.range(0, texts.size())
                        .mapToObj(no -> (no + 1) + "." + texts.get(no))
                        .collect(Collectors.joining("\n"));
    }

    /** The reason box, and below it the lines' own reasons where the template has no column for them. */
    private String reasons() {
        List<String> lines = template.has(SlotNames.REASON)
                ? List.of()
                : table.indicators().stream()
                        .filter(line -> !NOTHING.contains(line.reason().text()))
                        .map(JudgedTexts::reason)
                        .toList();
        String box = table.reasonBox().text();
        if (lines.isEmpty()) {
            return box;
        }
        String joined = String.join("\n", lines);
        return NOTHING.contains(box) ? joined : box + "\n" + joined;
    }

    private static String reason(Indicator line) {
        return line.name() + ":" + line.reason().text();
    }

    /** A label without its number, blanks and brackets: "1.项目年度目标完成情况" is 项目年度目标完成情况. */
    private static String bare(String label) {
        return label.replaceAll("^[0-9一二三四五六七八九十]+[.、．]", "").replaceAll("[\\s()（）:：]|盖章|万元", "");
    }
}
