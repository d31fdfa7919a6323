package jixiao.trial;

import java.util.List;
import jixiao.convention.CaseLine;
import jixiao.convention.CaseTable;
import jixiao.convention.Convention;
import jixiao.model.Form;
import jixiao.model.SelfEvaluation;
import jixiao.reading.json.JsonReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** 用例成表: what a case gives as a self-evaluation table, its texts read as those of a submitted one. */
final class CaseDocument {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> FORMS = List.of("整体", "项目");

    private final JsonReader reader;

    CaseDocument(Convention convention) {
        this.reader = new JsonReader(convention);
    }

    /** The table of a case; a {@link jixiao.convention.ConventionProblem} names the cell that cannot be understood. */
    SelfEvaluation table(CaseTable one) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("version", 1);
        ObjectNode table = root.putArray("tables").addObject();
        CaseLine first = one.first();
        table.put("form", form(first).name());
        first.year().ifPresent(year -> table.put("year", year));
        ObjectNode execution = table.putObject("execution");
        execution.put("cell", "A1");
        first.number("预算数").ifPresent(amount -> execution.put("budget", amount));
        first.number("执行数").ifPresent(amount -> execution.put("actual", amount));
        ArrayNode lines = table.putArray("goals").addObject().putArray("indicators");
        one.lines().stream().filter(line -> line.has("三级指标")).forEach(line -> add(lines.addObject(), line));
        return reader.read(first.origin(), MAPPER.writeValueAsBytes(root))
                .get(0)
                .table();
    }

    private static Form form(CaseLine line) {
        String text = line.text("表式");
        if (!text.isEmpty() && !FORMS.contains(text)) {
            throw line.problem("表式", String.join("、", FORMS) + ",或者空着(项目)");
        }
        return text.equals("整体") ? Form.DEPARTMENT : Form.PROJECT;
    }

    private static void add(ObjectNode node, CaseLine line) {
        String row = Integer.toString(line.number());
        node.put("cell", "C" + row);
        node.put("level1", line.text("一级指标"));
        node.put("level2", line.text("二级指标"));
        node.put("level3", line.text("三级指标"));
        node.put("nature", line.text("指标性质"));
        node.putObject("target").put("text", line.text("年初目标值"));
        node.putObject("actual").put("text", line.text("实际完成值"));
        line.number("分值").ifPresent(points -> node.put("weight", points));
        line.number("填报得分").ifPresent(points -> node.put("claimedScore", points));
        node.put("statedLevel", line.text("完成等级"));
        node.put("reason", line.text("原因"));
        ObjectNode cells = node.putObject("cells");
        cells.put("target", "D" + row);
        cells.put("actual", "E" + row);
        cells.put("weight", "F" + row);
        cells.put("claimedScore", "G" + row);
        cells.put("reason", "H" + row);
    }
}
